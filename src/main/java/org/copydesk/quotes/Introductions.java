package org.copydesk.quotes;

import java.util.Set;

/** Finds who is credited right before a quotation where no verb governs it: “as one put it,” “to him,” “Smith:”. */
final class Introductions {
    /** Nodes looked at for the beginning of the aside. */
    private static final int REACH = 18;

    private static final Set<String> PUTS = Set.of("put", "puts", "had", "has");

    private final Clauses clauses;
    private final Sentence sentence;
    private final Phrases phrases;

    Introductions(Clauses clauses) {
        this.clauses = clauses;
        sentence = clauses.sentence;
        phrases = clauses.phrases;
    }

    /** "…, as one of them put it in an email, “…”": the aside right before the words says whose they are. */
    Credit byAs(int quote) {
        int start = sentence.isComma(quote - 1) ? quote - 2 : -1;
        while (start > 0 && !(sentence.isWord(start, "as") && sentence.isBreak(start - 1)) && !sentence.isQuote(start)
                && quote - start < REACH) {
            start--;
        }
        if (!sentence.isWord(start, "as") || !sentence.isBreak(start - 1)) {
            return null;
        }
        for (var verb : phrases.verbs) {
            if (verb.first() > start && verb.head() < quote && !verb.passive()
                    && (verb.isFinite() || verb.form() == VerbGroup.Form.INFINITIVE)
                    && (verb.is(Trait.SAY) || sentence.isAny(verb.head(), PUTS))) {
                var subject = clauses.subjects.of(verb).orElse(null);
                boolean own = subject != null && subject.first() > start && (subject.canSpeak() || subject.carriesWords());
                return own ? clauses.credit(subject, verb, Reason.LEADING_SUBJECT, true) : null;
            }
        }
        return null;
    }

    /** "To the governor, it is “a reset.”" */
    Credit byView(int quote) {
        int at = sentence.tag(0) == Tag.CCONJ ? 1 : 0;
        var viewer = sentence.isWord(at, "to") ? phrases.noun(at + 1) : null;
        boolean equates = sentence.is(quote - 1, Trait.BE)
                || sentence.tag(quote - 1) == Tag.DET && sentence.is(quote - 2, Trait.BE);
        boolean fits = viewer != null && viewer.canSpeak() && equates && sentence.isComma(viewer.last() + 1);
        return fits ? new Credit(clauses.span(viewer), clauses.span(at, at), Reason.WORDS_OF, false) : null;
    }

    /** "Scrawled across the top is the reply: “…”": the noun that the sentence leads up to. */
    Credit byEquation(int quote) {
        var words = sentence.isWord(quote - 1, ":") ? phrases.noun(quote - 2) : null;
        boolean equated = words != null && words.carriesWords() && sentence.is(words.first() - 1, Trait.BE);
        return equated
                ? new Credit(clauses.span(words), clauses.span(quote - 1, quote - 1), Reason.LEADING_COLON, true)
                : null;
    }

    /** "Smith: “…”", "The answer from Smith: “…”". */
    Credit byColon(int quote) {
        if (!sentence.isWord(quote - 1, ":")) {
            return null;
        }
        int at = quote - 2;
        for (int i = at; sentence.isWord(at, ")") && i >= 0 && i > at - 8; i--) {
            at = sentence.isWord(i, "(") ? i - 1 : at;
        }
        var noun = phrases.noun(at);
        boolean placed = noun != null && (noun.kind() == NounPhrase.Kind.TIME || sentence.tag(noun.first() - 1) == Tag.ADP);
        boolean from = placed && noun.canSpeak() && sentence.isAny(noun.first() - 1, Set.of("from", "by"));
        if (placed && !from && phrases.verbs.isEmpty() && !phrases.nouns.isEmpty()) {
            noun = phrases.nouns.get(0) == noun ? null : phrases.nouns.get(0);
        }
        boolean about = sentence.isAny(0, Set.of("on", "about", "regarding"));
        boolean spoken = noun != null && !(placed && !from && (about || !noun.canSpeak() && !phrases.verbs.isEmpty()))
                && (noun.canSpeak() || noun.carriesWords() || sentence.is(noun.first(), Trait.POSSESSIVE_PRONOUN));
        return !spoken || noun.kind() == NounPhrase.Kind.TIME
                ? null
                : new Credit(clauses.span(noun), clauses.span(quote - 1, quote - 1), Reason.LEADING_COLON, true);
    }
}
