package org.copydesk.quotes;

import java.util.Set;

/** Finds whose claim, promise or remark quoted words are: "her promise to “…”", "in Smith's words, “…”". */
final class Owners {
    /** Nodes that may stand between the noun and the quoted words. */
    private static final int NEAR = 16;

    private static final int NEAR_CLAIM = 10;

    private static final Set<String> WORDS = Set.of("words", "word", "phrase", "phrasing", "parlance", "telling", "formulation",
            "estimation", "view", "opinion", "judgment",
            "mind", "account", "reckoning", "description");
    private static final Set<String> EQUATED = Set.of("message", "answer", "response", "words", "line", "motto", "slogan",
            "advice",
            "verdict", "reply", "question", "point", "mantra", "refrain", "warning", "reaction", "assessment", "pitch", "goal");
    private static final Set<String> LINKS = Set.of("that", "to", "of", "as", ":", ",", "about", "for", "was", "is", "the", "a",
            "an", "in", "on");

    private final Clauses clauses;
    private final Sentence sentence;
    private final Phrases phrases;

    Owners(Clauses clauses) {
        this.clauses = clauses;
        sentence = clauses.sentence;
        phrases = clauses.phrases;
    }

    /** The owner of the words at node {@code quote} by the noun that ends at {@code i}, or null. */
    Credit find(int i, int quote) {
        var noun = phrases.noun(i);
        if (noun == null || noun.last() != i || quote - i > NEAR) {
            return null;
        }
        boolean place = sentence.tag(noun.first() - 1) == Tag.ADP && phrases.verb(noun.first() - 2) != null
                && phrases.verb(noun.first() - 2).is(Trait.SAY);
        if (place) {
            return null;
        }
        boolean words = sentence.isAny(noun.head(), WORDS);
        if (!words && !noun.is(Trait.SPEECH) || !contains(noun, quote)) {
            return null;
        }
        var reason = words ? Reason.WORDS_OF : Reason.CLAIM_OF;
        for (int k = noun.first(); k < noun.head(); k++) {
            if (sentence.is(k, Trait.POSSESSIVE | Trait.POSSESSIVE_PRONOUN)) {
                int from = sentence.is(k, Trait.POSSESSIVE_PRONOUN) ? k : noun.first();
                boolean named = !sentence.is(k, Trait.POSSESSIVE_PRONOUN);
                return new Credit(clauses.span(from, k), clauses.span(noun.head(), noun.head()), reason, true, named);
            }
        }
        if (quote - i > NEAR_CLAIM && !words) {
            return null;
        }
        var of = sentence.isAny(i + 1, Set.of("of", "from", "by")) ? phrases.noun(i + 2) : null;
        boolean follows = of != null && of.last() < quote && of.canSpeak() && (words || sentence.isBreak(of.last() + 1));
        return follows
                ? new Credit(clauses.mention(clauses.named(of, quote)), clauses.span(noun.head(), noun.head()), reason, true,
                        true)
                : null;
    }

    /** Whose argument the whole sentence tells: "The professor's argument, in brief, is that …". */
    Credit whole(int quote) {
        for (var noun : phrases.nouns) {
            if (noun.last() >= quote || !clauses.subjects.isMain(noun)) {
                continue;
            }
            boolean said = noun.is(Trait.SPEECH) || sentence.isAny(noun.head(), EQUATED);
            int owner = noun.head() - 1;
            while (owner >= noun.first() && !sentence.is(owner, Trait.POSSESSIVE | Trait.POSSESSIVE_PRONOUN)) {
                owner--;
            }
            if (said && owner >= noun.first() && isToldWhole(noun)) {
                boolean named = !sentence.is(owner, Trait.POSSESSIVE_PRONOUN);
                return new Credit(clauses.span(named ? noun.first() : owner, owner),
                        clauses.span(noun.head(), noun.head()), Reason.CLAIM_OF, false, named);
            }
        }
        return null;
    }

    /** Whether a form of "be" and "that" follow the noun, an aside between commas left out. */
    private boolean isToldWhole(NounPhrase noun) {
        int at = noun.last() + 1;
        if (sentence.isComma(at)) {
            do {
                at++;
            } while (at < sentence.size() && !sentence.isComma(at) && phrases.verb(at) == null);
            at++;
        }
        return sentence.is(at, Trait.BE) && sentence.isWord(at + 1, "that");
    }

    /** Whether the quoted words are the content of the noun: by "that", "to", "of", a colon, a form of "be", or nothing. */
    private boolean contains(NounPhrase noun, int quote) {
        var outer = phrases.verb(noun.first() - 1);
        boolean judged = outer != null && outer.is(Trait.LABEL | Trait.THINK) && !sentence.isAny(noun.last() + 1, LINKS);
        boolean linked = sentence.isWord(noun.last() + 1, "of") && sentence.tag(quote - 1) != Tag.ADP;
        if (judged || outer != null && outer.is(Trait.LABEL | Trait.THINK) && linked) {
            return false;
        }
        boolean subject = sentence.isWord(noun.first() - 1, "that") || outer != null && outer.is(Trait.SAY) && outer.isFinite();
        if (subject && !sentence.isWord(noun.last() + 1, "that")) {
            return false;
        }
        int next = noun.last() + 1;
        if (sentence.is(next, Trait.DASH) && next + 1 == quote) {
            return true;
        }
        if (sentence.isWord(next, "by") && next + 1 == quote) {
            return false;
        }
        if (next == quote && !sentence.isAny(noun.head(), WORDS) || next == quote && sentence.tag(noun.first() - 1) != Tag.ADP
                || sentence.isWord(next, "that") || sentence.isAny(next, Set.of("of", "from", "by"))) {
            return true;
        }
        if (sentence.isAny(noun.head(), WORDS)) {
            return sentence.isAny(noun.first() - 1, Set.of("in", "borrow", "use", "quote", "by"))
                    && (sentence.isComma(next) || clauses.phrases.verb(next) == null);
        }
        for (int i = next; i < quote; i++) {
            var verb = phrases.verb(i);
            if (verb != null && verb.isFinite()
                    && !(sentence.is(verb.head(), Trait.BE) && sentence.isAny(noun.head(), EQUATED))) {
                return false;
            }
        }
        return sentence.isAny(next, LINKS) && (!sentence.is(next, Trait.BE) || sentence.isAny(noun.head(), EQUATED));
    }
}
