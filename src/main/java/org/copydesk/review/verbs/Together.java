package org.copydesk.review.verbs;

import java.util.List;
import java.util.stream.Collectors;

import org.copydesk.review.Act;
import org.copydesk.review.Verb;

/** Several verbs done one after the other as one act, which is undone as one. */
public record Together(String name, List<Verb> verbs) implements Verb {

    public Together {
        verbs = List.copyOf(verbs);
    }

    @Override
    public String reason() {
        return verbs.stream()
                .map(Verb::reason)
                .filter(reason -> !reason.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    @Override
    public boolean merges() {
        return verbs.stream().allMatch(Verb::merges);
    }

    @Override
    public void on(Act act) {
        verbs.forEach(verb -> verb.on(act));
    }
}
