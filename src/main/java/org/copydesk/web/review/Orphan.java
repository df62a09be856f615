package org.copydesk.web.review;

/**
 * Something said about words that are gone.
 *
 * @param kind in words, such as {@code Quote}
 * @param words that it was said about
 * @param says the speaker of a quote, the words of a comment
 */
public record Orphan(String id, String kind, String words, String says) {}
