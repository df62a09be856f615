package org.copydesk.web.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;

import org.copydesk.review.QualityReport.Trust;
import org.copydesk.review.QualityReport.Week;
import org.copydesk.web.quality.Bars.Bar;
import org.junit.jupiter.api.Test;

/** Where the parts of the charts lie. */
class ChartsTest {

    @Test
    void drawsTheLongestBarAsLongAsThereIsRoom() {
        var rows = List.of(new Trust("layout-line", 6, 2), new Trust("doubled-word", 0, 4));

        var bars = Bars.of(rows, Trust::rule, Trust::accepted, Trust::dismissed).bars();

        assertEquals(List.of(new Bar("layout-line", 4, 170, 57, "8"), new Bar("doubled-word", 28, 0, 113, "4")), bars);
    }

    @Test
    void leavesOutWeeksWithoutCopy() {
        var monday = Instant.parse("2026-01-05T00:00:00Z");
        var weeks = List.of(new Week(monday, 2, 84, 99), new Week(monday, 0, Double.NaN, Double.NaN),
                new Week(monday, 1, 90, 100));

        var course = Course.of(weeks, List.of("5 Jan", "12 Jan", "19 Jan"));

        assertEquals(List.of("5 Jan", "19 Jan"), course.points().stream().map(Course.Point::name).toList());
        assertEquals(List.of("80", "85", "90", "95", "100"), course.ticks().stream().map(Course.Tick::score).toList());
        assertTrue(course.points().get(0).arrival() > course.points().get(0).now(), "a better score lies higher");
    }
}
