package org.copydesk.export.formats;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

import org.copydesk.audit.Actor;
import org.copydesk.export.Edition;
import org.copydesk.export.Marked.Side;
import org.copydesk.export.Marked.Stretch;
import org.copydesk.review.AnnotationKind;
import org.copydesk.text.Span;

/**
 * A comment of a Word document: a comment or flag of the edition, or why a person made a correction.
 *
 * @param first the stretch that it begins with
 * @param last the stretch that it ends with
 */
record DocxComment(int id, String author, Instant at, String text, int first, int last) {

    /** Where the remarks begin and end in the edition's text, kept off line feeds, which make paragraphs. */
    static NavigableSet<Integer> points(Edition edition) {
        var points = new TreeSet<Integer>();
        for (var remark : edition.remarks()) {
            remark.place().map(place -> words(edition.text(), place.span())).ifPresent(span -> {
                points.add(span.start());
                points.add(span.end());
            });
        }
        return points;
    }

    /** The comments of an edition, whose stretches were cut at {@link #points}. An orphan stands at the beginning. */
    static List<DocxComment> all(Edition edition, List<Stretch> stretches) {
        var comments = new ArrayList<DocxComment>();
        for (var remark : edition.remarks()) {
            var span = remark.place().map(place -> words(edition.text(), place.span())).orElse(new Span(0, 0));
            int first = first(stretches, span.start());
            comments.add(new DocxComment(comments.size(), remark.author(), remark.at(), text(remark), first,
                    Math.max(first, last(stretches, span.end()))));
        }
        reasons(stretches).forEach((correction, at) -> comments.add(new DocxComment(comments.size(), correction.author(),
                correction.at(), label(correction), at.start(), at.end())));
        return comments;
    }

    private static Span words(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && text.charAt(start) == '\n') {
            start++;
        }
        while (start < end && text.charAt(end - 1) == '\n') {
            end--;
        }
        return start < end ? new Span(start, end) : Span.at(first(text, span.start()), 0);
    }

    /** The beginning of the run of line feeds that {@code offset} lies in. */
    private static int first(String text, int offset) {
        int start = offset;
        while (start > 0 && text.charAt(start - 1) == '\n') {
            start--;
        }
        return start;
    }

    private static int first(List<Stretch> stretches, int start) {
        for (int i = 0; i < stretches.size(); i++) {
            if (stretches.get(i).side() != Side.REMOVED && stretches.get(i).after() >= start) {
                return i;
            }
        }
        return Math.max(0, stretches.size() - 1);
    }

    private static int last(List<Stretch> stretches, int end) {
        int last = 0;
        for (int i = 0; i < stretches.size(); i++) {
            var stretch = stretches.get(i);
            if (stretch.side() != Side.REMOVED && stretch.after() + stretch.text().length() <= end) {
                last = i;
            }
        }
        return last;
    }

    /** Where the stretches are of each correction that a person gave a reason for. */
    private static Map<Edition.Correction, Span> reasons(List<Stretch> stretches) {
        var found = new LinkedHashMap<Edition.Correction, Span>();
        for (int i = 0; i < stretches.size(); i++) {
            int at = i;
            stretches.get(i)
                    .maker()
                    .filter(c -> !c.reason().isBlank() && !new Actor(c.author()).isSystem())
                    .ifPresent(c -> found.merge(c, new Span(at, at), Span::union));
        }
        return found;
    }

    private static String text(Edition.Remark remark) {
        var text = remark.kind() == AnnotationKind.FLAG ? ("Flag: " + remark.body()).strip() : remark.body();
        return remark.place().isPresent() ? text : "[No longer in the text] " + text;
    }

    /** {@code accuracy/mistranslation, major: negation added}: what importing a document knows a label by. */
    private static String label(Edition.Correction c) {
        return c.category().code() + ", " + c.severity().code() + ": " + c.reason();
    }
}
