package org.copydesk.quotes;

/** Tells verbs whose clause is over before the quotation begins, so that its words cannot be theirs. */
final class ClosedClauses {
    /** Nodes between a relative pronoun and its verb. */
    private static final int FAR = 5;

    private final Clauses clauses;
    private final Sentence sentence;
    private final Phrases phrases;

    ClosedClauses(Clauses clauses) {
        this.clauses = clauses;
        sentence = clauses.sentence;
        phrases = clauses.phrases;
    }

    /** Whether the verb stands in a relative clause that ended before the quotation: "Smith, who said so, was …". */
    boolean isClosedAside(VerbGroup verb, int quote) {
        if (isWithinSubject(verb, quote)) {
            return true;
        }
        int left = verb.first() - 1;
        while (left >= 0 && !sentence.isBreak(left) && !sentence.isQuote(left) && !sentence.is(left, Trait.RELATIVE)) {
            left--;
        }
        if ((sentence.isBreak(left) || sentence.isQuote(left)) && sentence.isWord(left + 1, "as")
                && verb.first() - left <= FAR) {
            return isSetOff(verb, quote);
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

    /** Whether the verb only tells who a later verb's subject is: "anyone found to have spoken would be “…”". */
    private boolean isWithinSubject(VerbGroup verb, int quote) {
        if (verb.isFinite() || verb.index() + 1 >= phrases.verbs.size()) {
            return false;
        }
        var later = phrases.verbs.get(verb.index() + 1);
        var subject = later.isFinite() && later.head() < quote ? clauses.subjects.grammatical(later).orElse(null) : null;
        if (subject == null || subject.last() >= verb.first() || sentence.isComma(verb.first() - 1)
                || sentence.tag(later.first() - 1) == Tag.CCONJ) {
            return false;
        }
        for (int i = verb.index() - 1; i >= 0 && phrases.verbs.get(i).first() > subject.last(); i--) {
            if (phrases.verbs.get(i).isFinite()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a comma and a verb of another clause stand between the verb and the quotation: "as he called it, had …". */
    private boolean isSetOff(VerbGroup verb, int quote) {
        boolean comma = false;
        for (int i = verb.head() + 1; i < quote; i++) {
            comma |= sentence.isComma(i);
            if (comma && phrases.verb(i) != null && phrases.verb(i).isFinite()) {
                return sentence.isComma(phrases.verb(i).first() - 1);
            }
        }
        return false;
    }
}
