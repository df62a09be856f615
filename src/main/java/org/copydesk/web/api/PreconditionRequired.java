package org.copydesk.web.api;

import org.copydesk.article.Refusal;

/** A write to an article did not say which state of it was looked at. */
public final class PreconditionRequired extends Refusal {

    public PreconditionRequired() {
        super("Send the article's ETag as If-Match, so that nobody's work is overwritten unseen.");
    }
}
