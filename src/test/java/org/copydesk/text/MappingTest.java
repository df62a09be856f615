package org.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of annotations, case by case. */
class MappingTest {

    /** One edit of "He said G left now": the words it takes, what comes instead, the annotation, its fate and words. */
    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, delimiter = '|', nullValues = "-", textBlock = """
            now|today|G|KEPT|G
            He|The man|G|MOVED|G
            G|Xi|G|CHANGED|Xi
            G||G|ORPHANED|
            G left|Xi left|G|ORPHANED|
            G left|Xi left|left|CHANGED|Xi left
            G left|Xi went|lef|CHANGED|Xi went
            G left|Xi went|eft|CHANGED|Xi went
            G left|Xi went|ft|ORPHANED|
            G left|Xi left|G left|CHANGED|Xi left
            said G left|told us|G left|CHANGED|told us
            G left|Xi went|said G|CHANGED|said Xi went
            G left|Xi went|left now|CHANGED|Xi went now
            said |He said |He said G|CHANGED|He He said G
            """)
    void anEditDecidesTheFateOfEachAnnotation(String gone, String put, String annotated, Fate fate, String words) {
        var before = "He said G left now";
        var script = new EditScript(List.of(new Edit(find(before, gone), put == null ? "" : put)));
        var after = script.apply(before);

        var mapped = script.map(Anchor.of(find(before, annotated)), before, after);

        assertEquals(fate, mapped.fate());
        assertEquals(words == null ? "" : words, mapped.span().of(after));
    }

    @Test
    void anAnnotationStaysOnItsWordsWhenSomethingIsInsertedAtItsEdges() {
        var before = "He said G left";
        var script = new EditScript(List.of(new Edit(new Span(8, 8), "[sic] "), new Edit(new Span(9, 9), " [Xi]")));
        var after = script.apply(before);

        var mapped = script.map(Anchor.of(new Span(8, 9)), before, after);

        assertEquals("He said [sic] G [Xi] left", after);
        assertEquals(new Mapped(Fate.MOVED, new Span(14, 15)), mapped);
    }

    @Test
    void anEditCutDownToWordsCarriesTheMentionInsideIt() {
        var before = "G said";
        var script = new EditScript(List.of(new Edit(new Span(0, 6), "Xi stated"))).refined(before);

        var mapped = script.map(Anchor.of(new Span(0, 1)), before, "Xi stated");

        assertEquals(new Mapped(Fate.CHANGED, new Span(0, 2)), mapped);
    }

    @Test
    void aPlaceInsideAReplacementIsNamedByTheWholeEditAndShifts() {
        var script = new EditScript(List.of(new Edit(new Span(3, 9), "Xi stated")));

        assertEquals(new Anchor(new Span(3, 9), 3, 0), script.anchor(new Span(6, 12)));
        assertEquals(new Span(6, 12), script.forward(new Anchor(new Span(3, 9), 3, 0)));
    }

    @Test
    void aPlaceInsideAnInsertionIsNamedByItsPoint() {
        var script = new EditScript(List.of(new Edit(new Span(3, 3), "Xi stated")));

        assertEquals(new Anchor(new Span(3, 3), 3, 0), script.anchor(new Span(6, 12)));
        assertEquals(new Anchor(new Span(3, 5), -6, 0), script.anchor(new Span(6, 14)));
        assertEquals(new Anchor(new Span(1, 3), 0, 3), script.anchor(new Span(1, 6)));
    }

    @Test
    void aPointBehindAReplacementIsAPoint() {
        var script = new EditScript(List.of(new Edit(new Span(3, 9), "Xi stated")));

        assertEquals(Anchor.of(new Span(9, 9)), script.anchor(new Span(12, 12)));
        assertEquals(new Anchor(new Span(3, 9), 4, -5), script.anchor(new Span(7, 7)));
    }

    @Test
    void anAnnotationOnAnInsertionOutlivesAnEditOfTheWordsBehindIt() {
        var before = "G left";
        var script = new EditScript(List.of(new Edit(new Span(0, 0), "[sic] "), new Edit(new Span(0, 6), "Xi")));

        var mapped = script.map(Anchor.of(new Span(0, 0)), before, script.apply(before));

        assertEquals(new Mapped(Fate.CHANGED, new Span(0, 6)), mapped);
    }

    @Test
    void shiftsAreDroppedWhenTheEditIsTakenBack() {
        var anchor = new EditScript(List.of(new Edit(new Span(3, 9), "Xi stated"))).anchor(new Span(6, 12));

        assertEquals(new Span(3, 9), EditScript.NONE.forward(anchor));
    }

    @Test
    void shiftsAreClampedWhenTheEditIsShortened() {
        var anchor = new EditScript(List.of(new Edit(new Span(0, 6), "Xi Jinping stated"))).anchor(new Span(3, 17));

        assertEquals(new Span(3, 7), new EditScript(List.of(new Edit(new Span(0, 6), "Xi told"))).forward(anchor));
        assertEquals(new Span(0, 2), new EditScript(List.of(new Edit(new Span(0, 6), "Xi"))).forward(anchor));
    }

    @Test
    void wordsThatStoodOnlyInAReplacementAreJudgedByThemselves() {
        var script = new EditScript(List.of(new Edit(new Span(0, 6), "Xi stated")));
        var anchor = script.anchor(new Span(0, 2));

        assertEquals(new Mapped(Fate.KEPT, new Span(0, 2)), script.mapWords(anchor, "Xi", "Xi stated"));
        assertEquals(new Mapped(Fate.CHANGED, new Span(0, 2)), script.map(anchor, "G said", "Xi stated"));
    }

    @Test
    void anAnnotationOnOneRobinDoesNotJumpToAnotherWhenANameElsewhereIsCorrected() {
        var before = "Robin Day spoke. G listened. Robin Cook left.";
        var script = new EditScript(List.of(new Edit(new Span(17, 18), "Robin"), new Edit(new Span(0, 5), "Robyn")));
        var after = script.apply(before);

        var first = script.map(Anchor.of(new Span(0, 5)), before, after);
        var second = script.map(Anchor.of(new Span(29, 34)), before, after);

        assertEquals("Robyn Day spoke. Robin listened. Robin Cook left.", after);
        assertEquals(new Mapped(Fate.CHANGED, new Span(0, 5)), first);
        assertEquals(new Mapped(Fate.MOVED, new Span(33, 38)), second);
    }

    @Test
    void anAnnotationOnOneRobinDoesNotJumpToAnotherWhenItsSentenceGoes() {
        var before = "Robin Day spoke. Robin Cook left.";
        var script = new EditScript(List.of(new Edit(Span.at(0, before.length()), "Robin Cook left."))).refined(before);

        var first = script.map(Anchor.of(new Span(0, 5)), before, "Robin Cook left.");
        var second = script.map(Anchor.of(new Span(17, 22)), before, "Robin Cook left.");

        assertEquals(new Mapped(Fate.ORPHANED, new Span(0, 0)), first);
        assertEquals(new Mapped(Fate.MOVED, new Span(0, 5)), second);
    }

    @Test
    void aSelectionAcrossAJoinedLineBreakCanBeCorrected() {
        var before = "the prime\nminister said";
        var joined = new EditScript(List.of(new Edit(new Span(9, 10), " ")));
        var draft = joined.apply(before);

        var corrected = joined.then(new EditScript(List.of(new Edit(find(draft, "prime minister"), "premier"))), before);

        assertEquals(new EditScript(List.of(new Edit(new Span(4, 18), "premier"))), corrected);
        assertEquals("the premier said", corrected.apply(before));
    }

    @Test
    void anEmojiBeforeAHighlightDoesNotShiftIt() {
        var before = "👩‍👩‍👧 😀 G said";
        var script = WordDiff.between(before, "😀 🇹🇭 G said");
        var after = script.apply(before);

        var mapped = script.map(Anchor.of(find(before, "G")), before, after);

        assertEquals("G", mapped.span().of(after));
        assertEquals(Fate.MOVED, mapped.fate());
    }

    private static Span find(String text, String words) {
        return Span.at(text.indexOf(words), words.length());
    }
}
