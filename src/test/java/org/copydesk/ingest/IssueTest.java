package org.copydesk.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueTest {

    @ParameterizedTest
    @CsvSource({"1, 2, true, false", "2, 1, false, false", "2, 2, false, true", "02, 2, false, true", "9, 10, true, false",
            "1.2, 1.2, false, true", "1.2, 1.3, false, false", "'', '', false, false", "'', 1, false, false",
            "99999999999999999999, 1, false, false"})
    void comparesWholeNumbersAndNothingElse(String written, String known, boolean older, boolean same) {
        var issue = new Issue(written);

        assertEquals(older, issue.isOlderThan(new Issue(known)));
        assertEquals(same, issue.isSameAs(new Issue(known)));
    }
}
