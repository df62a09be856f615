package org.copydesk.article;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One thing that editors say of an article as a whole and can take back. How far the review has come is none: an approval is taken
 * back by reopening, and a review once opened stays open.
 */
public enum Particular {
    SLUG(ArticleFacts::slug, ArticleFacts::named),
    LANGUAGE(ArticleFacts::language, ArticleFacts::writtenIn),
    ASSIGNEE(ArticleFacts::assignee, ArticleFacts::assignedTo),
    SPIKED(Particular::spiked, (facts, spiked) -> spiked.isEmpty() ? facts.in(facts.formerState()) : facts.spiked());

    private final Function<ArticleFacts, String> read;
    private final BiFunction<ArticleFacts, String, ArticleFacts> told;

    Particular(Function<ArticleFacts, String> read, BiFunction<ArticleFacts, String, ArticleFacts> told) {
        this.read = read;
        this.told = told;
    }

    /** What {@code facts} say; empty for nobody, nothing, or not spiked. */
    public String in(ArticleFacts facts) {
        return read.apply(facts);
    }

    /** {@code facts} with this said of the article. */
    public ArticleFacts told(ArticleFacts facts, String value) {
        return told.apply(facts, value);
    }

    /** Whether the two say different things. */
    public boolean differs(ArticleFacts one, ArticleFacts other) {
        return !in(one).equals(in(other));
    }

    private static String spiked(ArticleFacts facts) {
        return facts.state() == ArticleState.SPIKED ? ArticleState.SPIKED.code() : "";
    }
}
