package org.copydesk.web.review;

import java.util.List;

/**
 * What a review page shows of a sheet, whoever looks at it.
 *
 * @param stretches the paragraphs of the draft with their cards; empty in the views that show another text
 * @param starts where each paragraph begins in the draft, parted by blanks
 */
record Composition(Nav nav, List<Stretch> stretches, List<CleaningRow> cleaning, List<Orphan> orphans, List<SideRow> sides,
        String original, String starts) {

    /** About how long it is, in characters of a page. */
    int characters() {
        int cards = stretches.stream().mapToInt(stretch -> stretch.cards().size()).sum();
        int text = stretches.stream()
                .flatMap(stretch -> stretch.inks().stream())
                .mapToInt(ink -> 50 + ink.text().length())
                .sum();
        return 300 * cards + text + original.length();
    }
}
