package org.copydesk.web;

/**
 * What became of a file.
 *
 * @param name as the browser told it
 * @param article the article that it became or was already; 0 where it did not
 * @param refusal why it did not; empty where it did
 */
public record FileOutcome(String name, long article, boolean duplicate, String refusal) {

    public boolean isArticle() {
        return article != 0;
    }
}
