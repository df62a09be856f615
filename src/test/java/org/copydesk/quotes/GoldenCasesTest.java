package org.copydesk.quotes;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Scores the golden cases phenomenon by phenomenon against the floors recorded beside them. */
class GoldenCasesTest {
    /** Files whose articles the engine was never changed for. */
    static final String UNSEEN = "unseen";

    private static final Set<QuoteKind> SPEECH = Set.of(QuoteKind.DIRECT, QuoteKind.MIXED);

    @ParameterizedTest
    @MethodSource("phenomena")
    void findsWhoSaidWhat(String phenomenon) throws IOException {
        var score = score(phenomenon);

        var figure = figure(score);
        var floor = Double.parseDouble(floors().getProperty(phenomenon, "100"));
        assertTrue(figure >= floor, () -> String.format(Locale.ROOT, "%s: %.1f, floor %.1f%n%s", phenomenon, figure, floor,
                String.join("\n", score.errors)));
    }

    @Test
    void knowsWhomEveryResolvedMentionStandsFor() throws IOException {
        var score = score("pronouns");

        assertTrue(score.names >= 13, () -> String.join("\n", score.errors));
    }

    @Test
    void holdsEnoughCasesToSpeakOf() throws IOException {
        int cases = 0;
        for (var phenomenon : phenomena()) {
            cases += GoldenCase.parse(read(phenomenon)).size();
        }

        assertTrue(cases >= 300, "only " + cases);
    }

    /** Every figure of the table in the docs, so that they can be repeated. */
    @Test
    void scoresWellOverAll() throws IOException {
        var all = new TreeMap<String, GoldenScore>();
        for (var phenomenon : phenomena()) {
            all.put(phenomenon, score(phenomenon));
        }
        all.keySet().removeIf(phenomenon -> phenomenon.startsWith(UNSEEN));

        int expected = all.values().stream().mapToInt(s -> s.expected + s.predicted).sum();
        int right = all.values().stream().mapToInt(s -> s.speakers).sum();
        assertTrue(200.0 * right / expected >= Double.parseDouble(floors().getProperty("all")), () -> table(all));
    }

    private static String table(Map<String, GoldenScore> all) {
        var lines = new ArrayList<String>();
        all.forEach((name, score) -> lines.add(String.format(Locale.ROOT, "%-24s %5.1f", name, figure(score))));
        return String.join("\n", lines);
    }

    /** End-to-end F1 in percent; where a file has terms only, the share of them that are told. */
    private static double figure(GoldenScore score) {
        boolean termsOnly = score.expected == 0;
        return 100 * (termsOnly ? score.terms / (double) score.termsExpected : score.endToEnd());
    }

    private static GoldenScore score(String phenomenon) throws IOException {
        var scanner = new QuoteScanner(Register.EMPTY);
        var kinds = phenomenon.equals("indirect") ? Set.of(QuoteKind.INDIRECT) : SPEECH;
        var score = new GoldenScore();
        for (var golden : cases(phenomenon)) {
            score.add(golden, scanner.scan(golden.text()), kinds);
        }
        return score;
    }

    static List<GoldenCase> cases(String phenomenon) throws IOException {
        return GoldenCase.parse(read(phenomenon));
    }

    static List<String> phenomena() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.map(f -> f.getFileName().toString())
                    .filter(f -> f.endsWith(".txt"))
                    .map(f -> f.replace(".txt", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties floors() throws IOException {
        var floors = new Properties();
        try (var in = Files.newBufferedReader(folder().resolve("floors.properties"))) {
            floors.load(in);
        }
        return floors;
    }

    private static String read(String phenomenon) throws IOException {
        return Files.readString(folder().resolve(phenomenon + ".txt"));
    }

    private static Path folder() {
        try {
            return Path.of(GoldenCasesTest.class.getResource("/quotes/README.md").toURI()).getParent();
        } catch (URISyntaxException e) {
            return fail(e);
        }
    }
}
