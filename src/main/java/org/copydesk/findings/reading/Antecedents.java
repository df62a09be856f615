package org.copydesk.findings.reading;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;

/** What a pronoun may stand for: words before it that name one person, or several at once. */
public final class Antecedents {
    private static final Set<String> PERSON_NOUNS = union(Lexicon.TITLES, Lexicon.words("person-nouns"));
    private static final Set<String> SINGULAR = Set.of("he", "she", "him", "his", "her", "hers", "himself", "herself", "i",
            "my", "me", "who");

    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself", "woman", "mother", "sister", "wife",
            "widow", "queen", "princess", "daughter", "spokeswoman", "chairwoman", "businesswoman", "congresswoman", "actress",
            "grandmother", "aunt", "mrs", "ms", "miss", "girl", "dame", "lady", "duchess", "baroness");
    private static final Set<String> MALE = Set.of("he", "him", "his", "himself", "man", "father", "brother", "husband", "king",
            "prince", "son", "spokesman", "chairman", "businessman", "congressman", "actor", "grandfather", "uncle", "mr",
            "boy",
            "lord", "duke", "baron", "fisherman", "postman");

    private Antecedents() {}

    /** Whether one of the tokens from {@code first} (included) to {@code end} (not included) speaks of one person: a noun, a name, a pronoun. */
    public static boolean singular(Paragraph paragraph, Set<String> known, int first, int end) {
        var tokens = paragraph.tokens();
        for (var i = first; i < end; i++) {
            var word = tokens.lower(i);
            if (tokens.isForeign(i)
                    && (Lexicon.SPEECH.contains(tokens.lower(i + 1)) || Lexicon.SPEECH.contains(tokens.lower(i - 1)))) {
                return true;
            }
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

    /**
     * Whether before token {@code end} a noun without a name beside it, or a pronoun, may stand for somebody of {@code sex}.
     *
     * @param counts which tokens are looked at
     */
    public static boolean mayBe(Paragraph paragraph, int end, Person.Sex sex, IntPredicate counts) {
        var tokens = paragraph.tokens();
        var barred = sex == Person.Sex.MALE ? FEMALE : MALE;
        for (var i = 0; i < end; i++) {
            var word = tokens.lower(i);
            var pronoun = SINGULAR.contains(word) && !word.equals("i") && !word.equals("my") && !word.equals("me")
                    && !word.equals("who");
            if (tokens.isWord(i) && !barred.contains(word) && counts.test(i)
                    && (pronoun || PERSON_NOUNS.contains(word) && !named(paragraph, i))) {
                return true;
            }
        }
        return false;
    }

    /** The sex of those whom a noun or a pronoun in small letters can name; unknown where it can name either. */
    public static Person.Sex sex(String lower) {
        return MALE.contains(lower) ? Person.Sex.MALE : FEMALE.contains(lower) ? Person.Sex.FEMALE : Person.Sex.UNKNOWN;
    }

    /** Whether a name stands right behind a noun, or shortly before it, which it explains. */
    private static boolean named(Paragraph paragraph, int noun) {
        return paragraph.names()
                .stream()
                .anyMatch(name -> name.first() > noun && name.first() <= noun + 3
                        || name.last() < noun && name.last() >= noun - 8 || name.first() <= noun && noun <= name.last());
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
