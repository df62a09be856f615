package org.copydesk.ingest;

/**
 * Bytes as received, and what came with them.
 *
 * @param mediaType as declared, without parameters; empty where nothing was declared
 * @param charset as declared outside the content; empty where nothing was declared
 * @param fileName empty where there is none; never used as a path
 * @param slug empty to take one from the file name or the headline
 * @param address where the content was fetched, which relative links in it start from; empty where it was sent
 */
public record Envelope(byte[] content, String mediaType, String charset, String fileName, String source, String language,
        String slug, String address) {

    /** Bytes that were sent, not fetched. */
    public Envelope(byte[] content, String mediaType, String charset, String fileName, String source, String language,
            String slug) {
        this(content, mediaType, charset, fileName, source, language, slug, "");
    }
}
