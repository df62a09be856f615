package org.copydesk.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.copydesk.text.Span;

/**
 * The pass over the whole text: gives each piece its credit, from its own sentence, else carried over from the sentences and
 * paragraphs around it, and ties the pieces of one utterance. Linear in the number of paragraphs and pieces.
 */
final class Speakers {
    /** From this probability on quoted words count as a term. */
    private static final double TERM = 0.5;

    /** Paragraphs without speech after which nobody is carried over any more. */
    private static final int PATIENCE = 2;

    private final List<Attributed> out = new ArrayList<>();
    private int group;
    private Credit last;
    private int lastParagraph;
    private Attributed open;

    /** The pieces of the paragraphs read, {@code starts} being where each paragraph begins. */
    static List<Attributed> of(List<ParagraphReading> readings, List<Span> starts) {
        var speakers = new Speakers();
        for (int i = 0; i < readings.size(); i++) {
            speakers.read(readings.get(i), i, starts.get(i).start());
        }
        return speakers.out;
    }

    private void read(ParagraphReading reading, int paragraph, int start) {
        var pieces = reading.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            var credit = credit(pieces, i, paragraph, start);
            var kind = piece.term() >= TERM ? QuoteKind.TERM : piece.kind();
            boolean same = !out.isEmpty() && kind != QuoteKind.TERM && out.get(out.size() - 1).kind() != QuoteKind.TERM
                    && belongs(piece, credit, out.get(out.size() - 1), paragraph);
            group = same ? group : group + 1;
            var span = new Span(start + piece.region().start(), start + piece.region().end());
            var attributed = new Attributed(piece, paragraph, span, credit, kind, group, piece.term());
            out.add(attributed);
            if (kind != QuoteKind.TERM && credit.isPresent()) {
                last = credit.get();
                lastParagraph = paragraph;
            }
        }
        open = pieces.isEmpty() || pieces.get(pieces.size() - 1).region().closed()
                || pieces.get(pieces.size() - 1).region().end() < reading.text().length() ? null : out.get(out.size() - 1);
        boolean speechAtEnd = !pieces.isEmpty() && !pieces.get(pieces.size() - 1).credit().isEmpty();
        if (reading.last().isPresent() && !speechAtEnd) {
            last = reading.last().get().shift(start);
            lastParagraph = paragraph;
        }
    }

    private Optional<Credit> credit(List<Piece> pieces, int i, int paragraph, int start) {
        var piece = pieces.get(i);
        boolean first = i == 0 && piece.region().start() == 0;
        if (first && open != null && open.credit().isPresent() && piece.credit().isEmpty()) {
            return open.credit().map(c -> c.because(Reason.CONTINUED));
        }
        if (piece.credit().isPresent()) {
            return piece.credit().map(c -> c.shift(start));
        }
        if (piece.near().isPresent()) {
            return piece.near().map(c -> c.shift(start));
        }
        if (first && i + 1 < pieces.size() && pieces.get(i + 1).credit().isPresent()
                && pieces.get(i + 1).sentence() == piece.sentence() + 1 && pieces.get(i + 1).opens()) {
            return pieces.get(i + 1).credit().map(c -> c.shift(start).because(Reason.CARRIED_AHEAD));
        }
        if (last != null && paragraph - lastParagraph <= PATIENCE) {
            return Optional.of(last.because(Reason.CARRIED_PARAGRAPH));
        }
        return Optional.empty();
    }

    private boolean belongs(Piece piece, Optional<Credit> credit, Attributed before, int paragraph) {
        if (credit.isEmpty() || before.credit().isEmpty() || paragraph - before.paragraph() > 1) {
            return false;
        }
        boolean sameMention = credit.get().mention().equals(before.credit().get().mention());
        boolean carried = piece.credit().isEmpty();
        return sameMention && (carried || piece.sentence() == before.piece().sentence());
    }
}
