package org.copydesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Where each stretch of a text comes from. The runs are adjacent and together the whole text; two that meet have different
 * origins, so an empty text has none.
 */
public record Blame<T>(List<Run<T>> runs) {

    /** A stretch of text and where it comes from. Never empty. */
    public record Run<T>(Span span, T origin) {}

    /** Joins runs of one origin that meet. */
    public Blame {
        var joined = new ArrayList<Run<T>>(runs.size());
        for (var run : runs) {
            add(joined, run.span().length(), run.origin());
        }
        runs = List.copyOf(joined);
    }

    /** A text of {@code length} units that comes from one place. */
    public static <T> Blame<T> of(int length, T origin) {
        return new Blame<>(length == 0 ? List.of() : List.of(new Run<>(new Span(0, length), origin)));
    }

    /** How long the text is. */
    public int length() {
        return runs.isEmpty() ? 0 : runs.get(runs.size() - 1).span().end();
    }

    /** The blame of the text after {@code script}: every replacement comes from {@code origin}. */
    public Blame<T> after(EditScript script, T origin) {
        return after(script, edit -> origin);
    }

    /** The blame of the text after {@code script}, each replacement coming from where {@code origin} says. O(n) in both. */
    public Blame<T> after(EditScript script, Function<Edit, T> origin) {
        var after = new ArrayList<Run<T>>();
        int at = 0;
        int done = 0;
        for (var edit : script.edits()) {
            at = keep(after, at, done, edit.span().start());
            add(after, edit.replacement().length(), origin.apply(edit));
            done = edit.span().end();
        }
        keep(after, at, done, length());
        return new Blame<>(after);
    }

    /** Adds what is kept of [from, to), the run at index {@code at} being the first to look at; returns the next such. */
    private int keep(List<Run<T>> after, int at, int from, int to) {
        int next = at;
        while (next < runs.size() && runs.get(next).span().end() <= from) {
            next++;
        }
        for (int i = next; i < runs.size() && runs.get(i).span().start() < to; i++) {
            var run = runs.get(i);
            add(after, Math.min(to, run.span().end()) - Math.max(from, run.span().start()), run.origin());
            next = i;
        }
        return next;
    }

    private static <T> void add(List<Run<T>> runs, int length, T origin) {
        if (length == 0) {
            return;
        }
        int end = runs.isEmpty() ? 0 : runs.get(runs.size() - 1).span().end();
        if (!runs.isEmpty() && runs.get(runs.size() - 1).origin().equals(origin)) {
            var last = runs.remove(runs.size() - 1);
            runs.add(new Run<>(new Span(last.span().start(), end + length), origin));
        } else {
            runs.add(new Run<>(Span.at(end, length), origin));
        }
    }
}
