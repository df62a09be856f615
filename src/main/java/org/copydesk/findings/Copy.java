package org.copydesk.findings;

import java.util.List;
import java.util.Optional;

import org.copydesk.findings.reading.Cast;
import org.copydesk.findings.reading.Passage;
import org.copydesk.findings.reference.Reference;
import org.copydesk.findings.reference.SourceText;
import org.copydesk.findings.style.ChineseStyle;
import org.copydesk.quotes.Quotation;
import org.copydesk.text.Span;

/**
 * What a detector looks at: one text (the draft), cut into paragraphs, read, and scanned for quotes. What several rules need is
 * computed once, when the first of them asks.
 */
public final class Copy {
    private final String text;
    private final List<Passage> passages;
    private final List<Quotation> quotes;
    private final Knowledge knowledge;
    private Cast cast;
    private Optional<Reference> reference;
    private Optional<SourceText> source;
    private Boolean chineseStyle;

    public Copy(String text, List<Passage> passages, List<Quotation> quotes, Knowledge knowledge) {
        this.text = text;
        this.passages = List.copyOf(passages);
        this.quotes = List.copyOf(quotes);
        this.knowledge = knowledge;
    }

    public String text() {
        return text;
    }

    /** The paragraphs that are not blank, in order: each line is one. */
    public List<Passage> passages() {
        return passages;
    }

    public List<Quotation> quotes() {
        return quotes;
    }

    /** Whether a span lies within the quotation that begins last before it. */
    public boolean quoted(Span span) {
        var low = 0;
        var high = quotes.size();
        while (low < high) {
            var middle = (low + high) / 2;
            if (quotes.get(middle).span().start() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && quotes.get(low - 1).span().contains(span);
    }

    public Knowledge knowledge() {
        return knowledge;
    }

    /** The people of the text and of the register. */
    public Cast cast() {
        if (cast == null) {
            cast = Cast.of(passages, knowledge.register());
        }
        return cast;
    }

    /** The reference text set beside the article; empty where there is none, or where it is in another language. */
    public Optional<Reference> reference() {
        if (reference == null) {
            reference = knowledge.reference()
                    .filter(Knowledge.ReferenceText::english)
                    .map(given -> new Reference(passages, Passage.of(given.text())));
        }
        return reference;
    }

    /** The reference text, where it is in another language than the article. */
    public Optional<SourceText> source() {
        if (source == null) {
            source = knowledge.reference().filter(given -> !given.english()).map(given -> new SourceText(text, given));
        }
        return source;
    }

    /** Whether the copy was translated from Chinese, by its reference text or by its wording. */
    public boolean chineseStyle() {
        if (chineseStyle == null) {
            chineseStyle = ChineseStyle.of(this);
        }
        return chineseStyle;
    }
}
