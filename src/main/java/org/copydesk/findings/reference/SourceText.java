package org.copydesk.findings.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.copydesk.findings.Knowledge;
import org.copydesk.findings.reading.Passage;
import org.copydesk.text.Span;

/**
 * A reference text in another language than the article's. Words cannot be compared, so a paragraph of the article stands beside
 * those of the reference that are as far into their text.
 */
public final class SourceText {
    private final String text;
    private final List<Figure> figures;
    private final Amounts amounts;
    private final List<Beside> rows;

    public SourceText(String article, Knowledge.ReferenceText reference) {
        text = reference.text();
        figures = Figures.of(text, reference.language());
        amounts = new Amounts(figures);
        rows = Beside.paragraphs(article, text);
    }

    String text() {
        return text;
    }

    Amounts amounts() {
        return amounts;
    }

    /** The stretches of the reference beside a paragraph of the article. */
    List<Span> beside(Passage passage) {
        var spans = new ArrayList<Span>();
        int row = first(rows, one -> one.words().end() > passage.start());
        for (; row < rows.size() && rows.get(row).words().start() < passage.span().end(); row++) {
            spans.addAll(rows.get(row).reference());
        }
        return spans;
    }

    /** The numbers beside a paragraph of the article. */
    List<Figure> figures(Passage passage) {
        var beside = new ArrayList<Figure>();
        for (var span : beside(passage)) {
            int at = first(figures, figure -> figure.span().start() >= span.start());
            for (; at < figures.size() && figures.get(at).span().end() <= span.end(); at++) {
                beside.add(figures.get(at));
            }
        }
        return beside;
    }

    /** The place of the first that meets a condition which all behind it meet as well. */
    private static <T> int first(List<T> sorted, Predicate<T> condition) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (condition.test(sorted.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
