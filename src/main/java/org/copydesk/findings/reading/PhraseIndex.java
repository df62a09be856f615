package org.copydesk.findings.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds many phrases in a paragraph in one pass over its tokens. A phrase with a capital is found with that case only. */
public final class PhraseIndex<T> {
    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    private record Entry<T>(List<String> words, T value) {}

    /** Where a phrase stands: the tokens from {@code first} to {@code last}, both included, and what was stored with it. */
    public record Found<T>(int first, int last, T value) {}

    /** Stores {@code value} under {@code phrase}; a phrase without a word is left out. */
    public void add(String phrase, T value) {
        var tokens = Tokens.of(phrase);
        var words = new ArrayList<String>();
        for (var i = 0; i < tokens.count(); i++) {
            words.add(tokens.word(i));
        }
        if (!words.isEmpty()) {
            byFirst.computeIfAbsent(tokens.lower(0), key -> new ArrayList<>()).add(new Entry<>(List.copyOf(words), value));
        }
    }

    public boolean isEmpty() {
        return byFirst.isEmpty();
    }

    /** The phrases of {@code tokens} in order, the longest at each place, none overlapping another. */
    public List<Found<T>> in(Tokens tokens) {
        var found = new ArrayList<Found<T>>();
        for (var i = 0; i < tokens.count(); i++) {
            Entry<T> best = null;
            for (var entry : byFirst.getOrDefault(tokens.lower(i), List.of())) {
                if ((best == null || entry.words().size() > best.words().size()) && stands(tokens, i, entry.words())) {
                    best = entry;
                }
            }
            if (best != null) {
                found.add(new Found<>(i, i + best.words().size() - 1, best.value()));
                i += best.words().size() - 1;
            }
        }
        return found;
    }

    private static boolean stands(Tokens tokens, int at, List<String> words) {
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var cased = Character.isUpperCase(word.charAt(0));
            if (cased ? !tokens.word(at + i).equals(word) : !tokens.lower(at + i).equals(word)) {
                return false;
            }
        }
        return true;
    }
}
