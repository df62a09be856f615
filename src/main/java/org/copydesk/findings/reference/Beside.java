package org.copydesk.findings.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.copydesk.findings.Knowledge;
import org.copydesk.findings.reading.Passage;
import org.copydesk.text.Boundaries;
import org.copydesk.text.Span;

/**
 * A stretch of an article with what stands beside it in a reference text.
 *
 * @param words a sentence, or a paragraph where the texts are in two languages; UTF-16 units of the article
 * @param reference the stretches of the reference that say the same, in order; empty where none does
 */
public record Beside(Span words, List<Span> reference) {

    public Beside {
        reference = List.copyOf(reference);
    }

    /** The stretches of {@code article} in order, which cover all of it but blanks. */
    public static List<Beside> of(String article, Knowledge.ReferenceText reference) {
        return reference.english() ? aligned(article, reference.text()) : paragraphs(article, reference.text());
    }

    private static List<Beside> aligned(String article, String reference) {
        var alignment = Alignment.of(Passage.of(article), Passage.of(reference));
        var rows = new ArrayList<Beside>();
        for (var line : alignment.article()) {
            rows.add(new Beside(span(line), alignment.beside(rows.size()).stream().map(Beside::span).toList()));
        }
        return rows;
    }

    private static Span span(Line line) {
        var tokens = line.passage().paragraph().tokens();
        return line.passage().place(tokens.span(line.sentence().first(), line.sentence().end() - 1));
    }

    /**
     * The reference's paragraphs beside those of the article: one by one where both have as many, else beside those that stand as far
     * into their text. A translation keeps the order and about the proportions, and words of two languages cannot be compared.
     */
    public static List<Beside> paragraphs(String article, String reference) {
        var paragraphs = Boundaries.paragraphs(article);
        var beside = new ArrayList<List<Span>>();
        paragraphs.forEach(paragraph -> beside.add(new ArrayList<>()));
        var others = Boundaries.paragraphs(reference);
        var paired = others.size() == paragraphs.size();
        var row = 0;
        for (var i = 0; i < others.size(); i++) {
            var span = others.get(i);
            var middle = (span.start() + span.end()) / 2.0 / reference.length() * article.length();
            while (row < paragraphs.size() - 1 && paragraphs.get(row).end() < middle) {
                row++;
            }
            if (!beside.isEmpty()) {
                beside.get(paired ? i : row).add(span);
            }
        }
        var rows = new ArrayList<Beside>();
        for (var i = 0; i < paragraphs.size(); i++) {
            rows.add(new Beside(paragraphs.get(i), beside.get(i)));
        }
        return rows;
    }

    /** The sentences of an English reference that stand beside none of {@code rows}; of another language none. */
    public static List<Span> alone(List<Beside> rows, Knowledge.ReferenceText reference) {
        if (!reference.english()) {
            return List.of();
        }
        var paired = rows.stream().flatMap(row -> row.reference().stream()).collect(Collectors.toSet());
        return Line.of(Passage.of(reference.text())).stream().map(Beside::span).filter(span -> !paired.contains(span)).toList();
    }
}
