package org.copydesk.web.review;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.copydesk.audit.Actor;
import org.copydesk.review.Correction;
import org.copydesk.review.CorrectionStatus;
import org.copydesk.review.Sheet;
import org.copydesk.text.Boundaries;
import org.copydesk.text.Span;

/** What cleaning did since the last save, rule by rule. */
final class CleaningRows {
    /** How much of the text is shown on each side of a fix, in UTF-16 units. */
    private static final int CONTEXT = 32;

    private final String text;
    private final Asked asked;

    private CleaningRows(String text, Asked asked) {
        this.text = text;
        this.asked = asked;
    }

    /** What opens the row of {@code rule}. */
    static String key(String rule) {
        return "cleaning-" + rule;
    }

    /** Whether cleaning made {@code correction}. */
    static boolean made(Correction correction) {
        return correction.author().equals(Actor.CLEANING.name());
    }

    static List<CleaningRow> of(Sheet sheet, Asked asked) {
        var rows = new CleaningRows(sheet.snapshot().text(), asked);
        return sheet.snapshot()
                .corrections()
                .stream()
                .filter(CleaningRows::made)
                .filter(c -> c.status() == CorrectionStatus.ACCEPTED || c.status() == CorrectionStatus.REJECTED)
                .sorted(Comparator.comparing(Correction::span))
                .collect(Collectors.groupingBy(Correction::rule, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> rows.row(entry.getKey(), entry.getValue()))
                .toList();
    }

    private CleaningRow row(String rule, List<Correction> corrections) {
        var kept = corrections.stream().filter(Correction::isAccepted).toList();
        boolean open = asked.open().equals(key(rule));
        return new CleaningRow(rule, corrections.get(0).reason(),
                kept.stream().map(Correction::id).collect(Collectors.joining(",")), kept.size(),
                corrections.size() - kept.size(),
                open, asked.opening(key(rule), key(rule)), open ? corrections.stream().map(this::fix).toList() : List.of());
    }

    private CleaningRow.Fix fix(Correction correction) {
        var span = correction.span();
        int from = Math.max(0, span.start() - CONTEXT);
        int to = Math.min(text.length(), span.end() + CONTEXT);
        return new CleaningRow.Fix(correction.id(), around(from, span.start()), correction.exact(), correction.replacement(),
                around(span.end(), to), correction.isAccepted());
    }

    private String around(int start, int end) {
        return Boundaries.snapToGraphemes(text, new Span(start, end)).of(text);
    }
}
