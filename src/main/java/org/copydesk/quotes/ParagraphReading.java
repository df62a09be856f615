package org.copydesk.quotes;

import java.util.List;
import java.util.Optional;

/**
 * All that one paragraph says of its quotations by itself: a function of its text alone, so it can be kept while the text
 * around it changes.
 *
 * @param text the paragraph
 * @param pieces its quotations in order
 * @param last who speaks or acts at its end, for the paragraph after it
 * @param introduces whether it ends with a colon or a cue, so that the next paragraph's quotation is its object
 */
record ParagraphReading(String text, List<Piece> pieces, Optional<Credit> last, boolean introduces) {

    ParagraphReading {
        pieces = List.copyOf(pieces);
    }
}
