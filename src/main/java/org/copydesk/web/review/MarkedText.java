package org.copydesk.web.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.copydesk.mqm.Severity;
import org.copydesk.text.Layer;
import org.copydesk.text.Run;
import org.copydesk.text.Runs;
import org.copydesk.text.Span;

/**
 * A draft cut into paragraphs, and those into runs of one look. Words that a correction took away stand where they stood; in a
 * paragraph the other runs together are exactly the draft's words, so that a browser can tell offsets by counting.
 */
final class MarkedText {
    private final String text;
    private final List<Span> paragraphs;
    private final List<List<Ink>> inks;

    private MarkedText(String text, List<Span> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
        this.inks = new ArrayList<>(paragraphs.size());
        paragraphs.forEach(paragraph -> inks.add(new ArrayList<>()));
    }

    /** The runs of each of {@code paragraphs}, which are in order and cover all of {@code text} but blanks. */
    static List<List<Ink>> of(String text, List<Span> paragraphs, List<Layer<Overlay>> layers) {
        var marked = new MarkedText(text, paragraphs);
        marked.set(Runs.cut(text.length(), layers));
        return marked.inks;
    }

    private void set(List<Run<Overlay>> runs) {
        int current = 0;
        for (var run : runs) {
            while (current < paragraphs.size() - 1 && paragraphs.get(current).end() < run.span().start()) {
                current++;
            }
            if (run.span().isEmpty()) {
                takenAway(current, run);
            } else {
                visible(current, run);
            }
        }
    }

    /** Words taken away between two paragraphs stand at the end of the first. */
    private void takenAway(int current, Run<Overlay> run) {
        if (paragraphs.isEmpty()) {
            return;
        }
        run.layers()
                .stream()
                .map(Layer::value)
                .filter(overlay -> overlay.tint() == Tint.DELETED)
                .forEach(overlay -> inks.get(current)
                        .add(new Ink("del", overlay.tint().code(), "", overlay.item(), overlay.words())));
    }

    private void visible(int current, Run<Overlay> run) {
        for (int i = current; i < paragraphs.size() && paragraphs.get(i).start() < run.span().end(); i++) {
            int start = Math.max(run.span().start(), paragraphs.get(i).start());
            int end = Math.min(run.span().end(), paragraphs.get(i).end());
            if (start < end) {
                inks.get(i).add(ink(text.substring(start, end), run.layers()));
            }
        }
    }

    private static Ink ink(String words, List<Layer<Overlay>> layers) {
        if (layers.isEmpty()) {
            return Ink.plain(words);
        }
        var overlays = layers.stream().map(Layer::value).toList();
        var looks = overlays.stream().map(Overlay::tint).distinct().sorted().map(Tint::code).collect(Collectors.joining(" "));
        var items = overlays.stream()
                .map(Overlay::item)
                .filter(item -> !item.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
        return new Ink(tag(overlays), looks, gravest(overlays), items, words);
    }

    private static String tag(List<Overlay> overlays) {
        var tints = overlays.stream().map(Overlay::tint).collect(Collectors.toSet());
        if (tints.contains(Tint.INSERTED)) {
            return "ins";
        }
        return tints.contains(Tint.DELETED) ? "del" : "mark";
    }

    private static String gravest(List<Overlay> overlays) {
        return overlays.stream()
                .map(Overlay::severity)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .map(Severity::code)
                .orElse("");
    }
}
