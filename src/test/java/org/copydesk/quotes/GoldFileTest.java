package org.copydesk.quotes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Scores a file of marked articles, one JSON object a line, given by {@code -Dquotes.gold=FILE}: {@code text} and
 * {@code quotes} with {@code start end kind speaker_start speaker_end}. Spans are judged as {@link GoldSpans} says.
 */
class GoldFileTest {
    /** Under this the engine is broken; the figure itself is in the report. */
    private static final double FLOOR = 0.8;

    @Test
    void scoresTheGoldFile() throws IOException {
        var name = System.getProperty("quotes.gold", "");
        Assumptions.assumeFalse(name.isBlank(), "no gold file given: -Dquotes.gold=FILE");
        var scanner = new QuoteScanner(Register.EMPTY);
        var score = new GoldSpans();
        var json = new ObjectMapper();
        try (var lines = Files.lines(Path.of(name))) {
            for (var line : (Iterable<String>) lines.filter(l -> !l.isBlank())::iterator) {
                add(json.readTree(line), scanner, score);
            }
        }

        System.out.println(name + ": " + score);
        assertTrue(score.endToEnd() >= FLOOR, score::toString);
    }

    private static void add(JsonNode article, QuoteScanner scanner, GoldSpans score) {
        var text = article.get("text").asText();
        var gold = new ArrayList<GoldSpans.Marked>();
        for (var quote : article.get("quotes")) {
            gold.add(new GoldSpans.Marked(quote.get("start").asInt(), quote.get("end").asInt(), number(quote, "speaker_start"),
                    number(quote, "speaker_end"),
                    quote.path("kind").asText("direct").toLowerCase(Locale.ROOT).equals("direct")));
        }
        var found = new ArrayList<GoldSpans.Marked>();
        for (var q : scanner.scan(text)) {
            if (q.kind() == QuoteKind.DIRECT || q.kind() == QuoteKind.MIXED) {
                int from = q.speaker().map(m -> m.span().start()).orElse(-1);
                int to = q.speaker().map(m -> m.span().end()).orElse(-1);
                found.add(new GoldSpans.Marked(q.span().start(), q.span().end(), from, to, q.kind() == QuoteKind.DIRECT));
            }
        }
        score.add(text, gold, found);
    }

    private static int number(JsonNode node, String field) {
        return node.path(field).isNumber() ? node.get(field).asInt() : -1;
    }
}
