package org.copydesk.findings.speakers;

import java.util.List;

import org.copydesk.findings.reading.Cast.Placed;
import org.copydesk.text.Span;

/** The names of a text that lie in a part of it. */
final class NamesIn {

    private NamesIn() {}

    /** Those of {@code names}, which are in order, that lie within {@code part}. */
    static List<Placed> within(List<Placed> names, Span part) {
        return names.subList(first(names, part.start()), Math.max(first(names, part.start()), first(names, part.end())));
    }

    /** The first name that begins at or behind {@code offset}. */
    private static int first(List<Placed> names, int offset) {
        var low = 0;
        var high = names.size();
        while (low < high) {
            var middle = (low + high) / 2;
            if (names.get(middle).passage().start() + names.get(middle).name().span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
