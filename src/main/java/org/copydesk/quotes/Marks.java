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
        int single = 0;
        for (var region : doubles) {
            while (single < singles.size() && singles.get(single).end() < region.end()) {
                single++;
            }
            boolean inside = single < singles.size() && singles.get(single).start() < region.start();
            if (!inside) {
                all.add(region);
            }
        }
        all.sort(Comparator.comparingInt(Region::start));
        return all;
    }
}
