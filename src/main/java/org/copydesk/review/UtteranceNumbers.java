package org.copydesk.review;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives the utterances that the engine found numbers that last. The engine counts anew in each draft, while decided quotes keep
 * the number that they had; so an utterance keeps the number of a piece that is already known, and a new one gets a number that
 * no other utterance of the article has.
 */
final class UtteranceNumbers {
    private final Map<Integer, Integer> byGroup = new HashMap<>();
    private final Set<Integer> taken;
    private int last;

    /** @param decided the numbers of quotes that are no longer the engine's */
    UtteranceNumbers(Collection<Integer> decided) {
        taken = new HashSet<>(decided);
        last = decided.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** Tells that {@code group} holds a piece that an editor decided about under {@code number}; the first such piece counts. */
    void decided(int group, int number) {
        if (number != 0) {
            byGroup.putIfAbsent(group, number);
        }
    }

    /** Tells that {@code group} holds a piece that was proposed before under {@code number}. */
    void known(int group, int number) {
        last = Math.max(last, number);
        if (number != 0 && !byGroup.containsKey(group) && taken.add(number)) {
            byGroup.put(group, number);
        }
    }

    /** The number of {@code group}, once everything decided and then everything known was told. */
    int of(int group) {
        return byGroup.computeIfAbsent(group, fresh -> ++last);
    }
}
