package org.copydesk.quotes;

/** Tells words that the copy reports without saying whose they are: "was asked, “…”", "has been accused of “…”", "chants of “…”". */
final class Unclaimed {
    /** Nodes between the passive cue and the quoted words. */
    private static final int NEAR = 4;

    private final Clauses clauses;
    private final Sentence sentence;
    private final Phrases phrases;

    Unclaimed(Clauses clauses) {
        this.clauses = clauses;
        sentence = clauses.sentence;
        phrases = clauses.phrases;
    }

    /** Whether the words at node {@code quote} are reported, and nobody is named for them. */
    boolean holds(int quote) {
        return isCried(quote) || isPassive(quote);
    }

    /** "chants of “…”". */
    private boolean isCried(int quote) {
        var cries = sentence.isWord(quote - 1, "of") ? phrases.noun(quote - 2) : null;
        return cries != null && cries.last() == quote - 2 && sentence.is(cries.head(), Trait.PLURAL)
                && cries.is(Trait.SPEECH) && sentence.is(cries.head(), Trait.THIRD);
    }

    private boolean isPassive(int quote) {
        for (int i = quote - 1; i >= Math.max(0, quote - NEAR); i--) {
            var verb = phrases.verb(i);
            if (verb != null) {
                return verb.passive() && verb.is(Trait.SAY | Trait.LABEL) && !verb.is(Trait.NAMING)
                        && clauses.subjects.of(verb).isEmpty();
            }
            boolean slight = sentence.isComma(i) || sentence.tag(i) == Tag.ADP || sentence.tag(i) == Tag.DET
                    || sentence.isWord(i, "to");
            if (!slight) {
                return false;
            }
        }
        return false;
    }
}
