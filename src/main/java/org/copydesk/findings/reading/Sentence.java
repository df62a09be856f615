package org.copydesk.findings.reading;

/** A sentence of a paragraph: the tokens from {@code first} (included) to {@code end} (not included), closing marks taken along. */
public record Sentence(int first, int end) {}
