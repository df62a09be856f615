package org.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ComparisonTest {
    private static final String FIRST = "The port will close on Monday, the minister said.";
    private static final String SECOND = "Nobody on the quay had heard of it before.";

    @Property(tries = 10_000)
    void whatIsNotTakenAwayIsWhatIsNotPutIn(@ForAll Random random) {
        var draws = new Draws(random);
        var first = draws.words(draws.below(40));
        var cut = draws.span(first);
        var rest = new EditScript(cut.isEmpty() ? List.of() : List.of(new Edit(cut, ""))).apply(first);
        var put = cut.isEmpty()
                ? List.<Edit>of()
                : List.of(new Edit(Span.at(draws.below(rest.length() + 1), 0), cut.of(first)));
        var second = draws.below(2) == 0 ? draws.words(draws.below(40)) : new EditScript(put).apply(rest);

        var changes = Comparison.of(first, second);

        assertEquals(without(first, changes.stream().map(Change::from).toList()),
                without(second, changes.stream().map(Change::to).toList()));
        changes.stream()
                .filter(Change::moved)
                .forEach(change -> assertEquals(change.from().of(first), change.to().of(second)));
    }

    @Test
    void tellsAMovedParagraphAsMoved() {
        var changes = Comparison.of(FIRST + "\n\n" + SECOND + "\n\nEnd", SECOND + "\n\n" + FIRST + "\n\nEnd");

        assertEquals(List.of(FIRST), changes.stream()
                .filter(Change::moved)
                .map(change -> change.from().of(FIRST))
                .toList());
    }

    @Test
    void tellsAMovedSentenceAsMovedAmongOtherChanges() {
        var first = "Rain fell. " + SECOND + " " + FIRST;
        var second = "Snow fell. " + FIRST + " " + SECOND;

        var changes = Comparison.of(first, second);

        assertEquals(List.of("Rain/Snow", SECOND + "/" + SECOND), changes.stream()
                .filter(change -> !change.from().of(first).isBlank())
                .map(change -> change.from().of(first) + "/" + change.to().of(second))
                .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            so much for that now|true
            so much for that|false
            now|false
            """)
    void fewWordsPutElsewhereAreNoMove(String words, boolean moved) {
        var changes = Comparison.of(words + " " + FIRST + " Yes", FIRST + " Yes " + words);

        assertEquals(moved, changes.stream().anyMatch(Change::moved), changes::toString);
    }

    private static String without(String text, List<Span> spans) {
        var left = new StringBuilder(text);
        spans.stream().sorted(Comparator.reverseOrder()).forEach(span -> left.delete(span.start(), span.end()));
        return left.toString();
    }
}
