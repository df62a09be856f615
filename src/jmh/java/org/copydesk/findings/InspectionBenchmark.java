package org.copydesk.findings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

/** What it costs to say all that the engines say of a text: quotes, cleaning and findings. The texts are damaged articles, one after another. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
public class InspectionBenchmark {
    private static final int DEFECTS = 6;

    /** In UTF-16 units. */
    @Param({"4000", "16000", "64000", "256000", "1000000"})
    int length;

    private String text;

    @Setup
    public void write() {
        text = text(length);
    }

    /** Cleaning, quotes and findings of copy that was never seen before. */
    @Benchmark
    public Analysis.Result analysis() {
        return Engines.ANALYSIS.of(text, Knowledge.NONE);
    }

    /** Quotes and findings of a cleaned text. */
    @Benchmark
    public Inspection inspection() {
        return Engines.INSPECTOR.inspect(text, Knowledge.NONE);
    }

    static String text(int length) {
        var articles = articles();
        var text = new StringBuilder();
        for (var i = 0; text.length() < length; i++) {
            text.append(Damage.of(articles.get(i % articles.size()), DEFECTS, i).text()).append('\n');
        }
        return text.substring(0, length);
    }

    private static List<String> articles() {
        var articles = new ArrayList<String>();
        try (var files = Files.list(Path.of("src/test/resources/findings/clean"))) {
            for (var file : files.sorted().toList()) {
                articles.add(Files.readString(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return articles;
    }
}
