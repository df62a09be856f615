package org.copydesk.export.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.copydesk.export.EditionBuilder;
import org.copydesk.export.Samples;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.junit.jupiter.api.Test;

class CorrectionsNoteTest {
    private final CorrectionsNote format = new CorrectionsNote();

    @Test
    void saysThatNothingWasCorrected() {
        assertEquals("""
                Harbour talks end without a deal
                Version 0, source: Strait Wire

                Nothing was corrected.
                """, Samples.string(format, Samples.untouched()));
    }

    @Test
    void saysWhatIsRightInsteadOfWhatAndWhere() {
        assertEquals("""
                CORRECTED-Harbour talks end without a deal
                Version 1, source: Strait Wire

                CORRECTION in version 1, 5 January 2026, 10:00 UTC, by editor:
                - Corrects paragraph 2 to say “will”, instead of “won't”.

                """, Samples.string(format, Samples.corrected()));
    }

    @Test
    void callsNoMendedLayoutACorrection() {
        assertEquals("""
                A line broken in two.
                Version 1, source: Strait Wire

                Nothing was corrected.
                LAYOUT in version 1, 5 January 2026, 10:01 UTC, by system:cleaning:
                - Layout was mended in 2 places.

                """, Samples.string(format, Samples.onlyLayout()));
    }

    @Test
    void tellsEverySaveByItsKind() {
        assertEquals("""
                REFILE-Harbour talks end without a deal
                Version 3, source: Strait Wire

                CORRECTION in version 1, 5 January 2026, 10:01 UTC, by editor:
                - Corrects paragraph 2 to say “Tuesday”, instead of “Monday”.
                - Corrects paragraph 3 to say “four”, instead of “three”.

                CLARIFICATION in version 2, 5 January 2026, 10:04 UTC, by editor2:
                The day was a guess
                - Clarifies paragraph 2 to say “on Wednesday evening”, instead of “on Tuesday”.
                - Clarifies paragraph 3 to say “three”, instead of “four”.

                REFILE in version 3, 5 January 2026, 10:06 UTC, by editor2:
                - Refiles paragraph 2 to say “journalists”, instead of “reporters”.

                """, Samples.string(format, Samples.twice()));
    }

    @Test
    void tellsAddedAndLeftOutWords() {
        var edition = EditionBuilder.received("One two three.\n\nFour.")
                .correct(" two", "", ErrorCategory.ADDITION, Severity.MINOR, "")
                .insert(20, " and five")
                .save("")
                .build();

        assertEquals("""
                CORRECTED-One three.
                Version 1, source: Strait Wire

                CORRECTION in version 1, 5 January 2026, 10:01 UTC, by editor:
                - Corrects paragraph 1 to leave out “two”.
                - Corrects paragraph 2 to add “and five”.

                """, Samples.string(format, edition));
    }
}
