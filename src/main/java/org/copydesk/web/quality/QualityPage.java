package org.copydesk.web.quality;

import java.util.List;

import org.copydesk.review.QualityReport.Errors;
import org.copydesk.review.QualityReport.Score;
import org.copydesk.review.QualityReport.Trust;

/**
 * How good the desk's copy was and is: each chart with the rows that it is drawn from.
 *
 * @param weeks how many weeks are looked at, of {@code periods}
 * @param source the one that is asked about, of {@code choices}; empty for all
 * @param course the scores of {@code byWeek}
 * @param errorBars corrected and open {@code errors}
 * @param ruleBars accepted and dismissed proposals of {@code rules}
 */
public record QualityPage(int weeks, List<Integer> periods, String source, List<String> choices, Course course,
        List<WeekRow> byWeek, List<Score> sources, Bars errorBars, List<Errors> errors, Bars ruleBars, List<Trust> rules) {

    /** A week in which copy arrived, by the day on which it begins. */
    public record WeekRow(String name, long articles, double arrival, double now) {}

    public long articles() {
        return sources.stream().mapToLong(Score::articles).sum();
    }
}
