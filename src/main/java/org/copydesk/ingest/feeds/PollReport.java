package org.copydesk.ingest.feeds;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.copydesk.ingest.Arrival;
import org.copydesk.ingest.Delivery;

/** What became of the items of a feed or a file, in a few words. */
public final class PollReport {
    /** Refused items that are told one by one. */
    private static final int TOLD = 5;

    private PollReport() {}

    /** As {@code 12 items: 3 new, 1 new version, 7 known, 1 refused (“Late ferry”: There is no text in it.)}. */
    public static String of(Delivery.Several delivery) {
        var outcomes = delivery.outcomes();
        var counts = Stream.of(counted(outcomes, Arrival.Kind.NEW, "new"),
                counted(outcomes, Arrival.Kind.REISSUE, "sent again with other words"),
                counted(outcomes, Arrival.Kind.DUPLICATE, "known"), refused(outcomes));
        var words = counts.filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return outcomes.size() + (outcomes.size() == 1 ? " item" : " items") + (words.isEmpty() ? "" : ": " + words);
    }

    private static String counted(List<Delivery.Outcome> outcomes, Arrival.Kind kind, String words) {
        long count = outcomes.stream().filter(o -> o.arrival().filter(a -> a.kind() == kind).isPresent()).count();
        return count == 0 ? "" : count + " " + words;
    }

    private static String refused(List<Delivery.Outcome> outcomes) {
        var refused = outcomes.stream().filter(o -> o.refusal().isPresent()).toList();
        if (refused.isEmpty()) {
            return "";
        }
        var reasons = refused.stream()
                .limit(TOLD)
                .map(o -> name(o, outcomes) + ": " + o.refusal().orElseThrow().getMessage())
                .collect(Collectors.joining(" "));
        return refused.size() + " refused (" + reasons + (refused.size() > TOLD ? " …" : "") + ")";
    }

    private static String name(Delivery.Outcome outcome, List<Delivery.Outcome> outcomes) {
        return outcome.name().isBlank() ? "item " + (outcomes.indexOf(outcome) + 1) : "“" + outcome.name() + "”";
    }
}
