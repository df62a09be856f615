package org.copydesk.article;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.copydesk.article.InboxOrder.Key;

/**
 * Which table an inbox query goes through, so that it costs the page and not the desk. Without words that is the articles, by an
 * index in the order asked for. With words it is the rows of one of them, which lie in the order of arrival; the other words are
 * looked up for each article. For another order than that of arrival all rows of the word would have to be sorted: a word that is
 * in very many articles is looked up for each article too.
 *
 * @param leading the word whose rows the query goes through; empty if it goes through the articles
 * @param words those that are looked up for each article
 */
record SearchPlan(InboxOrder order, Optional<String> leading, List<String> words) {
    /** In more articles than this a word leads to no order but that of arrival: sorting as many costs H2 some 10 ms. */
    private static final int FREQUENT = 5_000;

    static SearchPlan of(InboxFilter filter, InboxOrder order) {
        // The longest word is in the fewest articles, more often than not.
        var words = ArticleWord.words(filter.q()).stream().sorted(Comparator.comparing(String::length).reversed()).toList();
        boolean leads = !words.isEmpty() && (byArrival(order) || !ArticleWord.isInMoreThan(FREQUENT, words.get(0)));
        return leads
                ? new SearchPlan(order, Optional.of(words.get(0)), words.subList(1, words.size()))
                : new SearchPlan(order, Optional.empty(), words);
    }

    private static boolean byArrival(InboxOrder order) {
        return order == InboxOrder.RECEIVED || order == InboxOrder.OLDEST;
    }

    String from() {
        return leading.isPresent() ? "ArticleWord w join Article a on a.id = w.articleId and w.word = :leading" : "Article a";
    }

    /** @param same the columns that are the same in all rows asked for */
    String sorted(Set<String> same) {
        var keys = leading.isEmpty() ? order.within(same).stream() : Stream.concat(lead(), order.keys().stream());
        return keys.map(key -> column(key) + (key.descending() ? " desc" : ""))
                .collect(Collectors.joining(", ", " order by ", ""));
    }

    /** The word's own rows are in this order, with the word first. */
    private Stream<Key> lead() {
        return byArrival(order) ? Stream.of(new Key("word", order.keys().get(0).descending())) : Stream.empty();
    }

    /** The column that {@code key} sorts by. */
    String column(Key key) {
        if (leading.isEmpty() || !byArrival(order)) {
            return "a." + key.column();
        }
        return "w." + (key.column().equals("id") ? "articleId" : key.column());
    }
}
