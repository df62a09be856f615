package org.copydesk.quotes;

/**
 * How sure a proposal is: the share of proposals for the same reason that were right where it was measured, lowered by how
 * much the words look like a term.
 */
final class Confidence {
    private Confidence() {}

    /** That the words are speech and their speaker is right. */
    static double ofSpeech(Credit credit, QuoteKind kind, double term) {
        return rounded(byReason(credit == null ? Reason.NOBODY : credit.reason(), kind) * (1 - term));
    }

    /** That the words are a term. */
    static double ofTerm(double term) {
        return rounded(term);
    }

    private static double byReason(Reason reason, QuoteKind kind) {
        boolean direct = kind == QuoteKind.DIRECT;
        return switch (reason) {
            case FOLLOWING_SUBJECT, FOLLOWING_INVERTED -> 0.98;
            case LEADING_SUBJECT -> direct ? 0.97 : 0.95;
            case SOURCE, LEADING_LABEL, CONTINUED -> 0.94;
            case AGENT, FOLLOWING_AS, WORDS_OF, CLAIM_OF, CARRIED_SENTENCE -> 0.92;
            case GOVERNING_SUBJECT, CLOSING_SUBJECT, LEADING_COLON, INTRODUCED -> 0.9;
            case LEADING_ACT, FOLLOWING_ACT, CARRIED_PARAGRAPH -> 0.85;
            case GOVERNING_LABEL, CARRIED_SUBJECT, CARRIED_AHEAD, SIGNATURE -> 0.8;
            case LEADING_HELD, GOVERNING_HELD -> 0.72;
            case SENTENCE_SUBJECT, SAME_SENTENCE -> 0.6;
            case NOBODY -> 0.3;
        };
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
