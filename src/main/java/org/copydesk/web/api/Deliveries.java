package org.copydesk.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.copydesk.ingest.Delivery;
import org.copydesk.web.Refusals;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What became of each item of a feed or a package, in their order. */
record Deliveries(List<Item> items) {

    /**
     * One item: the article that it became, or why it did not.
     *
     * @param id the article; absent where there is a problem
     * @param duplicate true where the source sent nothing new; else absent
     * @param merged true where it became a version of an article that the source had sent before; else absent
     * @param problem as RFC 9457 has it; absent where there is an article
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Item(Optional<String> id, Optional<Boolean> duplicate, Optional<Boolean> merged,
            Map<String, Object> problem) {

        static Item of(Delivery.Outcome outcome) {
            return new Item(outcome.arrival().map(arrival -> Long.toString(arrival.article())),
                    outcome.arrival().filter(arrival -> arrival.duplicate()).map(arrival -> true),
                    outcome.arrival().filter(arrival -> arrival.merged()).map(arrival -> true),
                    outcome.refusal().map(refusal -> Refusals.problem(refusal).asJson()).orElse(Map.of()));
        }
    }

    static Deliveries of(Delivery.Several delivery) {
        return new Deliveries(delivery.outcomes().stream().map(Item::of).toList());
    }
}
