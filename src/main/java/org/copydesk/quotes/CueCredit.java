package org.copydesk.quotes;

import java.util.Set;

/** Whom a verb left of a quotation credits with it, by the shape of the clause between them. */
final class CueCredit {
    /** Nodes that may stand between a cue and its quotation: an object, "that", a time. */
    private static final int NEAR = 9;

    private static final Set<String> EMPTY_SUBJECTS = Set.of("it", "there", "this", "that", "what", "which");

    /** Verbs by which written things speak for themselves. */
    static final Set<String> READS = Set.of("said", "says", "say", "read", "reads", "stated", "states", "wrote",
            "declared", "declares");

    /** Verbs by which somebody is something and names nothing: "works as a “fixer”". */
    private static final Set<String> BEING = Set.of("work", "works", "worked", "working", "serve", "serves", "served",
            "serving", "act", "acts", "acted", "earn", "earns", "earned", "pose", "poses", "posed", "posing", "live", "lived",
            "operate", "operates", "operated", "function", "functions", "functioned", "register", "registered");

    private final Clauses clauses;
    private final Sentence sentence;
    private final Phrases phrases;

    CueCredit(Clauses clauses) {
        this.clauses = clauses;
        sentence = clauses.sentence;
        phrases = clauses.phrases;
    }

    /** The credit that {@code verb} gives the words at node {@code quote}, or null. */
    Credit of(VerbGroup verb, int quote) {
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
        boolean reads = adjacent && isIntroduced(quote) && sentence.isAny(verb.head(), READS);
        boolean reports = verb.is(Trait.SAY) || reads || clauses.takesThat(verb);
        boolean asked = sentence.is(subject.first() - 1, Trait.RELATIVE);
        if (sentence.isWord(subject.head(), "you") && (!reports || asked)) {
            return null;
        }
        if (reports && (speaker || !empty && (adjacent || verb.isFinite() || verb.form() == VerbGroup.Form.ING)
                || isIt(subject) && (verb.isFinite() && (adjacent || sentence.isWord(subject.first() - 1, "what"))
                        || verb.is(Trait.SAY) && clauses.takesThat(verb)))) {
            return clauses.credit(subject, verb, reason(passive, adjacent, verb), adjacent);
        }
        boolean calls = verb.is(Trait.LABEL) && adjacent && (sentence.isAny(subject.first() - 1, Set.of("what", "which"))
                || isIt(subject) && verb.isFinite() && !verb.passive());
        if (!speaker && !calls) {
            return null;
        }
        if (acts && !passive && endsInQuestion(verb, quote)) {
            return clauses.credit(subject, verb, Reason.LEADING_ACT, true);
        }
        boolean uttered = verb.is(Trait.ACT) && (verb.head() + 1 == quote || isIntroduced(quote) && adjacent);
        if (verb.is(Trait.LABEL | Trait.URGE | Trait.THINK | Trait.ISSUE) || uttered || takesAs(verb, quote)
                || isLaidTo(verb, quote)) {
            return clauses.credit(subject, verb, reason(passive, adjacent, verb), adjacent);
        }
        if (adjacent && isIntroduced(quote)) {
            if (verb.form() == VerbGroup.Form.ING && sentence.is(subject.head(), Trait.POSSESSIVE)) {
                return null;
            }
            if (!clauses.subjects.isMain(subject) && sentence.isComma(quote - 1)) {
                return null;
            }
            var main = sentence.isWord(quote - 1, ":") ? clauses.subjects.main(quote).orElse(subject) : subject;
            return clauses.credit(main, verb, Reason.LEADING_ACT, true);
        }
        boolean described = sentence.is(verb.head(), Trait.BE) && subject.kind() == NounPhrase.Kind.COMMON;
        return passive || !acts || described ? null : clauses.credit(subject, verb, Reason.SENTENCE_SUBJECT, adjacent);
    }

    /** Whether the verb's clause ends in what is said and a colon: "would greet them each morning with the same question: “…”". */
    private boolean endsInQuestion(VerbGroup verb, int quote) {
        var words = sentence.isWord(quote - 1, ":") ? phrases.noun(quote - 2) : null;
        boolean next = verb.index() + 1 == phrases.verbs.size() || phrases.verbs.get(verb.index() + 1).head() > quote;
        return words != null && words.carriesWords() && words.first() > verb.head() && next
                && !sentence.is(verb.head(), Trait.BE);
    }

    /** Whether "told to", without a hearer, is short for "was told to". */
    private boolean isTold(VerbGroup verb) {
        return verb.isFinite() && sentence.isAny(verb.head(), Set.of("told", "ordered", "instructed"))
                && sentence.isWord(verb.head() + 1, "to")
                && sentence.tag(verb.first() - 1) == Tag.CCONJ;
    }

    /** Who does what the verb says; of "described by one as “…” and by another as" the one nearest before the quotation. */
    NounPhrase actor(VerbGroup verb, int quote) {
        var subject = clauses.subjects.of(verb).orElse(null);
        boolean passive = verb.passive() || verb.form() == VerbGroup.Form.PARTICIPLE;
        var own = passive && sentence.isWord(quote + 1, "by") ? phrases.noun(quote + 2) : null;
        if (own != null && own.kind() != NounPhrase.Kind.TIME) {
            return own;
        }
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
    boolean takesAs(VerbGroup verb, int quote) {
        int as = sentence.tag(quote - 1) == Tag.DET ? quote - 2 : quote - 1;
        as -= sentence.isWord(as, "of") && sentence.tag(as - 1) == Tag.NOUN ? 2 : 0;
        int particle = sentence.isAny(verb.head() + 1, Set.of("down", "off", "out", "away", "aside")) ? 1 : 0;
        var subject = phrases.noun(verb.first() - 1);
        boolean relative = subject != null
                && (sentence.is(subject.first() - 1, Trait.RELATIVE) || sentence.isWord(subject.first() - 1, "what"));
        boolean object = relative || phrases.noun(verb.head() + 1 + particle) != null
                || verb.passive() && sentence.isWord(verb.head() + 1, "by");
        return sentence.isWord(as, "as") && !sentence.isAny(verb.head(), BEING) && object && isAdjacent(verb, quote)
                && !sentence.isAny(as - 1, Set.of("such", "well", "far", "soon", "long"))
                && !sentence.is(verb.head(), Trait.BE);
    }

    /** Whether the verb stands in the relative clause of a thing set off, with a subject of its own: ", a lapse that they seized on". */
    boolean isOfWhat(VerbGroup verb) {
        var subject = phrases.noun(verb.first() - 1);
        int left = subject == null ? -1 : subject.first() - 1;
        var thing = sentence.is(left, Trait.RELATIVE) ? phrases.noun(left - 1) : null;
        return thing != null && sentence.isBreak(thing.first() - 1);
    }

    /** Whether somebody lays a thing to the words: ", a gap that its lawyer attributed to “…”". */
    boolean isLaidTo(VerbGroup verb, int quote) {
        return isOfWhat(verb) && verb.head() == quote - 2
                && (sentence.tag(quote - 1) == Tag.ADP || sentence.isWord(quote - 1, "to"));
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
}
