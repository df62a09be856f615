package org.copydesk.web.review;

import java.util.Collection;
import java.util.List;

/** Which card or row is current after a decision: the next one that still waits for an editor. */
final class Successor {

    private Successor() {}

    /**
     * The id of the next undecided card; empty where all is decided and nothing decided about is left.
     *
     * @param before the cards as they were, in order
     * @param after the cards as they are now
     * @param decided the ids of the things that were decided about
     */
    static String of(List<? extends Decidable> before, List<? extends Decidable> after, Collection<String> decided) {
        var open = after.stream().filter(Decidable::undecided).map(Decidable::id).filter(id -> !decided.contains(id)).toList();
        int from = 0;
        while (from < before.size() && !decided.contains(before.get(from).id())) {
            from++;
        }
        var following = before.subList(from, before.size()).stream().map(Decidable::id).filter(open::contains).findFirst();
        return following.or(() -> open.stream().findFirst())
                .or(() -> after.stream().map(Decidable::id).filter(decided::contains).findFirst())
                .orElse("");
    }

    /** The id of the first card that is about one of {@code touched}; else of the first undecided one; else empty. */
    static String first(List<? extends Decidable> cards, Collection<String> touched) {
        return cards.stream()
                .map(Decidable::id)
                .filter(touched::contains)
                .findFirst()
                .or(() -> cards.stream().filter(Decidable::undecided).map(Decidable::id).findFirst())
                .orElse("");
    }

    /** The cards of {@code stretches} in order. */
    static List<Card> cards(List<Stretch> stretches) {
        return stretches.stream().flatMap(stretch -> stretch.cards().stream()).toList();
    }
}
