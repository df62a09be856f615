package org.copydesk.quotes;

import java.util.Optional;

import org.copydesk.text.Span;

/**
 * A piece with the credit that the whole text gives it; spans are the text's.
 *
 * @param paragraph the number of its paragraph
 */
record Attributed(Piece piece, int paragraph, Span span, Optional<Credit> credit, QuoteKind kind, int group, double term) {}
