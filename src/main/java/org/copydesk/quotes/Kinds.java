package org.copydesk.quotes;

import java.util.Optional;

/** Tells direct from mixed quotations by how they stand in their sentence. */
final class Kinds {
    private Kinds() {}

    static QuoteKind of(Clauses clauses, int node, Content content, Optional<Credit> credit) {
        var sentence = clauses.sentence;
        int left = node - 1;
        if (left < 0) {
            boolean whole = content.sentence() || content.linked() || sentence.size() <= 2;
            return whole && (content.words() > 1 || content.capital()) ? QuoteKind.DIRECT : QuoteKind.MIXED;
        }
        if (sentence.isWord(left, ":")) {
            return QuoteKind.DIRECT;
        }
        if (sentence.isBreak(left) && !sentence.isQuote(left)) {
            boolean resumes = sentence.isComma(left) && credit.map(Credit::adjacent).orElse(false);
            return content.capital() || resumes && content.words() > 2 ? QuoteKind.DIRECT : QuoteKind.MIXED;
        }
        boolean cue = clauses.phrases.verb(left) != null && clauses.phrases.verb(left).is(Trait.SAY);
        return cue && content.capital() && content.words() > 2 ? QuoteKind.DIRECT : QuoteKind.MIXED;
    }
}
