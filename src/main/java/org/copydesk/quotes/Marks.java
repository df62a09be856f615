package org.copydesk.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The quotations of a paragraph by their marks: double ones first, then single ones in what these leave. */
final class Marks {
    private Marks() {}

    /** The outermost quotations of {@code paragraph}, in order, not overlapping. */
    static List<Region> regions(String paragraph) {
        var doubles = MarkPairing.pair(paragraph);
        var singles = SingleMarks.pair(paragraph, doubles);
        if (singles.isEmpty()) {
            return doubles;
        }
        var all = new ArrayList<>(singles);
        for (var region : doubles) {
            boolean inside = singles.stream().anyMatch(s -> s.start() < region.start() && region.end() < s.end());
            if (!inside) {
                all.add(region);
            }
        }
        all.sort(Comparator.comparingInt(Region::start));
        return all;
    }
}
