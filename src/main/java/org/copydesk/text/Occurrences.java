package org.copydesk.text;

import java.util.ArrayList;
import java.util.List;

/** Every place where words stand in a text exactly (Knuth, Morris, Pratt: O(n + m), whatever the words repeat). */
final class Occurrences {

    private Occurrences() {}

    /** The places in order; they may overlap. Empty words stand nowhere. */
    static List<Span> of(String words, String text) {
        var found = new ArrayList<Span>();
        if (words.isEmpty()) {
            return found;
        }
        int[] fallback = fallback(words);
        int matched = 0;
        for (int i = 0; i < text.length(); i++) {
            while (matched > 0 && (matched == words.length() || words.charAt(matched) != text.charAt(i))) {
                matched = fallback[matched - 1];
            }
            matched += words.charAt(matched) == text.charAt(i) ? 1 : 0;
            if (matched == words.length()) {
                found.add(Span.at(i + 1 - matched, matched));
            }
        }
        return found;
    }

    /** For each beginning of the words, how long the longest shorter beginning is that it ends with. */
    private static int[] fallback(String words) {
        int[] fallback = new int[words.length()];
        int matched = 0;
        for (int i = 1; i < words.length(); i++) {
            while (matched > 0 && words.charAt(matched) != words.charAt(i)) {
                matched = fallback[matched - 1];
            }
            matched += words.charAt(matched) == words.charAt(i) ? 1 : 0;
            fallback[i] = matched;
        }
        return fallback;
    }
}
