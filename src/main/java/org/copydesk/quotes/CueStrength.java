package org.copydesk.quotes;

import java.util.Set;

/** How firmly a verb holds the words right of it: whether another further left may take them away. */
final class CueStrength {
    private static final Set<String> WISHES = Set.of("suggest", "suggests", "suggested", "suggesting", "recommend",
            "recommends",
            "recommended", "recommending", "asks", "asked", "asking");

    private static final Set<String> HELD = Set.of("think", "thinks", "thought", "believe", "believes", "believed", "feel",
            "feels",
            "felt", "fear", "fears", "feared", "see", "sees", "saw", "view", "views", "viewed", "regard", "regards", "regarded",
            "consider", "considers", "considered", "hope", "hopes", "hoped", "expect", "expects", "expected");

    private final Clauses clauses;
    private final Sentence sentence;
    private final Phrases phrases;
    private final CueCredit cues;

    CueStrength(Clauses clauses, CueCredit cues) {
        this.clauses = clauses;
        this.cues = cues;
        sentence = clauses.sentence;
        phrases = clauses.phrases;
    }

    /** Whether no verb further left can take the words away from this one's subject. */
    boolean isStrong(VerbGroup verb, Credit credit, Credit weak, int quote) {
        if (credit.reason() == Reason.SENTENCE_SUBJECT) {
            return false;
        }
        boolean free = weak == null || weak.reason() == Reason.SENTENCE_SUBJECT;
        if (isNegated(verb) && !credit.named() || isToldOfThing(verb, quote)) {
            return false;
        }
        if (verb.is(Trait.SAY) && (credit.adjacent() || takesClause(verb, quote))
                || clauses.takesThat(verb) && !isReported(verb) && !isMeantOf(verb)) {
            return true;
        }
        boolean spoken = credit.reason() == Reason.LEADING_ACT || verb.is(Trait.ACT) && credit.adjacent();
        return free && (spoken || verb.is(Trait.LABEL) || cues.isOfWhat(verb) && cues.takesAs(verb, quote)
                || cues.isLaidTo(verb, quote));
    }

    /** Whether somebody says of a thing what it shows: in "said the comments reflected “…”" the outer verb is the cue. */
    private boolean isToldOfThing(VerbGroup verb, int quote) {
        var subject = cues.actor(verb, quote);
        if (subject == null || subject.canSpeak() || verb.index() == 0 || sentence.isAny(verb.head(), CueCredit.READS)) {
            return false;
        }
        if (subject.kind() == NounPhrase.Kind.COMMON && !subject.carriesWords() && !subject.is(Trait.PLACE)) {
            return true;
        }
        int left = sentence.isWord(subject.first() - 1, "that") ? subject.first() - 2 : subject.first() - 1;
        var outer = phrases.verb(left);
        return outer != null && outer.is(Trait.SAY) && outer.head() == left;
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
    boolean isFirm(VerbGroup verb, Credit credit) {
        return credit.named() && !isWished(verb) && !isReported(verb)
                && (verb.is(Trait.URGE) || verb.is(Trait.THINK) && sentence.isAny(verb.head(), HELD));
    }

    /** Whether somebody says of another what he believes, and the words stand in that: "said the senator believes that he has". */
    private boolean isReported(VerbGroup verb) {
        var subject = phrases.noun(verb.first() - 1);
        int left = subject == null ? -1 : subject.first() - 1;
        var outer = phrases.verb(sentence.isWord(left, "that") ? left - 1 : left);
        return outer != null && outer.is(Trait.SAY) && outer.isFinite() && clauses.takesThat(verb);
    }

    /** Whether a thought is only put into another's head: "expected the court to believe that". */
    private boolean isMeantOf(VerbGroup verb) {
        return verb.form() == VerbGroup.Form.INFINITIVE && verb.is(Trait.THINK) && !verb.is(Trait.SAY)
                && phrases.noun(verb.first() - 1) != null;
    }

    /** Whether somebody only asks for what the verb says: "suggested that students consider “…”". */
    private boolean isWished(VerbGroup verb) {
        var subject = phrases.noun(verb.first() - 1);
        int that = subject == null ? -1 : subject.first() - 1;
        var outer = sentence.isWord(that, "that") ? phrases.verb(that - 1) : null;
        return outer != null && verb.first() == verb.head() && sentence.is(verb.head(), Trait.BASE)
                && (outer.is(Trait.URGE) || sentence.isAny(outer.head(), WISHES));
    }
}
