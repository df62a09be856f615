package org.copydesk.mqm;

import static org.copydesk.mqm.ErrorCategory.PUNCTUATION;
import static org.copydesk.mqm.ErrorCategory.SPEAKER;
import static org.copydesk.mqm.ErrorCategory.SPELLING;
import static org.copydesk.mqm.Severity.CRITICAL;
import static org.copydesk.mqm.Severity.MAJOR;
import static org.copydesk.mqm.Severity.MINOR;
import static org.copydesk.mqm.Severity.NEUTRAL;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;

class QualityScoreTest {

    @Test
    void weighsEachSeverity() {
        var marks = List.of(new Mark(SPEAKER, CRITICAL), new Mark(SPELLING, MAJOR), new Mark(SPELLING, MINOR),
                new Mark(PUNCTUATION, MINOR), new Mark(PUNCTUATION, MAJOR), new Mark(SPELLING, NEUTRAL));

        assertEquals(new QualityScore(81.95, 200, 36.1), QualityScore.of(200, marks));
    }

    @Test
    void isNeverBelowNought() {
        assertEquals(new QualityScore(0, 10, 25), QualityScore.of(10, List.of(new Mark(SPEAKER, CRITICAL))));
    }

    @Test
    void isPerfectWithoutErrors() {
        assertEquals(new QualityScore(100, 0, 0), QualityScore.of(0, List.of()));
        assertEquals(new QualityScore(0, 0, 1), QualityScore.of(0, List.of(new Mark(SPELLING, MINOR))));
    }

    @Test
    void sumsTenthsExactly() {
        assertEquals(new QualityScore(99, 1_000, 10),
                QualityScore.of(1_000, Collections.nCopies(100, new Mark(PUNCTUATION, MINOR))));
    }
}
