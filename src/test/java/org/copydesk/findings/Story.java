package org.copydesk.findings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A clean article of {@code findings/world} and who is named in it, as a list beside the articles says.
 *
 * @param people only those who are called by {@link Named#brief} after they were introduced
 */
record Story(String name, String text, List<Named> people) {
    private static final Path FOLDER = Path.of("src/test/resources/findings/world");

    /** A person: {@code full} as first printed, {@code brief} as said again. */
    record Named(String full, String brief, boolean woman) {}

    static List<Story> all() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(file -> of(file.getFileName().toString().replace(".txt", ""), read(file)))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Story of(String name, String text) {
        var people = rows("people.tsv").stream()
                .filter(row -> row[0].equals(name))
                .map(row -> new Named(row[1], row[2], row[3].equals("f")))
                .toList();
        return new Story(name, text, people);
    }

    /** The rows of a table beside the articles, without its comments. */
    static List<String[]> rows(String file) {
        return read(FOLDER.resolve(file)).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every match of {@code pattern} below the headline, in order. */
    List<MatchResult> matches(String pattern) {
        var found = new ArrayList<MatchResult>();
        var matcher = Pattern.compile(pattern).matcher(text);
        matcher.region(body(), text.length()).useTransparentBounds(true);
        while (matcher.find()) {
            found.add(matcher.toMatchResult());
        }
        return found;
    }

    /** Where {@code person} is named briefly after the introduction, the headline apart. */
    List<MatchResult> again(Named person) {
        var full = text.indexOf(person.full());
        return matches("(?<![\\p{L}-])" + Pattern.quote(person.brief()) + "(?![\\p{L}-])").stream()
                .filter(place -> place.start() > full + person.full().length())
                .toList();
    }

    /** Where the first paragraph behind the headline begins. */
    int body() {
        return text.indexOf("\n\n") + 2;
    }

    /** Where paragraphs begin, from the second below the headline on. */
    List<Integer> paragraphs() {
        var starts = new ArrayList<Integer>();
        for (var at = text.indexOf("\n\n", body()); at >= 0; at = text.indexOf("\n\n", at + 2)) {
            starts.add(at + 2);
        }
        return starts;
    }
}
