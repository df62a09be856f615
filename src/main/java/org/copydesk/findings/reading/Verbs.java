package org.copydesk.findings.reading;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;

import org.copydesk.quotes.PartsOfSpeech;

/** Whether words have the verb of a main clause, as a sentence has. Asked of the few runs that look like pieces: it tags them. */
public final class Verbs {
    /** Behind these a clause begins whose verb is its own. */
    private static final Set<String> SUBORDINATORS = Set.of("who", "whom", "whose", "which", "what", "that", "where", "when",
            "why", "how", "because", "although", "though", "while", "if", "unless", "until", "since", "as", "before", "after",
            "than", "whatever", "whoever", "wherever", "whether", "once", "whenever", "so");
    private static final Set<String> FINITE = Set.of("is", "are", "was", "were", "has", "have", "had", "will", "would", "can",
            "could", "may", "might", "should", "must", "does", "did", "do", "shall", "am", "isn't", "aren't", "wasn't",
            "weren't", "hasn't", "haven't", "hadn't", "won't", "wouldn't", "can't", "couldn't", "doesn't", "didn't", "don't",
            "cannot", "'s", "'re", "'ve", "'ll", "'d");

    private static final Set<String> DETERMINERS = Set.of("the", "a", "an", "its", "their", "his", "her", "this", "that", "our",
            "of", "in", "for", "with");
    /** Right behind these stands the verb they are the subject of. */
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we", "i");
    private static final Set<String> PLAIN = Lexicon.words("plain-verbs");
    /** Of the verbs' third persons those that are plurals as often. */
    private static final Set<String> PLURALS = Set.of("plans", "votes", "rules", "reports", "answers", "changes", "uses",
            "shares",
            "sets", "costs", "reasons", "hopes", "needs", "flies", "matters", "scores", "rises", "falls", "increases", "signs",
            "releases", "addresses", "drinks", "walks", "benefits", "supports", "offers", "covers", "cuts", "builds");

    /** Third persons that the tagger takes for plurals; a small word behind them shows the verb. */
    private static final Set<String> PRESENT = Set.of("stands", "dates", "lies", "sits", "hangs", "runs", "ends", "opens",
            "closes", "begins", "holds", "costs", "measures", "weighs", "leads", "links", "connects", "contains", "includes",
            "serves", "belongs", "consists", "depends", "remains", "stems", "follows", "faces", "starts", "rises", "falls",
            "shows", "tells", "reads", "rests", "hosts", "houses", "borders", "features", "marks", "covers", "employs",
            "stretches",
            "feeds", "draws", "seats", "dominates", "grows", "means", "needs", "wants", "works", "plans", "aims", "seeks");

    private Verbs() {}

    /** Whether one of the tokens from {@code first} to {@code end} (not included) is a verb that stands in no subordinate clause. */
    public static boolean main(Tokens tokens, int first, int end) {
        var verbs = tagged(tokens, first, end);
        var subordinate = false;
        for (var i = first; i < end; i++) {
            var word = tokens.lower(i).replace('’', '\'');
            if (word.equals(",")) {
                subordinate = false;
            } else if (SUBORDINATORS.contains(word)) {
                subordinate = i > first || !word.equals("that");
            } else if (finite(tokens, i, verbs[i - first], first)) {
                if (!subordinate) {
                    return true;
                }
                i = group(tokens, i, end, verbs, first);
                subordinate = false;
            }
        }
        return false;
    }

    /** Whether any of the tokens is a verb other than an infinitive or an "-ing" alone. */
    public static boolean any(Tokens tokens, int first, int end) {
        var verbs = tagged(tokens, first, end);
        for (var i = first; i < end; i++) {
            if (finite(tokens, i, verbs[i - first], first)) {
                return true;
            }
        }
        return false;
    }

    private static boolean finite(Tokens tokens, int i, boolean tagged, int first) {
        var word = tokens.lower(i).replace('’', '\'');
        if (FINITE.contains(word) || contracted(word)) {
            return true;
        }
        var described = word.endsWith("ed") && DETERMINERS.contains(tokens.lower(i - 1));
        return !suffered(tokens, i, first) && (tagged && !described || likely(tokens, i, word)) && !word.endsWith("ing")
                && !(i > first && tokens.lower(i - 1).equals("to"))
                && !word.equals("be")
                && !word.equals("been");
    }

    /** "A view shared by …": what is done by somebody behind words that begin with "a". */
    private static boolean suffered(Tokens tokens, int i, int first) {
        return (tokens.lower(first).equals("a") || tokens.lower(first).equals("an")) && tokens.lower(i).endsWith("ed")
                && tokens.lower(i + 1).equals("by");
    }

    /** A form that is a verb's more often than not, whatever the tagger says. */
    private static boolean likely(Tokens tokens, int i, String word) {
        var described = DETERMINERS.contains(tokens.lower(i - 1));
        return !described && tokens.small(i) && (spoken(tokens, i, word)
                || PRESENT.contains(word) && !Lexicon.FUNCTION.contains(tokens.lower(i - 1))
                        && (Lexicon.FUNCTION.contains(tokens.lower(i + 1)) || tokens.isNumber(i + 1))
                || Lexicon.ACTS.contains(word)
                || Lexicon.SPEECH.contains(word)
                || word.endsWith("ed") && word.length() > 4
                || word.endsWith("s") && PLAIN.contains(word.substring(0, word.length() - 1)) && !PLURALS.contains(word));
    }

    /** Behind a pronoun that is a subject and nothing else: "one searches in vain", "they ring the bell". */
    private static boolean spoken(Tokens tokens, int i, String word) {
        var before = tokens.lower(i - 1);
        return SUBJECTS.contains(before) && !Lexicon.FUNCTION.contains(word) && !word.endsWith("ly")
                || before.equals("one") && word.endsWith("s") && !Lexicon.FUNCTION.contains(word);
    }

    private static boolean contracted(String word) {
        return word.endsWith("'re") || word.endsWith("'ve") || word.endsWith("'ll") || word.endsWith("'d")
                || word.endsWith("n't");
    }

    /** The last token of the group of verbs that begins at {@code i}. */
    private static int group(Tokens tokens, int i, int end, boolean[] verbs, int first) {
        var last = i;
        while (last + 1 < end && (verbs[last + 1 - first] || tokens.lower(last + 1).equals("not"))) {
            last++;
        }
        return last;
    }

    private static boolean[] tagged(Tokens tokens, int first, int end) {
        var words = new ArrayList<String>(end - first);
        for (var i = first; i < end; i++) {
            var word = tokens.word(i);
            words.add(i == first && tokens.capital(i) && Lexicon.FUNCTION.contains(tokens.lower(i))
                    ? word.toLowerCase(Locale.ROOT)
                    : word);
        }
        return PartsOfSpeech.verbs(words);
    }
}
