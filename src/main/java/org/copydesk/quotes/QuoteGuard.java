package org.copydesk.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.copydesk.text.Span;

/**
 * Says whether words stand inside a direct or mixed quotation: another kind of object than the copy around them. The marks
 * themselves are copy.
 */
public final class QuoteGuard {
    private final List<Span> contents = new ArrayList<>();
    private final List<Quotation> guarded = new ArrayList<>();

    /** Guards the direct and mixed ones of {@code quotations}, which were found in {@code text} and do not overlap. */
    public QuoteGuard(String text, List<Quotation> quotations) {
        quotations.stream()
                .filter(q -> q.kind() == QuoteKind.DIRECT || q.kind() == QuoteKind.MIXED)
                .sorted(Comparator.comparing(Quotation::span))
                .forEach(q -> {
                    guarded.add(q);
                    contents.add(content(text, q.span()));
                });
    }

    /** The first quotation whose words {@code span} touches: an insertion between its marks does, one before or after does not. */
    public Optional<Quotation> at(Span span) {
        int low = 0;
        int high = contents.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (contents.get(middle).end() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < contents.size() && contents.get(i).start() <= span.end(); i++) {
            boolean inside = contents.get(i).overlaps(span) || span.isEmpty() && insertsInto(contents.get(i), span.start());
            if (inside) {
                return Optional.of(guarded.get(i));
            }
        }
        return Optional.empty();
    }

    /** Whether {@code span} touches the words of a direct or mixed quotation. */
    public boolean guards(Span span) {
        return at(span).isPresent();
    }

    private static boolean insertsInto(Span content, int at) {
        return content.start() <= at && at <= content.end();
    }

    private static Span content(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isMark(text.charAt(start))) {
            start++;
        }
        while (end > start && isMark(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isMark(char c) {
        return Glyphs.isDouble(c) || Glyphs.isSingle(c);
    }
}
