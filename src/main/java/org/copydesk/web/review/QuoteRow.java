package org.copydesk.web.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.copydesk.quotes.QuoteKind;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.web.review.Card.Deed;
import org.copydesk.web.review.Card.Voice;

/**
 * An utterance as the table of who said what shows it.
 *
 * @param id of its first piece
 * @param paragraph where it begins, from 1
 * @param why the evidence; may be empty
 * @param sure how sure the engine is, in words; empty where an editor decided
 * @param deeds what can be done about it
 * @param filling the form that stands open below it
 */
public record QuoteRow(String id, int paragraph, String words, Voice voice, QuoteKind kind, String why, String sure,
        AnnotationStatus status, List<Deed> deeds, Optional<Filling> filling)
        implements
            Decidable {

    @Override
    public boolean undecided() {
        return status == AnnotationStatus.PROPOSED && kind != QuoteKind.TERM;
    }

    /** Everything on the desk that the same speaker says. */
    public String speakerAddress() {
        return "/quotes?speaker=" + URLEncoder.encode(voice.name(), StandardCharsets.UTF_8);
    }
}
