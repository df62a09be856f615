package org.copydesk.ingest;

/**
 * An article as a format reads it.
 *
 * @param text version 0: the headline first, if there is one, then the body; paragraphs parted by blank lines where the format
 *        knows them
 * @param language a BCP 47 tag; empty where the format does not tell
 * @param charset what the bytes were decoded with
 */
public record Received(String text, String byline, String language, String charset) {}
