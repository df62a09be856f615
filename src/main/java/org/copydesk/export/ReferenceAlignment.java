package org.copydesk.export;

import java.util.ArrayList;
import java.util.List;

import org.copydesk.export.LengthAlignment.Bead;
import org.copydesk.text.Boundaries;
import org.copydesk.text.Span;

/** Which sentences of a text stand for which of its translation, told by lengths: paragraphs first, then inside them. */
final class ReferenceAlignment {

    /** Whole sentences of both; either is empty where nothing stands for the other. */
    record Pair(Span source, Span target) {}

    private ReferenceAlignment() {}

    /** The pairs in order, those of paragraphs that belong together in one list. */
    static List<List<Pair>> of(String source, String target) {
        var from = Boundaries.paragraphs(source);
        var to = Boundaries.paragraphs(target);
        var all = new ArrayList<List<Pair>>();
        for (var bead : LengthAlignment.of(lengths(from), lengths(to))) {
            all.add(sentences(source, covering(from, bead.first(), bead.firstEnd()), target,
                    covering(to, bead.second(), bead.secondEnd())));
        }
        return all;
    }

    private static List<Pair> sentences(String source, Span from, String target, Span to) {
        var sources = sentences(source, from);
        var targets = sentences(target, to);
        return LengthAlignment.of(lengths(sources), lengths(targets))
                .stream()
                .map(bead -> pair(sources, targets, bead))
                .toList();
    }

    private static Pair pair(List<Span> sources, List<Span> targets, Bead bead) {
        return new Pair(covering(sources, bead.first(), bead.firstEnd()),
                covering(targets, bead.second(), bead.secondEnd()));
    }

    private static List<Span> sentences(String text, Span within) {
        return Boundaries.sentences(within.of(text)).stream().map(span -> span.shift(within.start())).toList();
    }

    private static int[] lengths(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).toArray();
    }

    /** From the start of the one at {@code from} to the end of the one before {@code to}; empty where there is none. */
    private static Span covering(List<Span> spans, int from, int to) {
        if (from < to) {
            return new Span(spans.get(from).start(), spans.get(to - 1).end());
        }
        return Span.at(from == 0 ? 0 : spans.get(from - 1).end(), 0);
    }
}
