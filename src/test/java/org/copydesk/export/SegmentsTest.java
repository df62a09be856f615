package org.copydesk.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class SegmentsTest {

    @Test
    void pairsSentenceWithSentence() {
        assertEquals(List.of("[Harbour talks end without a deal]",
                "[“We won't 🖋 sign the pact,” minister Ingrid Solberg told reporters on Monday. → "
                        + "“We will 🖋 sign the pact,” minister Ingrid Solberg told reporters on Monday.]",
                "[The talks had lasted three days.] [Mr. Halden's party left at 9 p.m.]", "[Nothing more was said.]"),
                told(Samples.corrected()));
    }

    @Test
    void tellsWhatWasTakenAwayAndPutInWhole() {
        var edition = EditionBuilder.received("One is here. Two is there. Three.\n\nFour.\n\nFive.")
                .correct("Two is there. ", "")
                .correct("Four.\n\n", "")
                .insert(47, "\n\nSix.")
                .save("")
                .build();

        assertEquals(List.of("[One is here.] [Two is there. → ] [Three.]", "[Four. → ]", "[Five.]", "[ → Six.]"),
                told(edition));
    }

    @Test
    void keepsTogetherWhatWasJoinedOrParted() {
        var edition = EditionBuilder.received("He came. He saw. He left.\n\nAll was well.")
                .correct("came. He saw", "came and saw")
                .correct("left.\n\nAll", "left. All")
                .save("")
                .build();

        assertEquals(List.of("[He came. He saw. → He came and saw.] [He left.\n\nAll was well. → He left. All was well.]"),
                told(edition));
    }

    @Test
    void losesNoWordOfEitherText() {
        Samples.all().forEach((what, edition) -> {
            var before = new StringBuilder();
            var after = new StringBuilder();
            Segments.of(edition).forEach(passage -> passage.sentences().forEach(pair -> {
                before.append(pair.before().of(edition.first().text()));
                after.append(pair.after().of(edition.text()));
            }));

            assertEquals(bare(edition.first().text()), bare(before.toString()), what);
            assertEquals(bare(edition.text()), bare(after.toString()), what);
        });
    }

    private static String bare(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static List<String> told(Edition edition) {
        return Segments.of(edition).stream().map(passage -> told(edition, passage)).toList();
    }

    private static String told(Edition edition, Segments.Passage passage) {
        return String.join(" ", passage.sentences().stream().map(pair -> told(edition, pair)).toList());
    }

    private static String told(Edition edition, Segments.Pair pair) {
        var before = pair.before().of(edition.first().text());
        return pair.isChanged() ? "[" + before + " → " + pair.after().of(edition.text()) + "]" : "[" + before + "]";
    }
}
