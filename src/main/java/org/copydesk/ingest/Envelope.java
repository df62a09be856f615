package org.copydesk.ingest;

/**
 * Bytes as received, and what came with them.
 *
 * @param mediaType as declared, without parameters; empty where nothing was declared
 * @param charset as declared outside the content; empty where nothing was declared
 * @param fileName empty where there is none; never used as a path
 * @param slug empty to take one from the file name or the headline
 */
public record Envelope(byte[] content, String mediaType, String charset, String fileName, String source, String language,
        String slug) {}
