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

/** In copy broken at a fixed width without blank lines: a blank line where a paragraph ends, so that it stays one after joining. */
@Singleton
public final class ParagraphBreak implements CleaningRule {

    @Override
    public String name() {
        return "paragraph-break";
    }

    @Override
    public List<Fix> fixes(Lines lines) {
        var wrapping = Wrapping.of(lines);
        var fixes = new ArrayList<Fix>();
        for (var line = 0; line + 1 < lines.count(); line++) {
            if (lines.full(line) && lines.full(line + 1) && wrapping.parts(line)) {
                fixes.add(new Fix(lines.lineBreak(line), "\n\n", name(), ErrorCategory.LAYOUT, Severity.NEUTRAL,
                        "a paragraph ends here: the line is shorter than its neighbours"));
            }
        }
        return fixes;
    }
}
