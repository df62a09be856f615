package org.copydesk.quotes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text, also for one that no journalist wrote. */
class ScanPropertiesTest {
    private static final List<String> SCRAPS = List.of("\"", "“", "”", "'", "‘", "’", "«", "»", "„", "``", "''", " ", " ", "\n",
            "\n\n", ".", ",", ":", "?", "—", "he said", "Smith said", "said Jane Doe", "the mayor", "according to", "that",
            "called it",
            "Who is there", "is", "6'2", "\t", "(", ")", "who", "and", "\u00a0", "e\u0301", "\ud83d\ude00", "\ud83d", "Bush");

    private final QuoteScanner scanner = new QuoteScanner(Register.EMPTY);

    @Property(tries = 400)
    void spansLieInTheTextAndInOneParagraph(@ForAll("copy") String text) {
        for (var quotation : scanner.scan(text)) {
            var words = quotation.span().of(text);

            assertTrue(!words.isBlank() && !words.contains("\n\n"), words);
            quotation.speaker().ifPresent(mention -> assertTrue(mention.span().end() <= text.length()));
            quotation.cue().ifPresent(cue -> assertTrue(cue.end() <= text.length()));
            assertTrue(quotation.confidence() >= 0 && quotation.confidence() <= 1);
        }
    }

    @Property(tries = 400)
    void quotationsComeInOrderAndMarkedOnesDoNotOverlap(@ForAll("copy") String text) {
        var marked = scanner.scan(text).stream().filter(q -> q.kind() != QuoteKind.INDIRECT).toList();

        for (int i = 1; i < marked.size(); i++) {
            assertTrue(marked.get(i - 1).span().end() <= marked.get(i).span().start(), text);
        }
    }

    @Property(tries = 300)
    void scanAfterAnEditIsTheScanOfTheEditedText(@ForAll("copy") String before, @ForAll("copy") String insert,
            @ForAll int where) {
        int at = Math.floorMod(where, before.length() + 1);
        var after = before.substring(0, at) + insert + before.substring(at);

        var edited = scanner.read(after, scanner.read(before));

        assertEquals(scanner.scan(after), edited.quotations());
    }

    @Property(tries = 300)
    void anyCharactersAreTaken(@ForAll String text) {
        assertEquals(scanner.scan(text), scanner.scan(text));
    }

    @Provide
    Arbitrary<String> copy() {
        return Arbitraries.of(SCRAPS).list().ofMaxSize(80).map(list -> String.join(" ", list).replace(" \n", "\n"));
    }
}
