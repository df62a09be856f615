package org.copydesk.review;

/**
 * A copy of an article that is taken out. It is no verb: it changes nothing, needs nothing of the article but its place in the
 * audit, and leaves what an editor looked at as new as ever.
 *
 * @param what is taken, such as {@code docx of version 2}
 */
public record Download(String what) {
    /** How the audit calls it. */
    public static final String NAME = "download";
}
