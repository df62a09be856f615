package org.copydesk.quotes;

import java.util.ArrayList;
import java.util.List;

/** Finds quotations in English news text and says who spoke. */
public final class QuoteScanner {
    private final Register register;

    public QuoteScanner(Register register) {
        this.register = register;
    }

    /** The quotations of {@code text} in order, terms and indirect ones included; none crosses a paragraph break. */
    public List<Quotation> scan(String text) {
        var paragraphs = Paragraphs.of(text);
        var reader = new ParagraphReader();
        var readings = new ArrayList<ParagraphReading>(paragraphs.size());
        for (var span : paragraphs) {
            readings.add(reader.read(span.of(text)));
        }
        var found = new ArrayList<Quotation>();
        for (var piece : Speakers.of(readings, paragraphs)) {
            found.add(quotation(piece));
        }
        return List.copyOf(found);
    }

    private static Quotation quotation(Attributed piece) {
        boolean term = piece.kind() == QuoteKind.TERM;
        var credit = term ? java.util.Optional.<Credit>empty() : piece.credit();
        return new Quotation(piece.span(), piece.kind(), piece.piece().region().opened() && piece.piece().region().closed(),
                piece.group(), false, credit.map(c -> new Mention(c.mention(), List.of(), "")),
                credit.map(Credit::cue).filter(cue -> !cue.isEmpty()), 0.8,
                term
                        ? "quoted words that are nobody's speech"
                        : credit.map(c -> c.reason().words()).orElse(Reason.NOBODY.words()));
    }
}
