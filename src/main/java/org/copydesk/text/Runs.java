package org.copydesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

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
        for (var layer : layers) {
            if (layer.span().end() > length) {
                throw new IllegalArgumentException(layer.span() + " ends beyond " + length);
            }
        }
        int[] cuts = IntStream.concat(IntStream.of(0, length),
                layers.stream().flatMapToInt(layer -> IntStream.of(layer.span().start(), layer.span().end())))
                .sorted()
                .distinct()
                .toArray();
        return new Sweep<>(layers).runs(cuts);
    }

    /** One pass over the text from cut to cut. Layers are named by their index, so that their order is kept. */
    private static final class Sweep<T> {
        private final List<Layer<T>> layers;
        private final long[] starts;
        private final long[] ends;
        private final TreeSet<Integer> open = new TreeSet<>();
        private final List<Run<T>> runs = new ArrayList<>();

        Sweep(List<Layer<T>> layers) {
            this.layers = layers;
            this.starts = sorted(Span::start);
            this.ends = sorted(Span::end);
        }

        /** The layers' indices in the low half, sorted by an offset in the high half. */
        private long[] sorted(ToIntFunction<Span> offset) {
            return IntStream.range(0, layers.size())
                    .mapToLong(i -> (long) offset.applyAsInt(layers.get(i).span()) << 32 | i)
                    .sorted()
                    .toArray();
        }

        List<Run<T>> runs(int[] cuts) {
            int started = 0;
            int ended = 0;
            for (int i = 0; i < cuts.length; i++) {
                for (; ended < ends.length && ends[ended] >> 32 == cuts[i]; ended++) {
                    open.remove((int) ends[ended]);
                }
                var starting = new ArrayList<Integer>();
                for (; started < starts.length && starts[started] >> 32 == cuts[i]; started++) {
                    starting.add((int) starts[started]);
                }
                addPoint(cuts[i], starting.stream().filter(this::isPoint).toList());
                starting.stream().filter(layer -> !isPoint(layer)).forEach(open::add);
                if (i + 1 < cuts.length) {
                    add(new Span(cuts[i], cuts[i + 1]));
                }
            }
            return List.copyOf(runs);
        }

        private boolean isPoint(int layer) {
            return layers.get(layer).span().isEmpty();
        }

        private void addPoint(int offset, List<Integer> points) {
            if (!points.isEmpty()) {
                open.addAll(points);
                add(Span.at(offset, 0));
                points.forEach(open::remove);
            }
        }

        private void add(Span span) {
            runs.add(new Run<>(span, open.stream().map(layers::get).toList()));
        }
    }
}
