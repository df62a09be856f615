package org.copydesk.quotes;

import java.util.Optional;

import org.copydesk.text.Span;

/**
 * One piece of quoted (or reported) speech within one paragraph, as the scanner proposes it.
 *
 * @param span the words with their quotation marks, in UTF-16 units of the scanned text; never across a paragraph break
 * @param closed whether both marks are there in this paragraph
 * @param group a number that the pieces of one utterance share, from 1 in order of the text
 * @param translated whether the text says that these are translated words
 * @param speaker the mention beside the cue, if there is one. (Optional as a component: a record's accessor is its only way out.)
 * @param cue the reporting word or words
 * @param confidence calibrated: of those at 0.9, nine in ten are right
 * @param why the reason in words for an editor
 */
public record Quotation(Span span, QuoteKind kind, boolean closed, int group, boolean translated, Optional<Mention> speaker,
        Optional<Span> cue, double confidence, String why) {}
