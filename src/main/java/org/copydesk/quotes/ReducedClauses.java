package org.copydesk.quotes;

import java.util.Set;

/** Tells an -ed form that hangs on a noun or opens a phrase from one that tells what somebody did: “a plan backed by”. */
final class ReducedClauses {
    /** Verbs that need an object, so that without one they speak of what was done: "the man killed on the bridge". */
    private static final Set<String> DONE_TO = Set.of("killed", "wounded", "injured", "arrested", "accused", "charged",
            "convicted",
            "sentenced", "identified", "involved", "based", "located", "held", "owned", "led", "backed", "supported", "funded",
            "created", "designed", "written", "published", "released", "obtained", "posted", "filed", "issued", "shown", "seen",
            "found", "taken", "given", "made", "used", "built", "born", "elected", "appointed", "hired", "fired", "chosen",
            "nominated", "invited", "forced", "interviewed", "briefed", "quoted", "contacted", "reached", "polled", "surveyed",
            "affected", "displaced", "selected", "affiliated", "associated", "attributed", "addressed", "dated", "entitled",
            "prepared", "provided", "proposed", "reviewed", "translated", "conducted", "broadcast", "aired", "sent", "signed");

    private final Sentence sentence;
    private final Phrases phrases;

    /** {@code phrases} need only hold what stands left of the forms asked about. */
    ReducedClauses(Sentence sentence, Phrases phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
    }

    /** Whether the -ed form at {@code i} hangs on the noun before it or opens a phrase: "a plan backed by", ", led by". */
    boolean isReduced(int i) {
        int by = i + 1;
        while (sentence.isComma(i - 1) && sentence.tag(by) == Tag.ADV) {
            by++;
        }
        if (sentence.isWord(by, "by") || sentence.isQuote(i + 1) && sentence.isWord(i + 2, "by")) {
            return true;
        }
        boolean polled = i > 0 && phrases.noun(i - 1) != null && sentence.is(i + 1, Trait.SAY) && sentence.is(i + 1, Trait.PAST)
                && sentence.tag(i + 1) == Tag.VERB && sentence.word(i).lower().endsWith("ed");
        if (polled) {
            return true;
        }
        if (sentence.isComma(i - 1) && sentence.isQuote(i + 1) && sentence.isAny(i, DONE_TO)) {
            return true;
        }
        boolean naming = sentence.is(i, Trait.NAMING) && sentence.isQuote(i + 1) && !ofWhat(i);
        boolean hangs = i > 0 && phrases.noun(i - 1) != null && phrases.noun(i - 1).kind() == NounPhrase.Kind.COMMON
                && sentence.isAny(i, DONE_TO) && (sentence.tag(i + 1) == Tag.ADP || sentence.isBreak(i + 1)
                        || sentence.is(i + 1, Trait.TIME));
        var before = i > 0 && phrases.noun(i - 1) != null ? phrases.noun(i - 1) : null;
        boolean named = sentence.is(i, Trait.NAMING) && sentence.is(i + 1, Trait.CAPITAL) && before != null
                && sentence.isAny(before.first(), Set.of("a", "an"));
        named |= sentence.isWord(i, "named") && sentence.is(i + 1, Trait.CAPITAL) && before != null
                && sentence.tag(before.first() - 1) == Tag.ADP;
        boolean actor = i > 0 && sentence.is(i - 1, Trait.SUBJECT_PRONOUN) && !sentence.is(i - 1, Trait.RELATIVE);
        if (naming && !actor || hangs || named) {
            return true;
        }
        boolean opens = sentence.isAny(i - 1,
                Set.of("when", "as", "if", "while", "though", "although", "than", "until"));
        boolean calledSo = sentence.isWord(i + 1, "as") && sentence.is(i, Trait.LABEL) && sentence.isComma(i - 1) && !ofWhat(i);
        boolean pressed = sentence.isAny(i + 1, Set.of("whether", "if", "about", "why", "how", "what"))
                && sentence.isAny(i, Set.of("asked", "pressed", "questioned", "quizzed"))
                && (i == 0 || sentence.isComma(i - 1));
        return opens || pressed || calledSo;
    }

    /**
     * Whether the verb at {@code i} belongs to a "what they called" or "the plan that they called", an aside between commas left
     * out: "a streak that Moody's, in a report, called".
     */
    private boolean ofWhat(int i) {
        int comma = sentence.isComma(i - 1) ? i - 2 : -1;
        while (comma > 0 && !sentence.isBreak(comma)) {
            comma--;
        }
        var noun = comma > 0 && phrases.noun(comma - 1) != null ? phrases.noun(comma - 1) : null;
        while (noun != null && sentence.tag(noun.first() - 1) == Tag.ADP && noun.first() > 1
                && phrases.noun(noun.first() - 2) != null) {
            noun = phrases.noun(noun.first() - 2);
        }
        if (noun != null && (sentence.is(noun.first() - 1, Trait.RELATIVE) || sentence.isWord(noun.first() - 1, "what"))) {
            return true;
        }
        for (int at = i - 1; at >= 0 && at > i - 7 && !sentence.isBreak(at) && phrases.verb(at) == null; at--) {
            if (sentence.isAny(at, Set.of("what", "which", "that", "whom", "who", "whose", "as", "whatever"))) {
                return true;
            }
        }
        return false;
    }
}
