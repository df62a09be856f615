package org.copydesk.findings.reference;

import java.math.BigDecimal;
import java.util.Set;

import org.copydesk.text.Span;

/**
 * A number of a text in any language.
 *
 * @param span its digits or words, in UTF-16 units of the text
 * @param values all that it may be read as: "1.200" is 1200 or 1.2, "34 тыс." is 34 or 34000
 * @param digits whether it is printed in digits or in Han numerals of more than one sign: a spelled one may be another word
 */
record Figure(Span span, Set<BigDecimal> values, boolean digits) {}
