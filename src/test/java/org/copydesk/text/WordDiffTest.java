package org.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WordDiffTest {

    @Property(tries = 10_000)
    void buildsTheSecondTextFromTheFirst(@ForAll Random random) {
        var draws = new Draws(random);
        var before = draws.text();
        var after = draws.below(3) == 0 ? draws.text() : draws.script(before).apply(before);

        var diff = WordDiff.between(before, after);

        assertEquals(after, diff.apply(before), () -> diff + " of " + before);
    }

    @Property(tries = 10_000)
    void partsNoGraphemeOfEitherText(@ForAll Random random) {
        var draws = new Draws(random);
        var before = draws.text();
        var after = draws.text();

        var diff = WordDiff.between(before, after);

        for (int i = 0; i < diff.edits().size(); i++) {
            assertEquals(diff.edits().get(i).span(), Boundaries.snapToGraphemes(before, diff.edits().get(i).span()));
            assertEquals(diff.replaced(i), Boundaries.snapToGraphemes(after, diff.replaced(i)));
        }
    }

    @Test
    void partsNoCarriageReturnFromItsLineFeed() {
        var before = "G\r\n \n\n\r\n \n ";
        var after = "said\n\nG\r\n  ";

        var diff = WordDiff.between(before, after);

        assertEquals(List.of(Span.at(0, 0), new Span(1, before.length())), diff.edits().stream().map(Edit::span).toList());
    }

    /** Words taken away stand in [-…-], words put in in {+…+}. */
    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, delimiter = '|', textBlock = """
            G said|Xi stated|[-G-]{+Xi+} [-said-]{+stated+}
            G said so.|Xi said so.|[-G-]{+Xi+} said so.
            The very old man|The old man|The [-very -]old man
            The old man|The very old man|The {+very +}old man
            They came back quickly.|They came back.|They came back[- quickly-].
            He left|Xi Jinping left|[-He-]{+Xi Jinping+} left
            Hello world|Hello, world|Hello{+,+} world
            don't go|do not go|[-don't-]{+do not+} go
            a  b|a b|a[-  -]{+ +}b
            one two three|four five six seven|[-one two three-]{+four five six seven+}
            It fell. It rose.|It fell. We left. It rose.|It fell. {+We left. +}It rose.
            At noon, Robin Day and Robin Cook left.|At noon, Robin Cook left.|At noon, [-Robin Day and -]Robin Cook left.
            Four ships and both old boats sank|Nine men and a dog|[-Four-]{+Nine+} [-ships-]{+men+} and [-both old boats sank-]{+a dog+}
            cafe\u0301 now|cafe now|[-cafe\u0301-]{+cafe+} now
            """)
    void marksWhatAnEditorWouldMark(String before, String after, String marked) {
        assertEquals(marked, marked(before, WordDiff.between(before, after)));
    }

    @Test
    void keepsNoLoneWordThatTheChangesOnBothSidesOutweigh() {
        var before = "Nine ships lay idle outside a harbour while the pilots argued about wages with their new owners.";
        var after = "Yesterday four crews walked off and closed down the port after months of talks had come to nothing.";

        var marked = marked(before, WordDiff.between(before, after));

        assertEquals("[-" + before.replace(".", "") + "-]{+" + after.replace(".", "") + "+}.", marked);
    }

    @Test
    void keepsAQuoteAmidParagraphsThatAreRewritten() {
        var quote = "“we will not close the port”";
        var before = numbers(0, 90) + " " + quote + " " + numbers(100, 190);
        var after = numbers(200, 280) + " " + quote + " " + numbers(300, 385);

        var script = WordDiff.between(before, after);

        assertEquals(Fate.MOVED, script.map(Anchor.of(Span.at(before.indexOf(quote), quote.length())), before, after).fate());
    }

    /** Every other word is the same, but none thrice in a row: only Myers' algorithm can tell. */
    @ParameterizedTest
    @CsvSource({"40, 41", "400, 1"})
    void replacesAStretchBeyondTheLimitWhole(int words, int edits) {
        var before = numbers(0, words).replace(" ", " or ") + " or";
        var after = numbers(1_000, 1_000 + words).replace(" ", " or ") + " nor";

        assertEquals(edits, WordDiff.between(before, after).edits().size());
    }

    /** The worst case: 256 KB of stretches just within the limit that share no word, tied together by a few that they do. */
    @Test
    void staysWithinItsLimitOnUnlikeStretches() {
        var before = unlikeStretches('a');
        var after = unlikeStretches('n');

        var diff = assertTimeout(Duration.ofSeconds(20), () -> WordDiff.between(before, after));

        assertEquals(after, diff.apply(before));
        assertEquals(before.lines().count(), diff.edits().size());
    }

    private static String unlikeStretches(char firstLetter) {
        var random = new Random(firstLetter);
        var text = new StringBuilder();
        for (int line = 0; text.length() < 1 << 18; line++) {
            text.append("here").append(line).append(" stands").append(line).append(" a").append(line).append(" pole");
            for (int i = 0; (i + 1) * (i + 1) < Alignment.MYERS_LIMIT; i++) {
                text.append(' ').append((char) (firstLetter + random.nextInt(13)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String numbers(int from, int to) {
        return IntStream.range(from, to).mapToObj(Integer::toString).collect(Collectors.joining(" "));
    }

    private static String marked(String before, EditScript script) {
        return new EditScript(script.edits()
                .stream()
                .map(edit -> new Edit(edit.span(),
                        (edit.span().isEmpty() ? "" : "[-" + edit.span().of(before) + "-]")
                                + (edit.replacement().isEmpty() ? "" : "{+" + edit.replacement() + "+}")))
                .collect(Collectors.toList())).apply(before);
    }
}
