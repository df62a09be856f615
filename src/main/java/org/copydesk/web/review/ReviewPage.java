package org.copydesk.web.review;

import java.util.List;

/**
 * What the review page shows.
 *
 * @param stretches the paragraphs of the draft with their cards; empty in the original view
 * @param original the decoded original, in the original view; else empty
 * @param sides the draft beside the original, in the side-by-side view; else empty
 * @param starts where each paragraph begins in the draft, parted by blanks
 */
public record ReviewPage(Asked asked, Heading heading, Nav nav, List<Stretch> stretches, List<CleaningRow> cleaning,
        List<Orphan> orphans, String original, List<SideRow> sides, boolean referenced, String starts) {

    static ReviewPage of(Asked asked, Heading heading, Composition content, boolean referenced) {
        return new ReviewPage(asked, heading, content.nav(), content.stretches(), content.cleaning(), content.orphans(),
                content.original(), content.sides(), referenced, content.starts());
    }

    /** Where a form in the stretch of that number stands. */
    public Setting setting(int number) {
        return new Setting(asked.article(), heading.base(), "review", asked.view(), asked.show(), number,
                asked.closing(number));
    }
}
