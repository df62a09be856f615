package org.copydesk.web;

import java.util.List;

import org.copydesk.article.ArticleState;
import org.copydesk.mqm.ErrorCategory;

/**
 * What can be chosen in an inbox.
 *
 * @param editors those to whom an article can be given, by sign-in name
 * @param people names in the register, to find whom an article quotes
 */
record InboxChoices(List<String> sources, List<String> languages, List<String> editors, List<String> people) {

    public List<ArticleState> states() {
        return List.of(ArticleState.values());
    }

    public List<ErrorCategory> categories() {
        return List.of(ErrorCategory.values());
    }
}
