package org.copydesk.cleaning.rules;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

import org.copydesk.cleaning.CleaningRule;
import org.copydesk.cleaning.Fix;
import org.copydesk.cleaning.Lines;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.text.Span;

import com.ibm.icu.lang.UScript;

/**
 * Characters that cannot be seen: soft hyphens, zero-width spaces and joiners, byte order marks, direction marks, controls.
 * Beside a letter of another script than Latin, and inside emoji, joiners and direction marks do their work and stay.
 */
@Singleton
public final class InvisibleCharacter implements CleaningRule {

    @Override
    public String name() {
        return "invisible-character";
    }

    @Override
    public List<Fix> fixes(Lines lines) {
        var text = lines.text();
        var fixes = new ArrayList<Fix>();
        for (var at = 0; at < text.length(); at++) {
            if (!invisible(text.charAt(at))) {
                continue;
            }
            var end = at;
            while (end < text.length() && invisible(text.charAt(end))) {
                end++;
            }
            if (!working(text, at - 1) && !working(text, end)) {
                fixes.add(new Fix(new Span(at, end), "", name(), ErrorCategory.ENCODING, Severity.NEUTRAL,
                        "characters that cannot be seen"));
            }
            at = end;
        }
        return fixes;
    }

    private static boolean invisible(char c) {
        return c == '\u00AD' || c >= '\u200B' && c <= '\u200F' || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2064'
                || c >= '\u2066' && c <= '\u206F' || c == '\uFEFF' || c < ' ' && c != '\n' && c != '\t' && c != '\r'
                || c >= '\u007F' && c < '\u00A0';
    }

    private static boolean working(String text, int at) {
        if (at < 0 || at >= text.length() || text.charAt(at) < '\u0250') {
            return false;
        }
        var c = text.charAt(at);
        return Character.isSurrogate(c) || c == '\uFE0F' || Character.isLetter(c) && UScript.getScript(c) != UScript.LATIN;
    }
}
