package org.copydesk.article;

import org.copydesk.audit.Audited;

/**
 * What the audit keeps of a later text that the source sent of an article: not the bytes, but their name.
 *
 * @param number 1 for the first that came after the original
 * @param issue the source's own number of its version; empty where it counts none
 * @param sha256 of the bytes
 * @param textSha256 of the text taken from them, in UTF-8
 */
public record ReissueFacts(int number, String issue, String sha256, String textSha256, String mediaType, String charset,
        String fileName) implements Audited {
    public static final String COLLECTION = "reissues";

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public String id() {
        return Integer.toString(number);
    }
}
