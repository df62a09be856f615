package org.copydesk.findings.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The engine's own word lists: files under {@code lexicon/} on the class path, read once. A line that begins with # is a remark. */
public final class Lexicon {
    /** Closed classes: articles, pronouns, conjunctions, prepositions, auxiliaries. */
    public static final Set<String> FUNCTION = words("function");
    /** Ordinary words that often begin a sentence. */
    public static final Set<String> OPENERS = words("openers");
    /** Nouns that say what a person is, before or behind the name. */
    public static final Set<String> TITLES = words("titles");
    /** Words inside a longer title. */
    public static final Set<String> TITLE_PARTS = words("title-parts");
    /** Reporting verbs in their printed forms. */
    public static final Set<String> SPEECH = words("speech");
    /** Past tenses with a person for their subject. */
    public static final Set<String> ACTS = words("acts");
    /** Words that make a name a body's or a place's. */
    public static final Set<String> INSTITUTIONS = words("institutions");
    /** Places and bodies named without such a word. */
    public static final Set<String> PLACES = words("places");
    public static final Set<String> MEN = words("given-male");
    public static final Set<String> WOMEN = words("given-female");

    private Lexicon() {}

    /** Whether {@code lower} is a given name that the lists know. */
    public static boolean given(String lower) {
        return MEN.contains(lower) || WOMEN.contains(lower);
    }

    /** The blank-separated words of {@code lexicon/name.txt}. */
    public static Set<String> words(String name) {
        var words = new HashSet<String>();
        lines(name).forEach(line -> words.addAll(Arrays.asList(line.split("\\s+"))));
        return Set.copyOf(words);
    }

    /** A table whose lines are a key, a tab and a value; of two lines with one key the first counts. */
    public static Map<String, String> table(String name) {
        var table = new HashMap<String, String>();
        for (var line : lines(name)) {
            var tab = line.indexOf('\t');
            table.putIfAbsent(line.substring(0, tab).strip(), line.substring(tab + 1).strip());
        }
        return Map.copyOf(table);
    }

    /** The lines of {@code lexicon/name.txt}, without remarks and blank ones. */
    public static List<String> lines(String name) {
        var in = Lexicon.class.getResourceAsStream("/lexicon/" + name + ".txt");
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the word list " + name + " is damaged", unreadable);
        }
    }
}
