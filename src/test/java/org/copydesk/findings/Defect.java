package org.copydesk.findings;

import org.copydesk.text.Span;

/**
 * A damage that was done on purpose.
 *
 * @param span the damaged words, in the damaged text
 * @param right what belongs in their place
 * @param document whether only the rest of the document can show it
 */
record Defect(String kind, Span span, String right, boolean document) {}
