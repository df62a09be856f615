package org.copydesk.quotes;

import java.util.List;
import java.util.Optional;

/**
 * All that one paragraph says by itself: a function of its text alone, so it can be kept while the text around it changes.
 *
 * @param text the paragraph
 * @param pieces its quotations in order
 * @param reported its indirect speech in order
 * @param names the names in it, outside quotations, in order
 * @param last who speaks or acts at its end, for the paragraph after it
 */
record ParagraphReading(String text, List<Piece> pieces, List<Indirect.Reported> reported, List<NameMention> names,
        Optional<Credit> last) {

    ParagraphReading {
        pieces = List.copyOf(pieces);
        reported = List.copyOf(reported);
        names = List.copyOf(names);
    }
}
