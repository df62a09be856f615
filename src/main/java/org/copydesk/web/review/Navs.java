package org.copydesk.web.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.copydesk.mqm.Severity;

/** Makes the list at the left of the review page from all items, whichever of them are shown. */
final class Navs {
    private final Asked asked;
    private final List<Card> cards;

    Navs(Asked asked, List<Item> items) {
        this.asked = asked;
        this.cards = items.stream().map(Item::card).toList();
    }

    /**
     * @param fixes how many findings can be accepted at once
     * @param sure how many quotes can be confirmed at once
     */
    Nav nav(List<CleaningRow> cleaning, List<Orphan> orphans, int fixes, int sure) {
        return new Nav(undecided(), layers(cleaning, orphans), views(), fixes, sure);
    }

    private List<Choice> undecided() {
        var choices = new ArrayList<Choice>();
        choices.add(choice(Show.ALL, "All", cards.stream().filter(Card::undecided).count() + "", Optional.empty()));
        for (var show : List.of(Show.CRITICAL, Show.MAJOR, Show.MINOR)) {
            var severity = Severity.of(show.code());
            choices.add(choice(show, "", cards.stream().filter(show::includes).count() + "", severity));
        }
        return choices;
    }

    private List<Choice> layers(List<CleaningRow> cleaning, List<Orphan> orphans) {
        var choices = new ArrayList<Choice>();
        long quotes = count(Card.Kind.QUOTE);
        long proposed = cards.stream().filter(c -> c.kind() == Card.Kind.QUOTE && c.undecided()).count();
        choices.add(choice(Show.QUOTES, "Quotes", (quotes - proposed) + " of " + quotes, Optional.empty()));
        choices.add(choice(Show.CORRECTIONS, "Corrections", count(Card.Kind.CORRECTION) + "", Optional.empty()));
        choices.add(choice(Show.COMMENTS, "Comments", count(Card.Kind.REMARK) + "", Optional.empty()));
        int cleaned = cleaning.stream().mapToInt(CleaningRow::count).sum();
        choices.add(part("Cleaning", cleaned, "#cleaning"));
        if (!orphans.isEmpty()) {
            choices.add(part("Orphans", orphans.size(), "#orphans"));
        }
        return choices;
    }

    private List<Choice> views() {
        return Arrays.stream(View.values())
                .map(view -> new Choice(view.words(), "", asked.viewing(view), view == asked.view(), Optional.empty()))
                .toList();
    }

    private long count(Card.Kind kind) {
        return cards.stream().filter(card -> card.kind() == kind).count();
    }

    private Choice choice(Show show, String words, String count, Optional<Severity> severity) {
        boolean current = asked.view() == View.MARKED && asked.show() == show;
        return new Choice(words, count, asked.showing(show), current, severity);
    }

    private Choice part(String words, int count, String anchor) {
        return new Choice(words, count + "", asked.showing(asked.show()) + anchor, false, Optional.empty());
    }
}
