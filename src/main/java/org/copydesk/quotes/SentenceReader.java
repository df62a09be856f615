package org.copydesk.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Cuts the tokens of a paragraph into sentences and tags them. */
final class SentenceReader {
    /** Verbs that cannot stand without what was said: "…" Smith said. */
    private static final Set<String> INCOMPLETE = Set.of("said", "says", "added", "adds", "told", "tells", "wrote", "writes",
            "asked", "asks", "tweeted", "continued", "replied", "explained", "concluded", "recalled");

    /** How far ahead a clause that credits is looked for, in tokens. */
    private static final int REACH = 14;

    /** Tokens after which a sentence is cut wherever it stands, so that the cost stays linear. */
    private static final int LONGEST = 300;

    private final String text;
    private final List<Region> regions;
    private final Tokens tokens;
    private final Tagger tagger;

    SentenceReader(String text, List<Region> regions, Tokens tokens, Tagger tagger) {
        this.text = text;
        this.regions = regions;
        this.tokens = tokens;
        this.tagger = tagger;
    }

    List<Sentence> read() {
        var sentences = new ArrayList<Sentence>();
        int start = 0;
        for (int i = 0; i < tokens.size; i++) {
            if (i + 1 == tokens.size || i - start > LONGEST || endsAt(i, start)) {
                sentences.add(sentence(start, i + 1));
                start = i + 1;
            }
        }
        return sentences;
    }

    private Sentence sentence(int start, int end) {
        var words = Arrays.copyOfRange(tokens.words, start, end);
        var quotes = Arrays.copyOfRange(tokens.quotes, start, end);
        var tags = tagger.tag(words);
        TagRepair.apply(words, tags, quotes);
        return new Sentence(words, tags, Arrays.copyOfRange(tokens.from, start, end), Arrays.copyOfRange(tokens.to, start, end),
                quotes);
    }

    private boolean endsAt(int i, int start) {
        if (tokens.quotes[i] >= 0) {
            return endsAtQuote(i);
        }
        var word = tokens.words[i];
        if (word.is(Trait.TERMINATOR)) {
            return !word.text().startsWith("..") && !word.text().equals("…") && !closesAfter(i) || startsSentence(i + 1);
        }
        if (word.text().equals(")") && i > start && tokens.words[i - 1].is(Trait.TERMINATOR) && tokens.quotes[i - 1] < 0) {
            return startsSentence(i + 1);
        }
        boolean ambiguous = word.is(Trait.ABBREVIATION) && word.text().length() > 3 && word.text().endsWith(".");
        return ambiguous && i + 1 < tokens.size && tokens.words[i + 1].is(Trait.CAPITAL)
                && tokens.words[i + 1].is(Trait.DETERMINER | Trait.SUBJECT_PRONOUN | Trait.PREPOSITION | Trait.SUBORDINATOR);
    }

    /** Whether a bracket or a lower-case word follows, so that the stop is not the sentence's. */
    private boolean closesAfter(int i) {
        var next = tokens.words[i + 1];
        return tokens.quotes[i + 1] < 0 && (next.text().equals(")") || next.text().equals("]") || next.text().equals(",")
                || Character.isLowerCase(next.text().charAt(0)));
    }

    private boolean startsSentence(int i) {
        return i < tokens.size && (tokens.quotes[i] >= 0 || tokens.words[i].is(Trait.CAPITAL));
    }

    private boolean endsAtQuote(int i) {
        char last = lastCharacter(regions.get(tokens.quotes[i]));
        if (!Glyphs.isTerminator(last)) {
            return false;
        }
        var next = tokens.words[i + 1];
        if (tokens.quotes[i + 1] >= 0) {
            return true;
        }
        if (!next.is(Trait.CAPITAL) && !next.is(Trait.DIGIT)) {
            return false;
        }
        return !creditFollows(i + 1, last == '.');
    }

    private char lastCharacter(Region region) {
        int at = region.contentEnd(text) - 1;
        while (at > region.start() && (Glyphs.isSingle(text.charAt(at)) || Glyphs.isBlank(text.charAt(at)))) {
            at--;
        }
        return text.charAt(at);
    }

    /** Whether "Smith said." or "Smith asked the crowd." begins at {@code start}: a clause that lacks what was said. */
    private boolean creditFollows(int start, boolean strict) {
        for (int i = start; i < Math.min(tokens.size, start + REACH); i++) {
            var word = tokens.words[i];
            if (tokens.quotes[i] >= 0 || word.is(Trait.TERMINATOR | Trait.BE | Trait.MODAL | Trait.HAVE)) {
                return false;
            }
            boolean cue = strict
                    ? INCOMPLETE.contains(word.lower())
                    : word.is(Trait.SAY | Trait.ACT | Trait.URGE) && word.is(Trait.PAST | Trait.THIRD);
            if (cue && i > start) {
                return lacksComplement(i + 1, word, strict);
            }
        }
        return false;
    }

    private boolean lacksComplement(int start, Word verb, boolean strict) {
        if (start >= tokens.size) {
            return true;
        }
        if (strict && tokens.quotes[start] < 0 && tokens.words[start].lower().equals(",")) {
            return false;
        }
        if (!strict && tokens.words[start].is(Trait.PREPOSITION | Trait.TIME)) {
            return true;
        }
        boolean takesHearer = verb.lower().startsWith("told") || verb.lower().startsWith("ask");
        if (!takesHearer && tokens.words[start].is(Trait.DETERMINER | Trait.SUBJECT_PRONOUN)) {
            return false;
        }
        for (int i = start; i < Math.min(tokens.size, start + REACH); i++) {
            var word = tokens.words[i];
            if (word.is(Trait.TERMINATOR)) {
                return true;
            }
            if (tokens.quotes[i] >= 0 || word.lower().equals("that") || word.is(Trait.BE | Trait.MODAL | Trait.HAVE)) {
                return false;
            }
        }
        return false;
    }
}
