package org.copydesk.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.copydesk.article.ReferenceText;
import org.copydesk.findings.reference.Beside;
import org.copydesk.review.Sheet;
import org.copydesk.text.Boundaries;
import org.copydesk.text.EditScript;
import org.copydesk.text.Layer;
import org.copydesk.text.Span;
import org.copydesk.text.WordDiff;

/**
 * Sets each paragraph of the draft beside the stretch of the original that it was made from. What was taken away is marked in
 * the original, what was put in in the draft.
 */
final class SideBySide {
    private final String original;
    private final String draft;
    private final EditScript script;
    private final List<Span> paragraphs;

    private SideBySide(String original, String draft) {
        this.original = original;
        this.draft = draft;
        this.script = WordDiff.between(original, draft);
        this.paragraphs = Boundaries.paragraphs(draft);
    }

    static List<SideRow> of(String original, Sheet sheet) {
        var sides = new SideBySide(original, sheet.draft().text());
        return sides.rows(sheet.snapshot().reference().map(ReferenceText::text).orElse(""));
    }

    private List<SideRow> rows(String reference) {
        var left = MarkedText.of(original, sources(), taken());
        var right = MarkedText.of(draft, paragraphs, put());
        var beside = besides(reference);
        var rows = new ArrayList<SideRow>(paragraphs.size());
        for (int i = 0; i < paragraphs.size(); i++) {
            rows.add(new SideRow(beside.get(i), left.get(i), right.get(i)));
        }
        return rows;
    }

    /** For each paragraph the stretch of the original behind it; together they are all of the original but blanks. */
    private List<Span> sources() {
        var back = script.inverse(original);
        var sources = new ArrayList<Span>(paragraphs.size());
        int start = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean last = i == paragraphs.size() - 1;
            int end = last ? original.length() : Math.max(start, back.forward(new Span(0, paragraphs.get(i).end())).end());
            sources.add(trimmed(start, end));
            start = end;
        }
        return sources;
    }

    private Span trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(original.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(original.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private List<Layer<Overlay>> taken() {
        return script.edits()
                .stream()
                .filter(edit -> !edit.span().isEmpty())
                .map(edit -> layer(edit.span(), Tint.DELETED))
                .toList();
    }

    private List<Layer<Overlay>> put() {
        var layers = new ArrayList<Layer<Overlay>>();
        int grown = 0;
        for (var edit : script.edits()) {
            if (!edit.replacement().isEmpty()) {
                layers.add(layer(Span.at(edit.span().start() + grown, edit.replacement().length()), Tint.INSERTED));
            }
            grown += edit.growth();
        }
        return layers;
    }

    private static Layer<Overlay> layer(Span span, Tint tint) {
        return new Layer<>(span, new Overlay(tint, "", Optional.empty(), ""));
    }

    private List<List<Ink>> besides(String reference) {
        return Beside.paragraphs(draft, reference)
                .stream()
                .map(pair -> pair.reference().stream().map(span -> span.of(reference)).collect(Collectors.joining("\n\n")))
                .map(words -> words.isEmpty() ? List.<Ink>of() : List.of(Ink.plain(words)))
                .toList();
    }
}
