package org.copydesk.web.review;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What an act changed of a review page that a browser still shows.
 *
 * @param page as it is now
 * @param stretches those that look other than before
 */
public record ChangedPage(ReviewPage page, List<Stretch> stretches) {

    /** Whether {@code now} has the same paragraphs as before, so that changed ones can take the place of the old. */
    static boolean fits(List<Stretch> before, List<Stretch> now) {
        return before.size() == now.size();
    }

    /**
     * What became of {@code before}.
     *
     * @param at the number of a stretch that is shown anew in any case, for a form stood open in it; 0 for none
     */
    static ChangedPage of(List<Stretch> before, ReviewPage now, int at) {
        var after = now.stretches();
        return new ChangedPage(now, IntStream.range(0, after.size())
                .filter(i -> i + 1 == at || !after.get(i).anywhere().equals(before.get(i).anywhere()))
                .mapToObj(after::get)
                .toList());
    }
}
