package org.copydesk.quotes;

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

/** What the quote engine costs for copy of several lengths and for text that is nothing but marks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 2)
public class QuoteBenchmark {
    private static final String COPY = """
            MILLBROOK — Mayor Jane Alder on Tuesday called the plan “reckless” and promised to “tear it up” if voters return \
            her to office, drawing a sharp reply from the governor, who said the mayor had “never read it.”

            “She can tear up what she likes,” Gov. Dale Hutchins said at a news conference beside the river. “The water won't \
            care.”

            The plan, which the council's own engineers had twice rated “adequate,” would move 400 families uphill by 2019. A \
            senior aide to the governor, who spoke on the condition of anonymity, said the state was “done waiting.”

            Alder, 58, a former schoolteacher, brushed that aside. “I have been waiting for this state since I was born,” she \
            told reporters, adding that residents felt “lied to, and not for the first time.”

            Among them is Luis Ortega, whose house stands nearest the water. He has heard both of them, he said, and believes \
            neither; what he wants is a wall. According to the Army Corps of Engineers, a wall would cost $90 million.

            """;

    @Param({"16", "256", "1024"})
    public int kilobytes;

    private String copy;
    private String marks;
    private QuoteScanner scanner;

    @Setup
    public void write() {
        int length = kilobytes << 10;
        copy = COPY.repeat(length / COPY.length() + 1).substring(0, length);
        marks = "\"“ ”'".repeat(length / 5 + 1).substring(0, length);
        scanner = new QuoteScanner(Register.EMPTY);
    }

    @Benchmark
    public List<Quotation> scan() {
        return scanner.scan(copy);
    }

    @Benchmark
    public List<Quotation> scanMarks() {
        return scanner.scan(marks);
    }
}
