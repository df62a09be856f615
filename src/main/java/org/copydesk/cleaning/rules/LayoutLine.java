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
 * Lines without a letter or a digit: what is left of table borders, rules of dashes or stars. Those that follow each other are
 * one fix. Three dots alone may be an ellipsis and stay.
 */
@Singleton
public final class LayoutLine implements CleaningRule {
    private static final String SIGNS = "|-–—_=*+~#<>•·.:/\\ \t^";

    @Override
    public String name() {
        return "layout-line";
    }

    @Override
    public List<Fix> fixes(Lines lines) {
        var fixes = new ArrayList<Fix>();
        for (var line = 0; line < lines.count(); line++) {
            if (!layout(lines, line)) {
                continue;
            }
            var first = line;
            for (var next = lines.nextFull(line + 1); next < lines.count()
                    && layout(lines, next); next = lines.nextFull(next + 1)) {
                line = next;
            }
            fixes.add(new Fix(lines.without(first, line), "", name(), ErrorCategory.LAYOUT, Severity.MINOR,
                    "a line without words: left over from the page's layout"));
        }
        return fixes;
    }

    private static boolean layout(Lines lines, int line) {
        if (lines.blank(line)) {
            return false;
        }
        var span = lines.span(line);
        var text = lines.text();
        for (var i = span.start(); i < span.end(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return span.length() > 3 || text.charAt(span.start()) != '.';
    }
}
