package org.copydesk.ingest.formats;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.copydesk.Parts;
import org.copydesk.ingest.formats.html.HtmlPage;
import org.copydesk.ingest.formats.html.MarkupText;
import org.junit.jupiter.api.Test;

/** Others' pages: the story that is found is the one that they expect, told by its words. */
class HtmlSamplesTest {
    /** The mean over all pages of the harmonic mean of precision and recall, words counted as often as they stand. */
    private static final double WANTED = 0.94;

    @Test
    void findsTheStoryThatOthersExpect() throws IOException {
        var scores = new ArrayList<String>();
        double sum = 0;
        try (var pages = Files.list(Parts.folder("standards").resolve("html-extraction"))) {
            for (var page : pages.filter(Files::isDirectory).sorted().toList()) {
                var found = Taking.one(new HtmlPage(), Taking.envelope(Files.readAllBytes(page.resolve("source.html"))));
                var body = found.text().startsWith(found.particulars().headline())
                        ? found.text().substring(found.particulars().headline().length())
                        : found.text();
                double score = agreement(MarkupText.of(Files.readString(page.resolve("expected.html"))), body);
                sum += score;
                scores.add(page.getFileName() + " " + score + " " + found.particulars().headline() + "|"
                        + found.particulars().byline());
            }
        }
        double mean = sum / scores.size();
        System.out.printf("Stories in pages: %d, mean F1 of words %.3f%n", scores.size(), mean);

        assertTrue(mean >= WANTED, mean + ": " + scores);
    }

    private static double agreement(String expected, String found) {
        var wanted = words(expected);
        var got = words(found);
        double shared = wanted.entrySet()
                .stream()
                .mapToInt(word -> Math.min(word.getValue(), got.getOrDefault(word.getKey(), 0)))
                .sum();
        return 2 * shared / (count(wanted) + count(got));
    }

    private static Map<String, Integer> words(String text) {
        var counts = new HashMap<String, Integer>();
        Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts;
    }

    private static int count(Map<String, Integer> words) {
        return List.copyOf(words.values()).stream().mapToInt(Integer::intValue).sum();
    }
}
