package org.copydesk.findings.reading;

import java.util.HashSet;
import java.util.Set;

/** What a pronoun may stand for: words before it that name one person, or several at once. */
public final class Antecedents {
    private static final Set<String> PERSON_NOUNS = union(Lexicon.TITLES, Lexicon.words("person-nouns"));
    private static final Set<String> SINGULAR = Set.of("he", "she", "him", "his", "her", "hers", "himself", "herself", "i",
            "my", "me", "who");

    private Antecedents() {}

    /** Whether one of the tokens from {@code first} (included) to {@code end} (not included) speaks of one person: a noun, a name, a pronoun. */
    public static boolean singular(Paragraph paragraph, Set<String> known, int first, int end) {
        var tokens = paragraph.tokens();
        for (var i = first; i < end; i++) {
            var word = tokens.lower(i);
            if (tokens.isWord(i) && (PERSON_NOUNS.contains(word) || SINGULAR.contains(word)
                    || tokens.capital(i) && (known.contains(word) || Lexicon.given(word)))) {
                return true;
            }
        }
        for (var name : paragraph.names()) {
            if (name.first() >= first && name.last() < end && (name.person() > 0 || name.words().size() > 1 && maybe(name))) {
                return true;
            }
        }
        return false;
    }

    /** A name that nothing marks as a body's or a place's may be anybody's. */
    private static boolean maybe(Name name) {
        for (var word : name.words()) {
            var lower = word.toLowerCase(java.util.Locale.ROOT);
            if (Lexicon.INSTITUTIONS.contains(lower) || Lexicon.PLACES.contains(lower) || Places.country(lower)) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> union(Set<String> a, Set<String> b) {
        var both = new HashSet<>(a);
        both.addAll(b);
        return Set.copyOf(both);
    }
}
