package org.copydesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Cuts a text with layers over it into runs, so that it can be shown without splicing marks into it. */
public final class Runs {

    private Runs() {}

    /**
     * The runs of a text of {@code length} units: adjacent, not overlapping, together the whole text. An empty layer marks a
     * point and has an empty run there. O((n + k) log n) for n layers, k being the layers of all runs together.
     *
     * @throws IllegalArgumentException if a layer ends beyond the text
     */
    public static <T> List<Run<T>> cut(int length, List<Layer<T>> layers) {
        var runs = new ArrayList<Run<T>>();
        var open = new TreeSet<Integer>();
        var cuts = cuts(length, layers);
        for (var entry : cuts.entrySet()) {
            int start = entry.getKey();
            var cut = entry.getValue();
            open.removeAll(cut.closing);
            if (!cut.points.isEmpty()) {
                open.addAll(cut.points);
                runs.add(new Run<>(Span.at(start, 0), pick(layers, open)));
                open.removeAll(cut.points);
            }
            open.addAll(cut.opening);
            if (start < length) {
                runs.add(new Run<>(new Span(start, cuts.higherKey(start)), pick(layers, open)));
            }
        }
        return List.copyOf(runs);
    }

    private static <T> TreeMap<Integer, Cut> cuts(int length, List<Layer<T>> layers) {
        var cuts = new TreeMap<Integer, Cut>();
        cuts.put(0, new Cut());
        cuts.put(length, new Cut());
        for (int i = 0; i < layers.size(); i++) {
            var span = layers.get(i).span();
            if (span.end() > length) {
                throw new IllegalArgumentException(span + " ends beyond " + length);
            }
            var start = cuts.computeIfAbsent(span.start(), at -> new Cut());
            (span.isEmpty() ? start.points : start.opening).add(i);
            if (!span.isEmpty()) {
                cuts.computeIfAbsent(span.end(), at -> new Cut()).closing.add(i);
            }
        }
        return cuts;
    }

    private static <T> List<Layer<T>> pick(List<Layer<T>> layers, TreeSet<Integer> indices) {
        return indices.stream().map(layers::get).toList();
    }

    /** What begins, ends or lies at one offset: indices of layers. */
    private static final class Cut {
        private final List<Integer> opening = new ArrayList<>();
        private final List<Integer> closing = new ArrayList<>();
        private final List<Integer> points = new ArrayList<>();
    }
}
