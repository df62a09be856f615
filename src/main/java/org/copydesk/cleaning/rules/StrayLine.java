package org.copydesk.cleaning.rules;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

import org.copydesk.cleaning.CleaningRule;
import org.copydesk.cleaning.Fix;
import org.copydesk.cleaning.Lines;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * A caption or another story's headline that stands on top of a paragraph, or under it, without the blank line that its
 * neighbours have. Real subheads have blank lines about them, or all of them lack one: then none is touched. Hard-wrapped copy
 * and lists are confusable with it, so the line must be short, its neighbour long, and the pair alone.
 */
@Singleton
public final class StrayLine implements CleaningRule {
    /** In UTF-16 units. */
    private static final int LONGEST = 130;
    private static final int PARAGRAPH = 140;
    /** More such pairs than this are the copy's own subheads. */
    private static final int MOST = 2;

    @Override
    public String name() {
        return "stray-line";
    }

    @Override
    public List<Fix> fixes(Lines lines) {
        var fixes = new ArrayList<Fix>();
        var single = 0;
        for (var first = lines.nextFull(0); first < lines.count();) {
            var last = first;
            while (lines.full(last + 1)) {
                last++;
            }
            if (first == last) {
                single++;
            } else if (last == first + 1 && lines.previousFull(first) >= 0) {
                look(lines, first, fixes);
            }
            first = lines.nextFull(last + 1);
        }
        return fixes.size() <= MOST && single >= 3 * fixes.size() + 1 ? fixes : List.of();
    }

    private void look(Lines lines, int first, List<Fix> fixes) {
        if (Character.isLowerCase(lines.text().charAt(lines.span(first + 1).start()))) {
            return;
        }
        if (stray(lines, first, first + 1)) {
            fixes.add(fix(lines, first));
        } else if (stray(lines, first + 1, first) && stops(lines, first)) {
            fixes.add(fix(lines, first + 1));
        }
    }

    private static boolean stray(Lines lines, int line, int beside) {
        var start = lines.text().charAt(lines.span(line).start());
        return lines.length(line) <= LONGEST && lines.length(beside) >= PARAGRAPH
                && lines.length(beside) >= 2 * lines.length(line)
                && (Character.isUpperCase(start) || Character.isDigit(start) || "\"“‘'(".indexOf(start) >= 0)
                && lines.content(line).indexOf(' ') > 0;
    }

    private static boolean stops(Lines lines, int line) {
        return ".!?\"”)".indexOf(lines.text().charAt(lines.span(line).end() - 1)) >= 0;
    }

    private Fix fix(Lines lines, int line) {
        return new Fix(lines.without(line, line), "", name(), ErrorCategory.BOILERPLATE, Severity.MINOR,
                "a caption or another headline, set on the paragraph without the blank line that its neighbours have");
    }
}
