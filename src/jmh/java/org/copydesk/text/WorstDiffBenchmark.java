package org.copydesk.text;

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

/** The dearest two texts that a diff can be asked about: stretches just within Myers' limit that share no word, tied together. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class WorstDiffBenchmark {

    @Param({"16", "64", "256", "1024"})
    public int kilobytes;

    private String before;
    private String after;

    @Setup
    public void draw() {
        before = unlike('a', kilobytes << 10);
        after = unlike('n', kilobytes << 10);
    }

    @Benchmark
    public EditScript diff() {
        return WordDiff.between(before, after);
    }

    private static String unlike(char firstLetter, int length) {
        var random = new Random(firstLetter);
        var text = new StringBuilder();
        for (int line = 0; text.length() < length; line++) {
            text.append("here").append(line).append(" stands").append(line).append(" a").append(line).append(" pole");
            for (int i = 0; (i + 1) * (i + 1) < Alignment.MYERS_LIMIT; i++) {
                text.append(' ').append((char) (firstLetter + random.nextInt(13)));
            }
            text.append('\n');
        }
        return text.toString();
    }
}
