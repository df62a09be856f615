package org.copydesk.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.copydesk.text.Boundaries;
import org.copydesk.text.Span;

/**
 * Which stretch of version 0 became which stretch of the edition, cut as small as whole sentences of both allow.
 *
 * <p>The changes tell exactly what stands for what, so nothing is guessed: a cut lies where kept words begin or end and no
 * sentence of either text goes across. O(n log n).
 */
public final class Segments {

    /**
     * What stands for what.
     *
     * @param before in version 0, from the first sentence's start to the last one's end; empty where it was put in whole
     * @param after the same in the edition's text; empty where it was taken away whole
     */
    public record Pair(Span before, Span after, List<Redline.Change> changes) {

        public Pair {
            changes = List.copyOf(changes);
        }

        public boolean isChanged() {
            return !changes.isEmpty();
        }
    }

    /** A paragraph (or several that became one, or one that became several) and its sentences. */
    public record Passage(Pair whole, List<Pair> sentences) {}

    /** Where both texts can be cut. */
    private record Cut(int before, int after) {

        boolean isBehind(Cut other) {
            return before > other.before || after > other.after;
        }
    }

    /** A pair and the cut behind it. */
    private record Piece(Pair pair, Cut end) {

        /** The same, with changes of the blanks behind it. */
        Piece and(List<Redline.Change> blanks, Cut to) {
            var all = new ArrayList<>(pair.changes());
            all.addAll(blanks);
            return new Piece(new Pair(pair.before(), pair.after(), all), to);
        }
    }

    private final Redline redline;
    private final String after;

    private Segments(Redline redline, String after) {
        this.redline = redline;
        this.after = after;
    }

    /** The passages of an edition in order; together they hold every word of both texts. */
    public static List<Passage> of(Edition edition) {
        var segments = new Segments(Redline.of(edition), edition.text());
        var original = edition.first().text();
        var paragraphs = segments.pairs(Boundaries.paragraphs(original), Boundaries.paragraphs(edition.text()));
        var sentences = segments.pairs(Boundaries.sentences(original), Boundaries.sentences(edition.text()));
        var passages = new ArrayList<Passage>();
        int next = 0;
        for (var paragraph : paragraphs) {
            var inside = new ArrayList<Pair>();
            while (next < sentences.size() && !sentences.get(next).end().isBehind(paragraph.end())) {
                inside.add(sentences.get(next).pair());
                next++;
            }
            passages.add(new Passage(paragraph.pair(), List.copyOf(inside)));
        }
        return passages;
    }

    /** What stands between cut and cut, where there is a word in either text. */
    private List<Piece> pairs(List<Span> spansBefore, List<Span> spansAfter) {
        var unitsBefore = new Units(spansBefore);
        var unitsAfter = new Units(spansAfter);
        var cuts = cuts(unitsBefore, unitsAfter);
        var pieces = new ArrayList<Piece>();
        var changes = new ArrayDeque<>(redline.changes());
        for (int i = 1; i < cuts.size(); i++) {
            var from = cuts.get(i - 1);
            var to = cuts.get(i);
            var made = new ArrayList<Redline.Change>();
            while (!changes.isEmpty() && !end(changes.peek()).isBehind(to)) {
                made.add(changes.poll());
            }
            var before = unitsBefore.within(from.before(), to.before());
            var there = unitsAfter.within(from.after(), to.after());
            if (!before.isEmpty() || !there.isEmpty()) {
                pieces.add(new Piece(new Pair(before, there, made), to));
            } else if (!made.isEmpty() && !pieces.isEmpty()) {
                pieces.add(pieces.remove(pieces.size() - 1).and(made, to));
            }
        }
        return pieces;
    }

    private static Cut end(Redline.Change change) {
        return new Cut(change.before().end(), change.after().end());
    }

    private List<Cut> cuts(Units before, Units behind) {
        var cuts = new ArrayList<Cut>(List.of(new Cut(0, 0)));
        redline.read(new Redline.Reader() {
            @Override
            public void kept(Span kept, Span there) {
                for (int at : before.edges(kept)) {
                    int other = at - kept.start() + there.start();
                    if (before.isBetween(at) && behind.isBetween(other)) {
                        cuts.add(new Cut(at, other));
                    }
                }
            }

            @Override
            public void changed(Redline.Change change) {
                // nothing can be cut within a change
            }
        });
        cuts.add(new Cut(redline.original().length(), after.length()));
        return cuts;
    }

    /** Sentences or paragraphs of one text, in order. */
    private static final class Units {
        private final TreeSet<Span> spans;
        private final TreeSet<Integer> edges = new TreeSet<>();

        Units(List<Span> spans) {
            this.spans = new TreeSet<>(spans);
            spans.forEach(span -> {
                edges.add(span.start());
                edges.add(span.end());
            });
        }

        /** Where one begins or ends in {@code stretch}, and its own two ends. */
        TreeSet<Integer> edges(Span stretch) {
            var found = new TreeSet<>(edges.subSet(stretch.start(), true, stretch.end(), true));
            found.add(stretch.start());
            found.add(stretch.end());
            return found;
        }

        boolean isBetween(int offset) {
            var last = spans.lower(Span.at(offset, 0));
            return last == null || last.end() <= offset;
        }

        Span within(int from, int to) {
            var inside = spans.subSet(Span.at(from, 0), Span.at(to, 0));
            return inside.isEmpty() ? Span.at(from, 0) : new Span(inside.first().start(), inside.last().end());
        }
    }
}
