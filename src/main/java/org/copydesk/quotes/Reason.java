package org.copydesk.quotes;

/** Why a speaker is proposed. */
enum Reason {
    FOLLOWING_SUBJECT("subject of the cue that follows the quote"),
    FOLLOWING_INVERTED("named after the cue that follows the quote"),
    FOLLOWING_AS("named in the aside that follows the quote"),
    FOLLOWING_ACT("acts right after the quote"),
    SIGNATURE("signed after a dash"),
    LEADING_SUBJECT("subject of the cue right before the quote"),
    LEADING_LABEL("says these words of somebody or something"),
    LEADING_HELD("wants, holds or shows these words"),
    LEADING_ACT("acts right before the quote"),
    LEADING_COLON("named before a colon"),
    GOVERNING_SUBJECT("subject of the cue earlier in the sentence"),
    GOVERNING_LABEL("subject of the verb that these words hang on"),
    GOVERNING_HELD("wants, holds or shows what these words stand in"),
    AGENT("named with “by” after the cue"),
    SOURCE("named after “according to”"),
    WORDS_OF("called the owner of these words"),
    CLAIM_OF("whose claim, promise or remark it is"),
    CLOSING_SUBJECT("credited at the end of the sentence"),
    SENTENCE_SUBJECT("subject of the sentence that the words stand in"),
    SAME_SENTENCE("speaks elsewhere in this sentence"),
    CONTINUED("the quotation goes on from the paragraph before"),
    INTRODUCED("introduced by the sentence before"),
    CARRIED_SENTENCE("speaks in the sentence before"),
    CARRIED_SUBJECT("subject of the sentence before"),
    CARRIED_PARAGRAPH("speaks in the paragraph before"),
    CARRIED_AHEAD("speaks in the sentence after"),
    NOBODY("no words credit anybody");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** The reason as a card shows it. */
    String words() {
        return words;
    }
}
