package org.copydesk.findings.style;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.reading.Paragraph;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.text.Span;

/** A rule that asks about a wording typical of translation from Chinese, in copy that shows such a translation, and in no other. */
abstract class StyleDetector implements Detector {
    /** In UTF-16 units: what is longer is a sentence, not a phrase. */
    private static final int LONGEST = 110;

    private final String rule;
    private final ErrorCategory category;
    private final String message;
    private final double confidence;
    private final Pattern pattern;

    StyleDetector(String rule, ErrorCategory category, String message, double confidence, String pattern) {
        this.rule = rule;
        this.category = category;
        this.message = message;
        this.confidence = confidence;
        this.pattern = Pattern.compile(pattern);
    }

    @Override
    public final String rule() {
        return rule;
    }

    /** Whether the rule has anything to say of this copy at all. */
    boolean open(Copy copy) {
        return copy.chineseStyle();
    }

    /** Whether a place that the pattern found counts. */
    boolean counts(Paragraph paragraph, Span span) {
        return true;
    }

    @Override
    public final List<Finding> detect(Copy copy) {
        if (!open(copy)) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        for (var passage : copy.passages()) {
            var paragraph = passage.paragraph();
            paragraph.found(rule, () -> look(paragraph)).forEach(finding -> findings.add(finding.shift(passage.start())));
        }
        return findings;
    }

    private List<Finding> look(Paragraph paragraph) {
        var findings = new ArrayList<Finding>();
        for (var found = pattern.matcher(paragraph.text()); found.find();) {
            var span = new Span(found.start(), found.end());
            if (span.length() <= LONGEST && counts(paragraph, span)) {
                findings.add(new Finding(span, rule, category, Severity.MINOR, message, List.of(), confidence));
            }
        }
        return findings;
    }
}
