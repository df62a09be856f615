package org.copydesk.quotes;

import java.util.Optional;
import java.util.Set;

/** Looks left of a quotation for the verb that governs it, and for who does what that verb says. */
final class CreditBefore {
    /** Nodes looked at. */
    private static final int REACH = 90;

    /** Nodes that may stand between a cue and its quotation: an object, "that", a time. */
    private static final int NEAR = 9;

    /** Nodes between a relative pronoun and its verb. */
    private static final int FAR = 5;

    private static final Set<String> EMPTY_SUBJECTS = Set.of("it", "there", "this", "that", "what", "which");

    private static final Set<String> HELD = Set.of("think", "thinks", "thought", "believe", "believes", "believed", "feel",
            "feels",
            "felt", "fear", "fears", "feared", "see", "sees", "saw", "view", "views", "viewed", "regard", "regards", "regarded",
            "consider", "considers", "considered", "hope", "hopes", "hoped", "expect", "expects", "expected");

    private final Clauses clauses;
    private final Sentence sentence;
    private final Phrases phrases;
    private final Owners owners;

    CreditBefore(Clauses clauses) {
        this.clauses = clauses;
        owners = new Owners(clauses);
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
            var owner = weak == null || weak.reason() == Reason.SENTENCE_SUBJECT ? owners.find(i, quote) : null;
            if (owner != null) {
                return Optional.of(owner);
            }
            var verb = phrases.verb(i);
            if (verb == null || verb.head() != i || isClosedAside(verb, quote)) {
                continue;
            }
            var credit = byVerb(verb, quote);
            if (credit == null) {
                continue;
            }
            if (isParenthetical(verb, credit)) {
                var outer = crossed(verb, quote);
                return Optional.of(outer != null ? outer : credit);
            }
            if (isStrong(verb, credit, weak, quote)) {
                return Optional.of(credit);
            }
            weak = better(weak, credit);
            if (weak == credit && isFirm(verb, credit)) {
                return Optional.of(credit);
            }
        }
        return Optional.ofNullable(weak != null ? weak : byColon(quote));
    }

    /** Whether the verb and its subject alone stand between two commas: ", she said,". */
    private boolean isParenthetical(VerbGroup verb, Credit credit) {
        var subject = phrases.noun(verb.first() - 1);
        return verb.is(Trait.SAY) && subject != null && sentence.isComma(verb.head() + 1)
                && sentence.isComma(subject.first() - 1)
                && credit.reason() != Reason.SENTENCE_SUBJECT;
    }

    /** The credit of a cue right before a parenthesis, whose object the quotation is: "told her, she said, to “…”". */
    private Credit crossed(VerbGroup parenthesis, int quote) {
        if (!sentence.isAny(parenthesis.head() + 2, Set.of("to", "that", "as")) || parenthesis.index() == 0) {
            return null;
        }
        var outer = phrases.verbs.get(parenthesis.index() - 1);
        boolean near = parenthesis.first() - outer.head() <= 4 && outer.is(Trait.SAY | Trait.LABEL | Trait.URGE);
        return near ? byVerb(outer, quote) : null;
    }

    /** Whether no verb further left can take the words away from this one's subject. */
    private boolean isStrong(VerbGroup verb, Credit credit, Credit weak, int quote) {
        if (credit.reason() == Reason.SENTENCE_SUBJECT) {
            return false;
        }
        boolean free = weak == null || weak.reason() == Reason.SENTENCE_SUBJECT;
        if (isNegated(verb) && !credit.named()) {
            return false;
        }
        if (verb.is(Trait.SAY) && (credit.adjacent() || takesClause(verb, quote)) || clauses.takesThat(verb)) {
            return true;
        }
        boolean spoken = credit.reason() == Reason.LEADING_ACT || verb.is(Trait.ACT) && credit.adjacent();
        return free && (spoken || verb.is(Trait.LABEL));
    }

    private boolean isNegated(VerbGroup verb) {
        for (int i = verb.first(); i < verb.head(); i++) {
            if (sentence.is(i, Trait.NEGATION) || sentence.word(i).lower().endsWith("n't")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause with a verb of its own stands between the verb and the quotation: what was said, and no mere object. */
    private boolean takesClause(VerbGroup verb, int quote) {
        for (int i = verb.index() + 1; i < phrases.verbs.size(); i++) {
            var inner = phrases.verbs.get(i);
            if (inner.head() > quote) {
                return false;
            }
            if (inner.isFinite() || inner.form() == VerbGroup.Form.INFINITIVE) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb says what its subject holds so firmly that no other verb takes the words: "people feel “…”". */
    private boolean isFirm(VerbGroup verb, Credit credit) {
        return credit.named() && (verb.is(Trait.URGE) || verb.is(Trait.THINK) && sentence.isAny(verb.head(), HELD));
    }

    private static Credit better(Credit weak, Credit next) {
        if (weak == null || weak.reason() == Reason.SENTENCE_SUBJECT && next.reason() != Reason.SENTENCE_SUBJECT) {
            return next;
        }
        return weak;
    }

    private Credit byVerb(VerbGroup verb, int quote) {
        if (isTold(verb)) {
            return null;
        }
        var subject = actor(verb, quote);
        if (subject == null || subject.kind() == NounPhrase.Kind.TIME) {
            return null;
        }
        boolean adjacent = isAdjacent(verb, quote);
        boolean empty = sentence.isAny(subject.head(), EMPTY_SUBJECTS) && subject.kind() == NounPhrase.Kind.PRONOUN;
        boolean passive = verb.passive() || verb.form() == VerbGroup.Form.PARTICIPLE;
        boolean speaker = subject.canSpeak() && !empty || subject.carriesWords();
        boolean acts = subject.canSpeak() && !empty;
        boolean reports = verb.is(Trait.SAY) || clauses.takesThat(verb);
        if (reports && (speaker || !empty && (adjacent || verb.isFinite()) || adjacent && verb.isFinite() && isIt(subject))) {
            return clauses.credit(subject, verb, reason(passive, adjacent, verb), adjacent);
        }
        if (!speaker && !(verb.is(Trait.LABEL) && adjacent && sentence.isWord(subject.first() - 1, "what"))) {
            return null;
        }
        boolean uttered = verb.is(Trait.ACT) && (verb.head() + 1 == quote || isIntroduced(quote) && adjacent);
        if (verb.is(Trait.LABEL | Trait.URGE | Trait.THINK | Trait.ISSUE) || uttered || takesAs(verb, quote)) {
            return clauses.credit(subject, verb, reason(passive, adjacent, verb), adjacent);
        }
        if (adjacent && isIntroduced(quote)) {
            if (!clauses.subjects.isMain(subject) && sentence.isComma(quote - 1)) {
                return null;
            }
            var main = sentence.isWord(quote - 1, ":") ? clauses.subjects.main(quote).orElse(subject) : subject;
            return clauses.credit(main, verb, Reason.LEADING_ACT, true);
        }
        return passive || !acts ? null : clauses.credit(subject, verb, Reason.SENTENCE_SUBJECT, adjacent);
    }

    /** Whether "told to", without a hearer, is short for "was told to". */
    private boolean isTold(VerbGroup verb) {
        return verb.isFinite() && sentence.isAny(verb.head(), Set.of("told", "ordered", "instructed"))
                && sentence.isWord(verb.head() + 1, "to")
                && sentence.tag(verb.first() - 1) == Tag.CCONJ;
    }

    /** Who does what the verb says; of "described by one as “…” and by another as" the one nearest before the quotation. */
    private NounPhrase actor(VerbGroup verb, int quote) {
        var subject = clauses.subjects.of(verb).orElse(null);
        boolean passive = verb.passive() || verb.form() == VerbGroup.Form.PARTICIPLE;
        for (int i = quote - 1; passive && subject != null && i > verb.head(); i--) {
            if (sentence.isWord(i, "by") && phrases.noun(i + 1) != null && phrases.noun(i + 1).last() < quote) {
                return phrases.noun(i + 1);
            }
        }
        return subject;
    }

    private boolean isIt(NounPhrase subject) {
        return sentence.isWord(subject.head(), "it");
    }

    private static Reason reason(boolean passive, boolean adjacent, VerbGroup verb) {
        if (passive) {
            return Reason.AGENT;
        }
        if (verb.is(Trait.SAY)) {
            return adjacent ? Reason.LEADING_SUBJECT : Reason.GOVERNING_SUBJECT;
        }
        if (verb.is(Trait.LABEL | Trait.URGE | Trait.ACT) || !verb.is(Trait.THINK | Trait.ISSUE)) {
            return adjacent ? Reason.LEADING_LABEL : Reason.GOVERNING_LABEL;
        }
        return adjacent ? Reason.LEADING_HELD : Reason.GOVERNING_HELD;
    }

    /** Whether the shape is that of calling something names: "pooh-poohed the idea as “…”". */
    private boolean takesAs(VerbGroup verb, int quote) {
        int as = sentence.tag(quote - 1) == Tag.DET ? quote - 2 : quote - 1;
        boolean object = phrases.noun(verb.head() + 1) != null || verb.passive() && sentence.isWord(verb.head() + 1, "by");
        return sentence.isWord(as, "as") && object && isAdjacent(verb, quote)
                && !sentence.isAny(as - 1, Set.of("such", "well", "far", "soon", "long"))
                && !sentence.is(verb.head(), Trait.BE);
    }

    /** Whether only an object, "that" or a phrase of place and time stands between the verb and the quotation. */
    private boolean isAdjacent(VerbGroup verb, int quote) {
        if (quote - verb.head() > NEAR) {
            return false;
        }
        for (int i = verb.head() + 1; i < quote; i++) {
            if (phrases.verb(i) != null || sentence.is(i, Trait.RELATIVE) && !sentence.isWord(i, "that")
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
        if (!sentence.is(left, Trait.RELATIVE) || verb.first() - left > FAR) {
            return false;
        }
        boolean loose = sentence.isBreak(left - 1) && !sentence.isWord(left, "that");
        for (int i = verb.index() + 1; i < phrases.verbs.size(); i++) {
            var later = phrases.verbs.get(i);
            if (later.head() > quote) {
                break;
            }
            var subject = later.isFinite() ? clauses.subjects.grammatical(later).orElse(null) : null;
            boolean over = loose
                    ? sentence.isBreak(later.first() - 1) || sentence.isQuote(later.first() - 1)
                    : sentence.tag(later.first() - 1) != Tag.CCONJ;
            if (subject != null && subject.first() < left && over) {
                return true;
            }
        }
        return false;
    }

    /** "Smith: “…”", "The answer from Smith: “…”". */
    private Credit byColon(int quote) {
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
            noun = phrases.nouns.get(0);
        }
        boolean spoken = noun != null
                && (noun.canSpeak() || noun.carriesWords() || sentence.is(noun.first(), Trait.POSSESSIVE_PRONOUN));
        return !spoken || noun.kind() == NounPhrase.Kind.TIME
                ? null
                : new Credit(clauses.span(noun), clauses.span(quote - 1, quote - 1), Reason.LEADING_COLON, true);
    }
}
