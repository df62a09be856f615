package org.copydesk.review;

import java.util.List;
import java.util.Optional;

import org.copydesk.quotes.QuoteKind;

/**
 * What somebody says a quote is.
 *
 * @param mention the words that name who spoke
 * @param speaker whom they stand for; empty to take the mention's own words
 * @param utterance the number that ties it to other pieces; 0 for a new one of its own
 */
public record QuoteWish(QuoteKind kind, Optional<Words> mention, Optional<Words> cue, String speaker, int utterance) {

    /** The particulars of a quote that an editor vouches for. */
    public QuoteFacts facts(Act act) {
        var mentioned = mention.map(words -> act.draft().place(words.inDraft(act)));
        var name = speaker.isEmpty() ? mentioned.map(Place::words).orElse("") : speaker;
        return new QuoteFacts(kind, utterance, true, false, mentioned, cue.map(words -> act.draft().place(words.inDraft(act))),
                name,
                List.of(), 1, "");
    }
}
