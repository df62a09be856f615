package org.copydesk.review;

/** Numbers that tie the pieces of one utterance together. */
public final class Utterances {

    private Utterances() {}

    /** {@code facts} with a new number of its own where several pieces need one and none was told. */
    public static QuoteFacts tied(Act act, QuoteFacts facts, int pieces) {
        if (facts.utterance() != 0 || pieces < 2) {
            return facts;
        }
        int next = act.now().annotations().stream().mapToInt(a -> a.quote().utterance()).max().orElse(0) + 1;
        return new QuoteFacts(facts.kind(), next, facts.closed(), facts.translated(), facts.mention(), facts.cue(),
                facts.speaker(),
                facts.candidates(), facts.confidence(), facts.why());
    }
}
