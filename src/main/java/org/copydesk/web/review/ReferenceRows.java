package org.copydesk.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.copydesk.article.ReferenceText;
import org.copydesk.findings.Knowledge;
import org.copydesk.findings.reference.Beside;
import org.copydesk.review.DeskFinding;
import org.copydesk.review.Sheet;
import org.copydesk.text.Layer;
import org.copydesk.text.Span;
import org.copydesk.web.Wording;
import org.copydesk.web.review.ReferencePage.Clue;
import org.copydesk.web.review.ReferencePage.Row;

/**
 * The draft of a sheet set beside a reference text.
 *
 * @param rows the draft sentence by sentence, or paragraph by paragraph where the languages differ
 * @param alone the sentences of the reference that stand beside none
 */
record ReferenceRows(List<Row> rows, List<String> alone) {

    /** A finding in its place in the draft. */
    private record Placed(Span span, DeskFinding finding) {}

    static ReferenceRows of(Sheet sheet, ReferenceText reference) {
        var text = sheet.draft().text();
        var given = new Knowledge.ReferenceText(reference.text(), reference.language());
        var pairs = Beside.of(text, given);
        var placed = placed(sheet);
        var inks = MarkedText.of(text, pairs.stream().map(Beside::words).toList(),
                placed.stream().map(ReferenceRows::layer).toList());
        var rows = new ArrayList<Row>(pairs.size());
        for (int i = 0; i < pairs.size(); i++) {
            var pair = pairs.get(i);
            rows.add(new Row(inks.get(i), words(pair.reference(), reference), clues(sheet.articleId(), pair, placed)));
        }
        return new ReferenceRows(rows, words(Beside.alone(pairs, given), reference));
    }

    private static List<Placed> placed(Sheet sheet) {
        return sheet.openFindings()
                .stream()
                .map(finding -> new Placed(sheet.draft().map(finding.place()).span(), finding))
                .filter(placed -> !placed.span().isEmpty())
                .toList();
    }

    private static Layer<Overlay> layer(Placed placed) {
        var finding = placed.finding();
        return new Layer<>(placed.span(), new Overlay(Tint.FINDING, finding.id(), Optional.of(finding.severity()), ""));
    }

    private static List<String> words(List<Span> spans, ReferenceText reference) {
        return spans.stream().map(span -> span.of(reference.text())).toList();
    }

    private static List<Clue> clues(long article, Beside pair, List<Placed> placed) {
        return placed.stream()
                .filter(one -> pair.words().contains(one.span().start()))
                .map(one -> clue(article, one.finding()))
                .toList();
    }

    private static Clue clue(long article, DeskFinding finding) {
        var asked = new Asked(article, View.MARKED, Show.ALL, "");
        return new Clue(asked.opening(finding.id(), "i-" + finding.id()), finding.severity(), finding.place().words(),
                Wording.sentence(finding.message()), finding.suggestions().stream().findFirst().orElse(""));
    }
}
