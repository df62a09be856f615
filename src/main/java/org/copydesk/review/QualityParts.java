package org.copydesk.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Mark;

/** What an article's score is made of, by category. */
public record QualityParts(List<Part> parts) {

    /**
     * The errors of one category.
     *
     * @param arrival how many the article came with, and {@code arrivalPenalty} what they took off
     * @param now how many of them are still there, and {@code nowPenalty} what they take off
     */
    public record Part(ErrorCategory category, int arrival, double arrivalPenalty, int now, double nowPenalty) {}

    /**
     * The parts of {@code sheet}'s score, the heaviest on arrival first.
     *
     * @param saved the corrections that became part of earlier versions
     */
    public static QualityParts of(Sheet sheet, List<Correction> saved) {
        var open = Quality.marks(sheet.snapshot(), sheet.openFindings());
        var mended = Quality.mended(sheet.snapshot(), saved);
        Map<ErrorCategory, Part> parts = new EnumMap<>(ErrorCategory.class);
        open.forEach(mark -> parts.merge(mark.category(), part(mark, 1), QualityParts::sum));
        mended.forEach(mark -> parts.merge(mark.category(), part(mark, 0), QualityParts::sum));
        var sorted = new ArrayList<>(parts.values());
        sorted.sort((a, b) -> Double.compare(b.arrivalPenalty(), a.arrivalPenalty()));
        return new QualityParts(List.copyOf(sorted));
    }

    private static Part part(Mark mark, int now) {
        return new Part(mark.category(), 1, mark.penalty(), now, now * mark.penalty());
    }

    private static Part sum(Part a, Part b) {
        return new Part(a.category(), a.arrival() + b.arrival(), a.arrivalPenalty() + b.arrivalPenalty(), a.now() + b.now(),
                a.nowPenalty() + b.nowPenalty());
    }

    /** What all errors took off on arrival. */
    public double arrivalPenalty() {
        return parts.stream().mapToDouble(Part::arrivalPenalty).sum();
    }

    /** What those that are still there take off. */
    public double nowPenalty() {
        return parts.stream().mapToDouble(Part::nowPenalty).sum();
    }
}
