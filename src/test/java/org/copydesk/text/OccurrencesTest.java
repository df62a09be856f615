package org.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class OccurrencesTest {

    @Property(tries = 10_000)
    void areAllThatAPlainSearchFinds(@ForAll Random random) {
        var text = letters(random, random.nextInt(40));
        var words = letters(random, 1 + random.nextInt(5));

        var places = IntStream.range(0, text.length())
                .filter(at -> text.startsWith(words, at))
                .mapToObj(at -> Span.at(at, words.length()))
                .toList();
        assertEquals(places, Occurrences.of(words, text));
    }

    @Test
    void emptyWordsStandNowhere() {
        assertEquals(List.of(), Occurrences.of("", "text"));
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 'a', 'c')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
