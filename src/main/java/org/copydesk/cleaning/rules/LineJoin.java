package org.copydesk.cleaning.rules;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

import org.copydesk.cleaning.CleaningRule;
import org.copydesk.cleaning.Fix;
import org.copydesk.cleaning.Lines;
import org.copydesk.cleaning.Wrapping;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/** Joins lines that were broken at a fixed width, one fix for each break; a word parted by a hyphen grows together. */
@Singleton
public final class LineJoin implements CleaningRule {

    @Override
    public String name() {
        return "line-join";
    }

    @Override
    public List<Fix> fixes(Lines lines) {
        var wrapping = Wrapping.of(lines);
        var fixes = new ArrayList<Fix>();
        for (var line = 0; line + 1 < lines.count(); line++) {
            if (lines.full(line) && lines.full(line + 1) && wrapping.joins(line)) {
                fixes.add(new Fix(lines.lineBreak(line), hyphen(lines, line) ? "" : " ", name(), ErrorCategory.LAYOUT,
                        Severity.NEUTRAL, "a line broken at a fixed width"));
            }
        }
        return fixes;
    }

    /** Whether the line ends on a hyphen inside a word: one that is no dash and that a letter follows. */
    private static boolean hyphen(Lines lines, int line) {
        var text = lines.text();
        var end = lines.span(line).end();
        return lines.length(line) > 2 && text.charAt(end - 1) == '-' && Character.isLetter(text.charAt(end - 2))
                && Character.isLetter(text.charAt(lines.span(line + 1).start()));
    }
}
