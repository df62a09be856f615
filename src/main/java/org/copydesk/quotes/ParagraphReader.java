package org.copydesk.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads one paragraph after another: marks, sentences, credits, names. Not safe for several threads. */
final class ParagraphReader {
    /** Reasons that give way to a credit after the quotation. */
    private static final Set<Reason> WEAK = Set.of(Reason.SENTENCE_SUBJECT, Reason.LEADING_HELD, Reason.GOVERNING_HELD,
            Reason.GOVERNING_LABEL, Reason.LEADING_COLON);

    /** Likeness to a term that words have at most which are reported without a speaker. */
    private static final double REPORTED = 0.4;

    private final Vocabulary vocabulary = Vocabulary.shared();
    private final Tagger tagger = new Tagger(vocabulary.model());

    ParagraphReading read(String text) {
        return new Pass(text).read();
    }

    /** The reading of one paragraph under way. */
    private final class Pass {
        private final String text;
        private final List<Region> regions;
        private final List<Piece> pieces = new ArrayList<>();
        private final List<Indirect.Reported> reported = new ArrayList<>();
        private final List<NameMention> names = new ArrayList<>();
        private Optional<Credit> last = Optional.empty();
        /** Whether somebody has spoken whole sentences in the paragraph: a sign held up after that does not speak on. */
        private boolean spoken;

        Pass(String text) {
            this.text = text;
            regions = Marks.regions(text);
        }

        ParagraphReading read() {
            var tokens = Tokens.of(text, regions, vocabulary);
            var sentences = new SentenceReader(text, regions, tokens, tagger).read();
            for (int i = 0; i < sentences.size(); i++) {
                var clauses = new Clauses(sentences.get(i));
                new Names(clauses, text).addTo(names);
                if (clauses.sentence.hasQuote()) {
                    quoting(clauses, i);
                } else {
                    new Indirect(clauses).find().ifPresent(reported::add);
                    var main = new SentenceCredit(clauses).find();
                    last = main.isPresent() ? main : last;
                }
            }
            return new ParagraphReading(text, pieces, reported, names, last);
        }

        /** A quotation that goes on after its credit and a break is still the same speaker's: "“I think” — he paused — “so”". */
        private Optional<Credit> resumed(Optional<Credit> credit, Sentence sentence, int node, int number) {
            var before = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
            boolean weak = credit.isEmpty() || WEAK.contains(credit.get().reason());
            boolean goesOn = weak && before != null && before.sentence() == number && before.kind() == QuoteKind.DIRECT
                    && sentence.isBreak(node - 1) && !sentence.isQuote(node - 1);
            return goesOn && before.credit().isPresent()
                    ? before.credit().map(c -> c.because(Reason.CARRIED_SENTENCE))
                    : credit;
        }

        private void quoting(Clauses clauses, int number) {
            var sentence = clauses.sentence;
            var left = new CreditBefore(clauses);
            var right = new CreditAfter(clauses);
            var terms = new TermScore(clauses);
            var nobodys = new Unclaimed(clauses);
            boolean translated = Translation.told(sentence);
            boolean whole = false;
            for (int node = 0; node < sentence.size(); node++) {
                if (!sentence.isQuote(node)) {
                    continue;
                }
                var region = regions.get(sentence.quotes[node]);
                var content = Content.of(text, region);
                var credit = resumed(choose(left.find(node), right, node, content), sentence, node, number);
                boolean unclaimed = credit.isEmpty() && nobodys.holds(node);
                double term = terms.score(node, content, credit);
                term = unclaimed && !content.title() && content.words() > 1 ? Math.min(term, REPORTED) : term;
                var kind = Kinds.of(clauses, node, content, credit);
                pieces.add(new Piece(region, content, kind, term, credit, last, node == 0,
                        sentence.tag(node + 1) == Tag.NOUN, number, unclaimed, translated));
                boolean aside = kind == QuoteKind.MIXED && whole;
                whole |= kind == QuoteKind.DIRECT;
                boolean shown = credit.isPresent() && kind == QuoteKind.MIXED && spoken && clauses.isThing(credit.get());
                spoken |= kind == QuoteKind.DIRECT;
                if (credit.isPresent() && term < Speakers.TERM && !aside && !shown) {
                    last = credit.map(c -> c.because(Reason.CARRIED_SENTENCE));
                }
            }
        }
    }

    private static Optional<Credit> choose(Optional<Credit> before, CreditAfter right, int node, Content content) {
        boolean weak = before.isEmpty() || WEAK.contains(before.get().reason());
        if (!weak && before.get().adjacent()) {
            return before;
        }
        var after = right.next(node, content.linked(), content.capital());
        boolean relayed = !weak && after.map(c -> c.reason() == Reason.SOURCE).orElse(false)
                && before.get().reason() == Reason.GOVERNING_SUBJECT;
        if (after.isPresent() && !relayed) {
            return after;
        }
        var closing = right.closing(node);
        return closing.isPresent() && weak ? closing : before;
    }
}
