package org.copydesk.web.review;

import java.util.List;

/**
 * An article's line of time.
 *
 * @param reach the part of it that is shown
 */
public record HistoryPage(Heading heading, Reach reach) {

    /**
     * A part of a line of time, newest first.
     *
     * @param older the number of the event before which the next part begins; 0 on the last
     */
    public record Reach(List<Moment> moments, long older) {

        /** How long its words are, in UTF-16 units. */
        int characters() {
            return moments.stream().mapToInt(Moment::characters).sum();
        }
    }
}
