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
    static final double TERM = 0.5;

    /** Paragraphs without speech after which nobody is carried over any more. */
    private static final int PATIENCE = 2;

    private final List<ParagraphReading> readings;
    private final List<Span> starts;
    private final List<Attributed> out = new ArrayList<>();
    private int group;
    private Credit last;
    private int lastParagraph;
    private Attributed open;

    private Speakers(List<ParagraphReading> readings, List<Span> starts) {
        this.readings = readings;
        this.starts = starts;
    }

    /** The pieces of the paragraphs read, {@code starts} being where each paragraph begins. */
    static List<Attributed> of(List<ParagraphReading> readings, List<Span> starts) {
        var speakers = new Speakers(readings, starts);
        for (int i = 0; i < readings.size(); i++) {
            speakers.read(i);
        }
        return speakers.out;
    }

    private void read(int paragraph) {
        var reading = readings.get(paragraph);
        int start = starts.get(paragraph).start();
        var pieces = reading.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            add(pieces, i, paragraph, start);
        }
        boolean runsOn = !pieces.isEmpty() && runsOn(reading);
        open = runsOn ? out.get(out.size() - 1) : null;
        boolean quoted = !pieces.isEmpty() && pieces.get(pieces.size() - 1).credit().isPresent();
        if (reading.last().isPresent() && !quoted) {
            last = reading.last().get().shift(start);
            lastParagraph = paragraph;
        }
    }

    /** Whether the paragraph's last quotation is left open at its end, as one is that the next paragraph continues. */
    private static boolean runsOn(ParagraphReading reading) {
        var region = reading.pieces().get(reading.pieces().size() - 1).region();
        return !region.closed() && region.end() == reading.text().length();
    }

    private void add(List<Piece> pieces, int i, int paragraph, int start) {
        var piece = pieces.get(i);
        var credit = credit(pieces, i, paragraph, start);
        double term = term(pieces, i);
        var kind = term >= TERM ? QuoteKind.TERM : piece.kind();
        var before = out.isEmpty() ? null : out.get(out.size() - 1);
        boolean same = before != null && kind != QuoteKind.TERM && before.kind() != QuoteKind.TERM
                && belongs(piece, credit, before, paragraph);
        group = same ? group : group + 1;
        var span = new Span(start + piece.region().start(), start + piece.region().end());
        out.add(new Attributed(piece, paragraph, span, credit, kind, group, term));
        if (kind != QuoteKind.TERM && credit.isPresent()) {
            last = credit.get();
            lastParagraph = paragraph;
        }
    }

    /** How sure it is that the piece is a term: where a sentence quotes again and again after speech, it goes on quoting. */
    private static double term(List<Piece> pieces, int i) {
        var piece = pieces.get(i);
        boolean rival = i > 0 && pieces.get(i - 1).sentence() == piece.sentence()
                || i + 1 < pieces.size() && pieces.get(i + 1).sentence() == piece.sentence();
        boolean carried = piece.credit().isEmpty() && !piece.modifies() && piece.near().isPresent() && rival
                && !piece.content().title();
        return carried ? Math.min(piece.term(), 0.4) : piece.term();
    }

    private Optional<Credit> credit(List<Piece> pieces, int i, int paragraph, int start) {
        var piece = pieces.get(i);
        boolean first = i == 0 && piece.region().start() == 0;
        if (first && open != null && open.credit().isPresent() && piece.credit().isEmpty()) {
            return open.credit().map(c -> c.because(Reason.CONTINUED));
        }
        if (piece.credit().isPresent() || piece.unclaimed()) {
            return piece.credit().map(c -> c.shift(start));
        }
        if (piece.near().isPresent()) {
            return piece.near().map(c -> c.shift(start));
        }
        boolean next = first && i + 1 < pieces.size() && pieces.get(i + 1).sentence() == piece.sentence() + 1;
        if (next && pieces.get(i + 1).credit().isPresent() && pieces.get(i + 1).opens()) {
            return pieces.get(i + 1).credit().map(c -> c.shift(start).because(Reason.CARRIED_AHEAD));
        }
        var ahead = runsOn(readings.get(paragraph)) || last == null ? ahead(paragraph + 1) : Optional.<Credit>empty();
        if (ahead.isPresent()) {
            return ahead;
        }
        boolean fresh = last != null && paragraph - lastParagraph <= PATIENCE;
        return fresh ? Optional.of(last.because(Reason.CARRIED_PARAGRAPH)) : Optional.empty();
    }

    /** Who the paragraph after credits with the quotation that it begins with. */
    private Optional<Credit> ahead(int paragraph) {
        if (paragraph >= readings.size() || readings.get(paragraph).pieces().isEmpty()) {
            return Optional.empty();
        }
        var piece = readings.get(paragraph).pieces().get(0);
        int start = starts.get(paragraph).start();
        return piece.region().start() > 0
                ? Optional.empty()
                : piece.credit().map(c -> c.shift(start).because(Reason.CARRIED_AHEAD));
    }

    private static boolean belongs(Piece piece, Optional<Credit> credit, Attributed before, int paragraph) {
        if (credit.isEmpty() || before.credit().isEmpty() || paragraph - before.paragraph() > 1) {
            return false;
        }
        boolean sameMention = credit.get().mention().equals(before.credit().get().mention());
        boolean carried = piece.credit().isEmpty();
        return sameMention && (carried || piece.sentence() == before.piece().sentence());
    }
}
