package org.copydesk.article;

import org.copydesk.audit.Audited;

/**
 * What editors say of an article as a whole; each change of it is an act.
 *
 * @param guid the article's name outside the desk, the same for all its versions
 * @param formerState where unspike goes back to; the state itself unless spiked
 * @param assignee a sign-in name; empty while nobody is responsible
 */
public record ArticleFacts(String guid, String slug, String byline, String dateline, String source, String language,
        ArticleState state, ArticleState formerState, String assignee) implements Audited {
    public static final String COLLECTION = "article";

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public String id() {
        return guid;
    }

    /** The same article in another state. */
    public ArticleFacts in(ArticleState newState) {
        return new ArticleFacts(guid, slug, byline, dateline, source, language, newState, newState, assignee);
    }

    /** The same article, spiked; it remembers the state it had. */
    public ArticleFacts spiked() {
        return new ArticleFacts(guid, slug, byline, dateline, source, language, ArticleState.SPIKED, state, assignee);
    }

    /** The same article in the hands of another editor; empty for nobody. */
    public ArticleFacts assignedTo(String editor) {
        return new ArticleFacts(guid, slug, byline, dateline, source, language, state, formerState, editor);
    }

    /** The same article under another slug. */
    public ArticleFacts named(String newSlug) {
        return new ArticleFacts(guid, newSlug, byline, dateline, source, language, state, formerState, assignee);
    }

    /** The same article, its language told as a BCP 47 tag. */
    public ArticleFacts writtenIn(String tag) {
        return new ArticleFacts(guid, slug, byline, dateline, source, tag, state, formerState, assignee);
    }
}
