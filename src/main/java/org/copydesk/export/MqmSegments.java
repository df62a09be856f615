package org.copydesk.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.copydesk.text.Boundaries;
import org.copydesk.text.Span;

/** The sentences of a version with the corrections that were made in each; several are one where a correction goes across. */
public final class MqmSegments {

    /**
     * One sentence or several.
     *
     * @param span in the version's text; corrections in the blanks behind a sentence belong to it
     * @param source what the reference text has for it; empty where there is none
     */
    public record Segment(Span span, String source, List<Edition.Correction> corrections) {}

    private MqmSegments() {}

    /** The segments of a version in order; a text without a sentence is one if anything was corrected in it. */
    public static List<Segment> of(Edition edition, int version) {
        var text = edition.versions().get(version).text();
        var sentences = Boundaries.sentences(text);
        var corrections = edition.correctionsOf(version);
        if (sentences.isEmpty() && !corrections.isEmpty()) {
            return List.of(new Segment(new Span(0, text.length()), "", corrections));
        }
        var segments = new ArrayList<Segment>();
        int next = 0;
        for (int i = 0; i < sentences.size();) {
            int from = i;
            int last = next;
            i++;
            // Behind the last sentence there is nothing else that a correction could belong to.
            while (next < corrections.size()
                    && (i == sentences.size() || corrections.get(next).start() < sentences.get(i).start())) {
                while (i < sentences.size() && corrections.get(next).end() > sentences.get(i).start()) {
                    i++;
                }
                next++;
            }
            var made = corrections.subList(last, next);
            var span = new Span(sentences.get(from).start(), sentences.get(i - 1).end());
            for (var correction : made) {
                span = span.union(correction.span());
            }
            segments.add(new Segment(span, "", List.copyOf(made)));
        }
        return withSources(edition, text, segments);
    }

    private static List<Segment> withSources(Edition edition, String text, List<Segment> segments) {
        var reference = Bitext.translated(edition);
        if (reference.isEmpty()) {
            return segments;
        }
        var source = reference.get().text();
        var pairs = ReferenceAlignment.of(source, text).stream().flatMap(List::stream).toList();
        return segments.stream().map(segment -> {
            var words = pairs.stream()
                    .filter(pair -> pair.target().overlaps(segment.span()))
                    .map(pair -> pair.source().of(source))
                    .collect(Collectors.joining(" "));
            return new Segment(segment.span(), words, segment.corrections());
        }).toList();
    }
}
