package org.copydesk.review;

import java.util.List;
import java.util.Optional;

import org.copydesk.quotes.QuoteKind;

/**
 * What a quote says beyond its own words.
 *
 * @param utterance the number that the pieces of one utterance share (the API's {@code group}); 0 where it stands alone
 * @param mention the words that name who spoke, as printed
 * @param speaker the person or institution they stand for; empty where unknown
 * @param candidates the names that the words may stand for, best first
 * @param why the engine's reason; empty where an editor said so
 */
public record QuoteFacts(QuoteKind kind, int utterance, boolean closed, boolean translated, Optional<Place> mention,
        Optional<Place> cue, String speaker, List<String> candidates, double confidence, String why) {

    /** What annotations other than quotes have here. */
    public static final QuoteFacts NONE = new QuoteFacts(QuoteKind.TERM, 0, true, false, Optional.empty(), Optional.empty(), "",
            List.of(), 0, "");

    public QuoteFacts {
        candidates = List.copyOf(candidates);
    }

    /** The same quote, spoken by another. */
    public QuoteFacts spokenBy(Optional<Place> newMention, String newSpeaker) {
        return new QuoteFacts(kind, utterance, closed, translated, newMention, cue, newSpeaker, candidates, confidence, why);
    }

    /** The same quote as a piece of another utterance. */
    public QuoteFacts inUtterance(int number) {
        return new QuoteFacts(kind, number, closed, translated, mention, cue, speaker, candidates, confidence, why);
    }

    /** The same words said by whom, and in the way, that {@code other} tells: as a piece of its utterance. */
    public QuoteFacts joining(QuoteFacts other) {
        return new QuoteFacts(other.kind, other.utterance, closed, other.translated, other.mention, other.cue, other.speaker,
                other.candidates, other.confidence, other.why);
    }

    /** The same quote, its parts standing elsewhere. */
    public QuoteFacts at(Optional<Place> newMention, Optional<Place> newCue) {
        return new QuoteFacts(kind, utterance, closed, translated, newMention, newCue, speaker, candidates, confidence, why);
    }
}
