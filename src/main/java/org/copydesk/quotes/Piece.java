package org.copydesk.quotes;

import java.util.Optional;

/**
 * One quotation of a paragraph and what its own sentence and the sentences before it in the paragraph say of it.
 *
 * @param region where it stands in the paragraph
 * @param content what it looks like
 * @param kind direct or mixed, by its own sentence
 * @param term how sure it is that it is nobody's speech, from 0 to 1
 * @param credit who its sentence credits
 * @param near who the sentences before it in the paragraph credit
 * @param opens whether nothing stands before it in its sentence
 * @param modifies whether it stands before a noun
 * @param sentence the number of its sentence in the paragraph
 * @param unclaimed whether its sentence reports it without saying whose it is
 * @param translated whether its sentence says that the words are translated
 */
record Piece(Region region, Content content, QuoteKind kind, double term, Optional<Credit> credit, Optional<Credit> near,
        boolean opens, boolean modifies, int sentence, boolean unclaimed, boolean translated) {}
