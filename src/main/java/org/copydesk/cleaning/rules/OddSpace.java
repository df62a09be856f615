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

/**
 * Blanks that are not one ordinary blank between two words: double ones, tabs, spaces of odd width, a blank before a comma or a
 * stop. Copy that doubles the blank behind every stop does so by its own rule and keeps it; a no-break space inside a number or
 * before its unit stays.
 */
@Singleton
public final class OddSpace implements CleaningRule {
    /** How many double blanks behind stops make a habit. */
    private static final int HABIT = 3;

    @Override
    public String name() {
        return "odd-space";
    }

    @Override
    public List<Fix> fixes(Lines lines) {
        var text = lines.text();
        var fixes = new ArrayList<Fix>();
        var habitual = doubledStops(lines) >= HABIT;
        for (var line = 0; line < lines.count(); line++) {
            var span = lines.span(line);
            for (var at = span.start(); at < span.end(); at++) {
                if (!blank(text.charAt(at))) {
                    continue;
                }
                var end = at;
                while (end < span.end() && blank(text.charAt(end))) {
                    end++;
                }
                look(text, new Span(at, end), habitual, fixes);
                at = end - 1;
            }
        }
        return fixes;
    }

    private void look(String text, Span span, boolean habitual, List<Fix> fixes) {
        if (beforeMark(text, span)) {
            fixes.add(fix(span, "", "a blank before a mark"));
        } else if (span.length() > 1 && !(habitual && stop(text.charAt(span.start() - 1)) && span.length() == 2)) {
            fixes.add(fix(span, " ", "more than one blank"));
        } else if (span.length() == 1 && text.charAt(span.start()) != ' ' && !inNumber(text, span.start())) {
            fixes.add(fix(span, " ", "a blank that is not an ordinary one"));
        }
    }

    private Fix fix(Span span, String replacement, String reason) {
        return new Fix(span, replacement, name(), ErrorCategory.PUNCTUATION, Severity.MINOR, reason);
    }

    /** Before a comma, or before a stop that ends something: not before ".5", "..." or ".com". */
    private static boolean beforeMark(String text, Span span) {
        if (span.end() >= text.length() || span.start() == 0 || !Character.isLetterOrDigit(text.charAt(span.start() - 1))) {
            return false;
        }
        var mark = text.charAt(span.end());
        var after = span.end() + 1 < text.length() ? text.charAt(span.end() + 1) : ' ';
        return (mark == ',' || mark == ';' || mark == '.' || mark == '?' || mark == '!')
                && (Character.isWhitespace(after) || "\"”’'".indexOf(after) >= 0);
    }

    private static int doubledStops(Lines lines) {
        var text = lines.text();
        var count = 0;
        for (var at = text.indexOf("  "); at > 0; at = text.indexOf("  ", at + 2)) {
            if (stop(text.charAt(at - 1))) {
                count++;
            }
        }
        return count;
    }

    private static boolean inNumber(String text, int at) {
        return at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    private static boolean stop(char c) {
        return ".!?:\"”’'".indexOf(c) >= 0;
    }

    private static boolean blank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c >= '\u2000' && c <= '\u200A' || c == '\u202F' || c == '\u205F'
                || c == '\u3000';
    }
}
