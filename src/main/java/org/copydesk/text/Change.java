package org.copydesk.text;

/**
 * One difference between two texts.
 *
 * @param from what is taken away, in the first text; empty for an insertion
 * @param to what stands there instead, in the second text; empty for a deletion. Of moved text, where it stands now
 * @param moved whether both are the same words, taken from the one place and put at the other
 */
public record Change(Span from, Span to, boolean moved) {}
