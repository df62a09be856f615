package org.copydesk.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.copydesk.findings.Engines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copy whose lines were broken at a fixed width comes back as it was written, and nothing of it is taken for the page's own words. */
class WrappedCopyTest {

    private static List<String> articles() {
        try (var files = Files.list(Path.of("src/test/resources/findings/clean"))) {
            return files.sorted().map(WrappedCopyTest::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String wrap(String article, int width, String between) {
        var wrapped = new StringBuilder();
        for (var paragraph : article.split("\n+")) {
            wrapped.append(wrapped.length() == 0 ? "" : between);
            var column = 0;
            for (var word : paragraph.split(" ")) {
                var fits = column > 0 && column + 1 + word.length() <= width;
                wrapped.append(column == 0 ? "" : fits ? " " : "\n").append(word);
                column = fits ? column + 1 + word.length() : word.length();
            }
        }
        return wrapped.toString();
    }

    private static String cleaned(String text) {
        return Cleaning.apply(text, Engines.CLEANING.fixes(text)).strip();
    }

    @ParameterizedTest
    @CsvSource({"60", "66", "72", "80"})
    void joinsTheLinesOfParagraphsWithBlankLinesBetween(int width) {
        for (var article : articles()) {
            assertEquals(article.replaceAll("\n+", "\n\n"), cleaned(wrap(article, width, "\n\n")));
        }
    }

    @Test
    void knowsParagraphsByTheirIndents() {
        var copy = "The mosaic measures seven metres by four and is thought to\ndate from the early fourth century.\n"
                + "   It will be lifted in three months and shown in the town\nhall, which has room for it.\n"
                + "   The council has to raise 180,000 pounds for the work and\nhopes for the help of its people.";

        assertEquals("The mosaic measures seven metres by four and is thought to date from the early fourth century.\n\n"
                + "It will be lifted in three months and shown in the town hall, which has room for it.\n\n"
                + "The council has to raise 180,000 pounds for the work and hopes for the help of its people.", cleaned(copy));
    }

    @Test
    void keepsALineThatGoesOnWithItsSentence() {
        var copy = "‘We expected drains and got a god,’ said the woman who leads the\ndig. ‘I have waited thirty years for a morning\n"
                + "like that one.’\n\nThe site is to become a block of 46 flats.";

        assertEquals(
                "‘We expected drains and got a god,’ said the woman who leads the dig. ‘I have waited thirty years for a morning "
                        + "like that one.’\n\nThe site is to become a block of 46 flats.",
                cleaned(copy));
    }
}
