package org.copydesk.ingest;

import java.util.List;
import java.util.Optional;

import org.copydesk.article.Refusal;

/** What became of an envelope. */
public sealed interface Delivery {

    /** It held one article. */
    record One(Arrival arrival) implements Delivery {}

    /** It was a feed or a package: each part has its own outcome, in their order. */
    record Several(List<Outcome> outcomes) implements Delivery {
        public Several {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * What became of one part: either an arrival or a refusal.
     *
     * @param name its file name or headline; may be empty
     */
    record Outcome(String name, Optional<Arrival> arrival, Optional<Refusal> refusal) {}
}
