package org.copydesk.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleWordTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The harbour, the Harbour          | the harbour
            Café, cafe\u0301, CAFE            | cafe
            ﬁrst 61st no-7                      | first 61st no 7
            don't don’t                       | dont
            “Straße” — İzmir                  | straße izmir
            правда Ётобус                     | правда етобус
            政府说                            | 政府 说
            … — “” 😀                         | ''
            """)
    void looksUpEachWordOnceWithoutCaseAndAccents(String text, String words) {
        var expected = words.isEmpty() ? List.<String>of() : List.of(words.split(" "));

        assertEquals(expected, List.copyOf(ArticleWord.words(text)));
    }

    @ParameterizedTest
    @CsvSource({"a, 41, 40", "𝒳, 30, 30", "Ü, 41, 40"})
    void cutsALongWordAtAWholeCharacter(String letter, int times, int length) {
        var words = List.copyOf(ArticleWord.words(letter.repeat(times)));

        assertEquals(List.of(length), words.stream().map(String::length).toList());
    }
}
