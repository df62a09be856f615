package org.copydesk.quotes;

import java.util.Optional;
import java.util.Set;

/** Looks left of a quotation for the verb that governs it, and for who does what that verb says. */
final class CreditBefore {
    /** Nodes looked at. */
    private static final int REACH = 90;

    /** Nodes that may stand between a cue and its quotation: an object, "that", a time. */
    private static final int NEAR = 9;

    private static final Set<String> EMPTY_SUBJECTS = Set.of("it", "there", "this", "that", "these", "those", "what", "which");

    private final Clauses clauses;
    private final Sentence sentence;
    private final Phrases phrases;

    CreditBefore(Clauses clauses) {
        this.clauses = clauses;
        sentence = clauses.sentence;
        phrases = clauses.phrases;
    }

    /** The credit that the words left of the quotation at node {@code quote} give it. */
    Optional<Credit> find(int quote) {
        Credit weak = null;
        for (int i = quote - 1; i >= Math.max(0, quote - REACH); i--) {
            var source = clauses.accordingTo(i);
            if (source.isPresent() && source.get().last() < quote) {
                return Optional.of(new Credit(clauses.span(source.get()), clauses.span(i, i + 1), Reason.SOURCE, false));
            }
            var owner = owner(i, quote);
            if (owner != null) {
                return Optional.of(owner);
            }
            var verb = phrases.verb(i);
            if (verb == null || verb.head() != i || isClosedAside(verb, quote)) {
                continue;
            }
            var credit = byVerb(verb, quote);
            if (credit != null && credit.reason() != Reason.SENTENCE_SUBJECT) {
                return Optional.of(credit);
            }
            weak = weak == null ? credit : weak;
        }
        return Optional.ofNullable(weak != null ? weak : byColon(quote));
    }

    private Credit byVerb(VerbGroup verb, int quote) {
        boolean adjacent = isAdjacent(verb, quote);
        var subject = subject(verb);
        if (subject == null) {
            return null;
        }
        boolean empty = sentence.isAny(subject.head(), EMPTY_SUBJECTS) && subject.kind() == NounPhrase.Kind.PRONOUN;
        boolean passive = verb.passive() || verb.form() == VerbGroup.Form.PARTICIPLE;
        if (verb.is(Trait.SAY) || clauses.takesThat(verb)) {
            boolean speaks = subject.canSpeak() || subject.carriesWords() || !empty && (adjacent || !verb.is(Trait.ACT));
            if (speaks && subject.kind() != NounPhrase.Kind.TIME) {
                return clauses.credit(subject, verb, reason(passive, adjacent, verb), adjacent);
            }
        }
        boolean speaker = subject.canSpeak() && !empty || subject.carriesWords() && verb.is(Trait.LABEL | Trait.ISSUE);
        if (speaker && verb.is(Trait.LABEL | Trait.URGE | Trait.THINK | Trait.ISSUE)) {
            return clauses.credit(subject, verb, reason(passive, adjacent, verb), adjacent);
        }
        if (speaker && adjacent && isIntroduced(quote)) {
            return clauses.credit(subject, verb, Reason.LEADING_ACT, true);
        }
        return speaker && !passive ? clauses.credit(subject, verb, Reason.SENTENCE_SUBJECT, adjacent) : null;
    }

    private static Reason reason(boolean passive, boolean adjacent, VerbGroup verb) {
        if (passive) {
            return Reason.AGENT;
        }
        if (verb.is(Trait.SAY)) {
            return adjacent ? Reason.LEADING_SUBJECT : Reason.GOVERNING_SUBJECT;
        }
        return adjacent ? Reason.LEADING_LABEL : Reason.GOVERNING_LABEL;
    }

    /** Who acts; for "was quoted as saying" and its like, the one quoted. */
    private NounPhrase subject(VerbGroup verb) {
        return clauses.subjects.of(verb).orElse(null);
    }

