package org.copydesk.web.review;

import java.util.List;
import java.util.Optional;

import org.copydesk.quotes.QuoteKind;
import org.copydesk.text.Span;

/**
 * A quote: its words, who speaks, and by which word that is reported.
 *
 * @param quote the id of the one that is edited; empty for a new one
 * @param mention the words that name the speaker, as printed, and {@code mentionAt} where they begin in the draft; -1 where the
 *        nearest such words are meant
 * @param cue and {@code cueAt}: the same for the word that reports the speech
 * @param print what is to be printed in place of the mention; its own words where they are right
 * @param others where else the mention's words are printed
 * @param partings the words with which a second utterance may begin; empty for a new quote
 * @param neighbours the utterances before and after it, with which it may be joined
 */
public record QuoteForm(String quote, List<Piece> pieces, QuoteKind kind, String speaker, String mention, int mentionAt,
        String cue,
        int cueAt, String print, List<PlacesForm.Ticked> others, List<String> candidates,
        List<String> people, List<Ending> partings, List<Neighbour> neighbours) implements Panel {

    /** A place where words of a quote may begin or end: an offset of the draft, and the words there. */
    public record Ending(int at, String words, boolean now) {}

    /** An utterance beside this one: the id of a piece, and its first words. */
    public record Neighbour(String id, String words) {}

    /**
     * Words of it that stand together; {@code id} is empty for new ones.
     *
     * @param beginnings and {@code endings}: where it may begin and end instead
     */
    public record Piece(String id, Span span, String words, List<Ending> beginnings, List<Ending> endings) {

        /** How a form sends it. */
        public String field() {
            return span.start() + "-" + span.end() + (id.isEmpty() ? "" : "@" + id);
        }
    }

    @Override
    public Optional<QuoteForm> asQuote() {
        return Optional.of(this);
    }

    public List<QuoteKind> kinds() {
        return List.of(QuoteKind.DIRECT, QuoteKind.MIXED, QuoteKind.INDIRECT, QuoteKind.TERM);
    }

    /** What posts it: the noun below the article's address. */
    public String noun() {
        return quote.isEmpty() ? "quotes" : "quotes/" + quote;
    }
}
