package org.copydesk.web.review;

import java.util.Collection;
import java.util.List;

import org.copydesk.review.DeskFinding;
import org.copydesk.review.Occurrence;
import org.copydesk.review.Sheet;
import org.copydesk.text.Span;
import org.copydesk.text.TextQuote;
import org.copydesk.web.review.PlacesForm.Ticked;

/** Lists places of the draft, each with its context and a tick-box (rule 5). */
final class Places {
    private final Sheet sheet;
    private final String text;
    private final List<Span> paragraphs;

    Places(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.draft().text();
        this.paragraphs = Typesetter.paragraphs(text);
    }

    /** The places of one defect. */
    PlacesForm of(Collection<DeskFinding> findings) {
        var words = findings.iterator().next().suggestions().stream().findFirst().orElse("");
        return new PlacesForm(findings.stream().map(this::ticked).toList(), words);
    }

    private Ticked ticked(DeskFinding finding) {
        var span = sheet.draft().map(finding.place()).span();
        var quote = TextQuote.of(text, span);
        boolean inQuote = Occurrence.of(sheet, quote.exact(), "").stream().anyMatch(o -> o.span().equals(span) && o.inQuote());
        return new Ticked(finding.id(), paragraph(span), quote.prefix(), quote.exact(), quote.suffix(), inQuote, !inQuote);
    }

    /** Where else a name is printed as a whole word; those inside quotes are not ticked beforehand. */
    List<Ticked> others(Span here, String name) {
        return Occurrence.of(sheet, name, name)
                .stream()
                .filter(found -> !found.span().equals(here))
                .map(found -> new Ticked(found.span().start() + "-" + found.span().end(), paragraph(found.span()),
                        found.before(),
                        found.exact(), found.after(), found.inQuote(), !found.inQuote()))
                .toList();
    }

    private int paragraph(Span span) {
        return Typesetter.paragraphAt(paragraphs, span.start()) + 1;
    }
}
