package org.copydesk.web.review;

import java.util.List;

/**
 * What one cleaning rule did to the article.
 *
 * @param reason in the rule's words
 * @param kept the ids of the fixes that stand, parted by commas; empty where all were taken back
 * @param count of fixes that stand, {@code undone} of those that do not
 * @param fixes each of them, where the row stands open; else empty
 */
public record CleaningRow(String rule, String reason, String kept, int count, int undone, boolean open, String address,
        List<Fix> fixes) {

    /** One fix with what stands around it. {@code standing} is false where an editor took it back. */
    public record Fix(String id, String before, String old, String fresh, String after, boolean standing) {}
}
