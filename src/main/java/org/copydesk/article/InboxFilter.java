package org.copydesk.article;

import java.util.Optional;

/**
 * Which articles the inbox shows. Empty strings ask for nothing.
 *
 * @param state empty: all but spiked ones
 * @param assignee a sign-in name; {@code -} for nobody's
 * @param q words that must all be in headline, slug, source or text
 * @param speaker a person whom the article quotes
 * @param category the code of an {@link org.copydesk.mqm.ErrorCategory} that an open finding has
 */
public record InboxFilter(Optional<ArticleState> state, String source, String language, String assignee, String q,
        String speaker,
        String category) {

    public static final InboxFilter EVERYTHING = new InboxFilter(Optional.empty(), "", "", "", "", "", "");
}
