package org.copydesk.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How the text core grows with the text: one edit for each 20 words and one annotation for each 10, from 1 KB to 1 MB.
 * Annotations are mapped in order of the text, as they are stored. Each figure is for the whole text.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class TextCoreBenchmark {
    private static final int WORDS_PER_EDIT = 20;
    private static final int WORDS_PER_ANNOTATION = 10;
    private static final int VOCABULARY = 3_000;

    @Param({"1", "4", "16", "64", "256", "1024"})
    public int kilobytes;

    private String before;
    private String after;
    private EditScript mine;
    private EditScript theirs;
    private List<Anchor> anchors;
    private List<Layer<Integer>> layers;

    @Setup
    public void draw() {
        var random = new Random(kilobytes);
        before = text(random, kilobytes << 10);
        var words = Boundaries.words(before);
        mine = script(random, words);
        theirs = script(random, words);
        after = mine.apply(before);
        anchors = new ArrayList<>();
        layers = new ArrayList<>();
        for (int i = 0; i < words.size() / WORDS_PER_ANNOTATION; i++) {
            var span = words.get(random.nextInt(words.size()));
            anchors.add(Anchor.of(span));
            layers.add(new Layer<>(span, i));
        }
        anchors.sort(Comparator.comparing(Anchor::span));
    }

    @Benchmark
    public List<Mapped> map() {
        var script = new EditScript(mine.edits());
        return anchors.stream().map(anchor -> script.map(anchor, before, after)).toList();
    }

    @Benchmark
    public List<Run<Integer>> cut() {
        return Runs.cut(before.length(), layers);
    }

    @Benchmark
    public EditScript diff() {
        return WordDiff.between(before, after);
    }

    @Benchmark
    public List<Change> compare() {
        return Comparison.of(before, after);
    }

    @Benchmark
    public Merge merge() {
        return Merge.of(before, mine, theirs);
    }

    private static String text(Random random, int length) {
        var text = new StringBuilder();
        for (int word = 1; text.length() < length; word++) {
            text.append("w").append(Integer.toString(random.nextInt(VOCABULARY) * 7919, Character.MAX_RADIX));
            text.append(word % 60 == 0 ? ".\n\n" : word % 12 == 0 ? ". " : word % 7 == 0 ? ", " : " ");
        }
        return text.toString();
    }

    private static EditScript script(Random random, List<Span> words) {
        var edits = new ArrayList<Edit>();
        for (var word : words) {
            if (random.nextInt(WORDS_PER_EDIT) == 0) {
                edits.add(new Edit(word, "new" + random.nextInt(VOCABULARY)));
            }
        }
        return new EditScript(edits);
    }
}
