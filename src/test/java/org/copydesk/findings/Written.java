package org.copydesk.findings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.copydesk.findings.Damage.Damaged;
import org.copydesk.text.Span;

/**
 * Articles of our own that were damaged by hand, without looking at what the rules find: {@code ⟦wrong⟧⟨right⟩{kind}}. They share
 * no assumption with the generator of {@link Damage}, so they tell what the rules do elsewhere.
 */
final class Written {
    private static final Path FOLDER = Path.of("src/test/resources/findings/written");
    private static final Path MEANING = Path.of("src/test/resources/findings/meaning");
    private static final String BETWEEN = "\n=====\n";
    private static final Pattern MARKED = Pattern.compile("⟦([^⟧]*)⟧⟨([^⟩]*)⟩\\{([a-z-]+)}");

    private Written() {}

    /** The articles of every file, or of those whose names begin so. */
    static List<Damaged> articles(String prefix) {
        return articles(FOLDER, prefix);
    }

    /** The same of those that are damaged in meaning, attribution and grammar, as machine translation does. */
    static List<Damaged> meaning(String prefix) {
        return articles(MEANING, prefix);
    }

    private static List<Damaged> articles(Path folder, String prefix) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .sorted()
                    .flatMap(Written::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Damaged> read(Path file) {
        try {
            return Stream.of(Files.readString(file).strip().split(BETWEEN)).map(Written::article);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Damaged article(String marked) {
        var text = new StringBuilder();
        var clean = new StringBuilder();
        var defects = new ArrayList<Defect>();
        var at = 0;
        for (var found = MARKED.matcher(marked); found.find();) {
            text.append(marked, at, found.start());
            clean.append(marked, at, found.start()).append(found.group(2));
            defects.add(new Defect(found.group(3), Span.at(text.length(), found.group(1).length()), found.group(2), false));
            text.append(found.group(1));
            at = found.end();
        }
        var rest = marked.substring(at);
        return new Damaged(clean.append(rest).toString(), text.append(rest).toString(), List.copyOf(defects));
    }
}
