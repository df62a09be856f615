package org.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BoundariesTest {
    private static final int MEGABYTE = 1 << 20;

    @Property(tries = 10_000)
    void snappingNeverPartsAGraphemeAndNeverLosesWords(@ForAll Random random) {
        var draws = new Draws(random);
        var text = draws.text();
        var span = draws.span(text);

        var snapped = Boundaries.snapToGraphemes(text, span);

        var graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
        graphemes.setText(text);
        assertTrue(graphemes.isBoundary(snapped.start()) && graphemes.isBoundary(snapped.end()), () -> snapped + " of " + text);
        assertTrue(span.isEmpty() ? snapped.isEmpty() : snapped.contains(span));
        assertEquals(snapped, Boundaries.snapToGraphemes(text, snapped));
    }

    @Property(tries = 10_000)
    void wordsAreAllThatIsNotBlank(@ForAll Random random) {
        var text = new Draws(random).text();

        var words = Boundaries.words(text);

        int end = 0;
        for (var word : words) {
            assertTrue(Boundaries.isBlank(text, end, word.start()));
            assertFalse(Boundaries.isBlank(text, word.start(), word.end()));
            assertEquals(word, Boundaries.snapToGraphemes(text, word));
            end = word.end();
        }
        assertTrue(Boundaries.isBlank(text, end, text.length()));
    }

    @Property(tries = 20_000)
    void wordsArePartedAsUnicodeSays(@ForAll Random random) {
        var text = new Draws(random).mixture();

        assertEquals(byRules(text), Boundaries.words(text));
    }

    /** What ICU's rules make of the whole text, with the borders inside graphemes left out. */
    private static List<Span> byRules(String text) {
        var graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
        graphemes.setText(text);
        var breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(text);
        var words = new ArrayList<Span>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (graphemes.isBoundary(end)) {
                if (!Boundaries.isBlank(text, start, end)) {
                    words.add(new Span(start, end));
                }
                start = end;
            }
        }
        return words;
    }

    @Property(tries = 10_000)
    void sentencesLieInParagraphsAndParagraphsHoldAllThatIsNotBlank(@ForAll Random random) {
        var text = new Draws(random).text();

        var paragraphs = Boundaries.paragraphs(text);

        assertEquals(visible(List.of(new Span(0, text.length())), text), visible(paragraphs, text));
        assertEquals(visible(paragraphs, text), visible(Boundaries.sentences(text), text));
        Boundaries.sentences(text)
                .forEach(
                        sentence -> assertTrue(paragraphs.stream().anyMatch(paragraph -> paragraph.contains(sentence))));
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, delimiter = '|', textBlock = """
            He said “no”, twice.|He/said/“/no/”/,/twice/.
            don't stop 3.5 U.S. well-known|don't/stop/3.5/U.S/./well/-/known
            தமிழ் நாடு|தமிழ்/நாடு
            قَالَ الرئيس|قَالَ/الرئيس
            go 👩‍👩‍👧🇹🇭 cafe\u0301|go/👩‍👩‍👧/🇹🇭/cafe\u0301
            """)
    void findsWordsAndMarks(String text, String words) {
        assertEquals(List.of(words.split("/")), Boundaries.words(text).stream().map(word -> word.of(text)).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mr. Orr spoke. Ms. Day did not.|Mr. Orr spoke.~Ms. Day did not.
            “We will go.” He left!|“We will go.”~He left!
            The line is\\nwrapped here. Next.\\n\\nNew one|The line is\\nwrapped here.~Next.~New one
            It rose 3.5 percent. Why?|It rose 3.5 percent.~Why?
            """)
    void findsSentences(String text, String sentences) {
        var wrapped = text.replace("\\n", "\n");

        assertEquals(List.of(sentences.replace("\\n", "\n").split("~")),
                Boundaries.sentences(wrapped).stream().map(sentence -> sentence.of(wrapped)).toList());
    }

    @Test
    void findsParagraphsBetweenBlankLines() {
        var text = "\n\n  one \nmore\n \t\n\u00A0\ntwo\n";

        assertEquals(List.of("  one \nmore", "two"), Boundaries.paragraphs(text).stream().map(span -> span.of(text)).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''|0
            He said: well-known, isn't it?|5
            A deal—at last – for $5m (U.S.)|7
            — “ ” ...|0
            சென்னை நகரம்|2
            我们今天去北京。|4
            """)
    void countsWordsAsAnEditorDoes(String text, int words) {
        assertEquals(words, Boundaries.countWords(text));
    }

    @Test
    void knowsWhereAnOffsetPartsACharacter() {
        assertEquals(List.of(false, false, true, false), IntStream.rangeClosed(0, 3)
                .mapToObj(offset -> Boundaries.splitsSurrogate("a😀", offset))
                .toList());
    }

    @Test
    void anInsertionPointInsideAGraphemeGoesBeforeIt() {
        assertEquals(new Span(1, 1), Boundaries.snapToGraphemes("a👩‍👩‍👧", new Span(4, 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", " \n", "a\n\n", "\u0301", "👩‍", "a", ".", "\u0E01", "Mr. ", "\uD83D", "🇹"})
    void staysLinearOnAMegabyteOfOnePiece(String piece) {
        var text = piece.repeat(MEGABYTE / piece.length());

        assertTimeout(Duration.ofSeconds(10), () -> {
            Boundaries.paragraphs(text);
            Boundaries.words(text);
            Boundaries.sentences(text);
            Boundaries.countWords(text);
            Boundaries.snapToGraphemes(text, new Span(text.length() / 2 - 1, text.length() / 2 + 1));
        });
    }

    private static String visible(List<Span> spans, String text) {
        var visible = new StringBuilder();
        spans.forEach(span -> span.of(text)
                .chars()
                .filter(unit -> !Boundaries.isBlank((char) unit))
                .forEach(unit -> visible.append((char) unit)));
        return visible.toString();
    }
}