    /** Whether only an object, "that" or a phrase of place and time stands between the verb and the quotation. */
    private boolean isAdjacent(VerbGroup verb, int quote) {
        if (quote - verb.head() > NEAR) {
            return false;
        }
        for (int i = verb.head() + 1; i < quote; i++) {
            if (phrases.verb(i) != null
                    || sentence.tag(i) == Tag.SCONJ && !sentence.isWord(i, "that") && !sentence.isWord(i, "as")) {
                return false;
            }
        }
        return true;
    }

    private boolean isIntroduced(int quote) {
        return sentence.isComma(quote - 1) || sentence.isWord(quote - 1, ":");
    }

    /** Whether the verb stands in a relative clause that ended before the quotation: "Smith, who said so, was …". */
    private boolean isClosedAside(VerbGroup verb, int quote) {
        int left = verb.first() - 1;
        while (left >= 0 && !sentence.isBreak(left) && !sentence.is(left, Trait.RELATIVE)) {
            left--;
        }
        if (!sentence.is(left, Trait.RELATIVE) || sentence.isWord(left, "that") || !sentence.isBreak(left - 1)) {
            return false;
        }
        for (int i = verb.index() + 1; i < phrases.verbs.size(); i++) {
            var later = phrases.verbs.get(i);
            if (later.head() > quote) {
                break;
            }
            var subject = later.isFinite() ? clauses.subjects.grammatical(later).orElse(null) : null;
            if (subject != null && subject.first() < left && sentence.isBreak(later.first() - 1)) {
                return true;
            }
        }
        return false;
    }

    /** The one whose claim or promise the quoted words are: "her promise to “…”", "in Smith's words, “…”". */
    private Credit owner(int i, int quote) {
        var noun = phrases.noun(i);
        if (noun == null || noun.last() != i) {
            return null;
        }
        boolean words = sentence.isWord(i, "words") || sentence.isWord(i, "phrase") || sentence.isWord(i, "word");
        boolean speech = noun.is(Trait.SPEECH) || words;
        if (!speech || !isAdjacentNoun(noun, quote)) {
            return null;
        }
        for (int k = noun.first(); k < noun.head(); k++) {
            if (sentence.is(k, Trait.POSSESSIVE | Trait.POSSESSIVE_PRONOUN)) {
                int from = sentence.is(k, Trait.POSSESSIVE_PRONOUN) ? k : noun.first();
                return new Credit(clauses.span(from, k), clauses.span(noun.head(), noun.head()),
                        words ? Reason.WORDS_OF : Reason.CLAIM_OF, true);
            }
        }
        var of = sentence.isWord(i + 1, "of") || sentence.isWord(i + 1, "from") || sentence.isWord(i + 1, "by")
                ? phrases.noun(i + 2)
                : null;
        if (of != null && of.last() < quote && of.canSpeak() && (words || sentence.isBreak(of.last() + 1))) {
            return new Credit(clauses.span(of), clauses.span(noun.head(), noun.head()),
                    words ? Reason.WORDS_OF : Reason.CLAIM_OF, true);
        }
        return null;
    }

    private boolean isAdjacentNoun(NounPhrase noun, int quote) {
        if (quote - noun.last() > NEAR) {
            return false;
        }
        for (int i = noun.last() + 1; i < quote; i++) {
            var verb = phrases.verb(i);
            if (verb != null && verb.isFinite() && !sentence.is(verb.head(), Trait.BE)) {
                return false;
            }
        }
        return true;
    }

    /** "Smith: “…”", "The answer from Smith: “…”". */
    private Credit byColon(int quote) {
        if (!sentence.isWord(quote - 1, ":")) {
            return null;
        }
        var noun = phrases.noun(quote - 2);
        return noun == null || noun.kind() == NounPhrase.Kind.TIME
                ? null
                : new Credit(clauses.span(noun), clauses.span(quote - 1, quote - 1), Reason.LEADING_COLON, true);
    }
}
