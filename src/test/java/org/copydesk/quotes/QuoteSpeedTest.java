package org.copydesk.quotes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The speed that the desk builds on, in the time of one thread's processor, so that a busy machine does not matter. */
class QuoteSpeedTest {
    private static final int FLOOR = 1_000_000;
    private static final int ROUNDS = 60;

    @Test
    void readsAMillionCharactersASecond() throws Exception {
        var text = articles();
        var scanner = new QuoteScanner(Register.EMPTY);
        double best = 0;
        for (int i = 0; i < ROUNDS && best < FLOOR; i++) {
            long start = processorTime();
            scanner.scan(text);
            best = Math.max(best, text.length() * 1e9 / (processorTime() - start));
        }

        double reached = best;
        assertTrue(reached >= FLOOR, () -> Math.round(reached) + " characters a second");
    }

    @Test
    void anEditOfOneParagraphCostsLittleMoreThanThatParagraph() throws Exception {
        var text = articles();
        var scanner = new QuoteScanner(Register.EMPTY);
        var before = scanner.read(text);
        var edited = text + "\n\n“One more thing,” he said.";
        for (int i = 0; i < ROUNDS; i++) {
            scanner.read(edited, before);
        }

        long start = processorTime();
        scanner.read(edited, before);
        long after = processorTime();
        scanner.read(edited);
        long full = processorTime() - after;

        assertTrue((after - start) * 3 < full, (after - start) + " ns against " + full + " ns");
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The golden articles, one after another, until there are some 300,000 characters. */
    private static String articles() throws Exception {
        var folder = Path.of(QuoteSpeedTest.class.getResource("/quotes/README.md").toURI()).getParent();
        try (var files = Files.list(folder)) {
            var once = files.filter(file -> file.toString().endsWith("articles.txt"))
                    .sorted()
                    .map(QuoteSpeedTest::read)
                    .flatMap(file -> GoldenCase.parse(file).stream())
                    .map(GoldenCase::text)
                    .collect(Collectors.joining("\n\n"));
            return (once + "\n\n").repeat(300_000 / once.length() + 1);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
