package org.copydesk.mqm;

import java.util.Collection;

/**
 * How good a text is, by its errors: 100 × (1 − penalty / words), never below 0.
 *
 * @param mqm from 0 to 100, higher is better
 * @param words of the text, as editors count them
 * @param penalty what all errors together take off, not bounded
 */
public record QualityScore(double mqm, int words, double penalty) {
    private static final double PERFECT = 100;

    /** The score of a text of {@code words} words with these errors. Without words it is 100, or 0 if there are errors. */
    public static QualityScore of(int words, Collection<Mark> marks) {
        return of(words, penalty(marks));
    }

    /** What these errors together take off, in tenths: a sum of doubles would depend on the order of the marks. */
    public static double penalty(Collection<Mark> marks) {
        return marks.stream().mapToLong(mark -> Math.round(10 * mark.penalty())).sum() / 10.0;
    }

    /** The score of a text of {@code words} words with errors that together take off {@code sum}, a sum of whole tenths. */
    public static QualityScore of(int words, double sum) {
        double penalty = Math.round(10 * sum) / 10.0;
        double share = penalty == 0 ? 0 : penalty / words;
        return new QualityScore(Math.max(0, PERFECT * (1 - share)), words, penalty);
    }
}
