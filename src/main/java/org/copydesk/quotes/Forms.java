package org.copydesk.quotes;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * What an English word can be, as the dictionary of word forms tells it, for rules about grammar. Safe for many threads.
 *
 * @param tags the dictionary's own tags, such as {@code NN}, {@code NNS}, {@code VBD}; empty where it does not know the word
 * @param verb the base form of the verb that the word is a form of; empty where it is none
 */
public record Forms(Set<String> tags, String verb) {
    /** Words kept, about 3 MB; what comes later is looked up each time, with the same result. */
    private static final int CAPACITY = 12_000;
    private static final ConcurrentMap<String, Forms> KNOWN = new ConcurrentHashMap<>();

    /** What a word in small letters can be. */
    public static Forms of(String lower) {
        var known = KNOWN.get(lower);
        if (known == null) {
            known = Vocabulary.shared().forms(lower);
            if (KNOWN.size() < CAPACITY) {
                KNOWN.put(lower, known);
            }
        }
        return known;
    }

    /** Whether the word can be one of {@code some}. */
    public boolean any(String... some) {
        return Arrays.stream(some).anyMatch(tags::contains);
    }

    /** Whether the dictionary knows the word, as nothing but some of {@code all}. */
    public boolean only(String... all) {
        return !tags.isEmpty() && Arrays.asList(all).containsAll(tags);
    }

    /** Whether the word can be a noun. */
    public boolean noun() {
        return tags.stream().anyMatch(tag -> tag.startsWith("NN"));
    }
}
