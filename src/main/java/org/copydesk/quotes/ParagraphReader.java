package org.copydesk.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one paragraph: marks, sentences, credits. */
final class ParagraphReader {
    /** Reasons that give way to a credit after the quotation. */
    private static final Set<Reason> WEAK = Set.of(Reason.SENTENCE_SUBJECT, Reason.LEADING_HELD, Reason.GOVERNING_HELD,
            Reason.GOVERNING_LABEL);

    private final Vocabulary vocabulary = Vocabulary.shared();
    private final Tagger tagger = new Tagger(vocabulary.model());

    ParagraphReading read(String text) {
        var regions = Marks.regions(text);
        var tokens = Tokens.of(text, regions, vocabulary);
        var sentences = new SentenceReader(text, regions, tokens, tagger).read();
        var clauses = new ArrayList<Clauses>();
        sentences.forEach(sentence -> clauses.add(new Clauses(sentence)));
        var pieces = new ArrayList<Piece>();
        var before = Optional.<Credit>empty();
        for (int i = 0; i < clauses.size(); i++) {
            before = readSentence(text, regions, clauses, i, before, pieces);
        }
        return new ParagraphReading(text, pieces, before, text.endsWith(":"));
    }

    /** Adds the pieces of sentence {@code i}; returns who speaks or acts at its end. */
    private Optional<Credit> readSentence(String text, List<Region> regions, List<Clauses> all, int i,
            Optional<Credit> before, List<Piece> pieces) {
        var clauses = all.get(i);
        var sentence = clauses.sentence;
        var last = before;
        boolean spoken = false;
        var left = new CreditBefore(clauses);
        var right = new CreditAfter(clauses);
        for (int node = 0; node < sentence.size(); node++) {
            if (!sentence.isQuote(node)) {
                continue;
            }
            var region = regions.get(sentence.quotes[node]);
            var content = Content.of(text, region);
            var credit = choose(left.find(node), right, node, content);
            double term = new TermTest(clauses).score(node, content, credit);
            var kind = Kinds.of(clauses, node, content, credit);
            boolean alone = sentence.size() == 1 || sentence.size() == 2 && sentence.isBreak(1 - node);
            pieces.add(new Piece(region, content, kind, term, credit, last, node == 0, alone, i));
            if (credit.isPresent() && term < 0.5) {
                last = credit.map(c -> c.because(Reason.CARRIED_SENTENCE));
                spoken = true;
            }
        }
        if (!spoken && !sentence.hasQuote()) {
            var main = new SentenceCredit(clauses).find();
            last = main.isPresent() ? main : last;
        }
        return last;
    }

    private static Optional<Credit> choose(Optional<Credit> before, CreditAfter right, int node, Content content) {
        boolean weak = before.isEmpty() || WEAK.contains(before.get().reason());
        if (!weak && before.get().adjacent()) {
            return before;
        }
        var after = right.next(node, content.linked());
        if (after.isPresent()) {
            return after;
        }
        var closing = right.closing(node);

        return closing.isPresent() && weak ? closing : before;
    }
}
