package org.copydesk.quotes;

/**
 * How sure a proposal is: the share of proposals for the same reason that were right where they were counted, in articles that
 * the engine had not seen (docs/quotes.md), lowered where the words look like a term.
 */
final class Confidence {
    /** Likeness to a term up to which nothing speaks for one. */
    private static final double UNLIKE = 0.1;

    private Confidence() {}

    /** That the words are speech and their speaker is right. */
    static double ofSpeech(Credit credit, QuoteKind kind, double term) {
        double sure = byReason(credit == null ? Reason.NOBODY : credit.reason(), kind);
        return rounded(term <= UNLIKE ? sure : sure * (1 - term));
    }

    /** That the words are a term. */
    static double ofTerm(double term) {
        return rounded(term);
    }

    private static double byReason(Reason reason, QuoteKind kind) {
        boolean direct = kind == QuoteKind.DIRECT;
        return switch (reason) {
            case FOLLOWING_SUBJECT, FOLLOWING_INVERTED -> 0.98;
            case LEADING_SUBJECT, CARRIED_SENTENCE, CONTINUED -> 0.95;
            case LEADING_LABEL -> 0.94;
            case AGENT, FOLLOWING_AS, WORDS_OF -> 0.92;
            case GOVERNING_SUBJECT -> direct ? 0.8 : 0.91;
            case SOURCE, CLAIM_OF, CLOSING_SUBJECT -> 0.88;
            case LEADING_ACT, FOLLOWING_ACT, LEADING_HELD, GOVERNING_HELD -> 0.83;
            case GOVERNING_LABEL, LEADING_COLON, INTRODUCED, CARRIED_AHEAD, SIGNATURE -> 0.8;
            case CARRIED_PARAGRAPH, CARRIED_SUBJECT, SENTENCE_SUBJECT, SAME_SENTENCE -> 0.65;
            case NOBODY -> 0.3;
        };
    }

    private static double rounded(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
