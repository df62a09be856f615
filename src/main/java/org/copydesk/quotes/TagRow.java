package org.copydesk.quotes;

/**
 * The words of a sentence with the tags so far: what the rules that mend tags look at. Left of the word looked at, the tags
 * are mended already.
 *
 * @param quotes the region of a node, -1 for words
 */
record TagRow(Word[] words, Tag[] tags, int[] quotes) {

    boolean isWord(int i) {
        return i >= 0 && i < words.length && quotes[i] < 0;
    }

    boolean isQuote(int i) {
        return i >= 0 && i < words.length && quotes[i] >= 0;
    }

    boolean is(int i, long traits) {
        return isWord(i) && words[i].is(traits);
    }

    boolean is(int i, String lower) {
        return isWord(i) && words[i].lower().equals(lower);
    }

    boolean is(int i, Tag tag) {
        return isWord(i) && tags[i] == tag;
    }

    boolean isVerbal(int i) {
        return is(i, Tag.VERB) || is(i, Tag.AUX);
    }

    /** Whether a determiner, a possessive or an adjective stands at {@code i}: a noun comes after it. */
    boolean leadsNoun(int i) {
        return is(i, Tag.DET) || is(i, Tag.ADJ) || is(i, Trait.POSSESSIVE_PRONOUN | Trait.POSSESSIVE);
    }

    /** Whether a noun phrase can end at {@code i}. */
    boolean endsNoun(int i) {
        boolean noun = is(i, Tag.NOUN) || is(i, Tag.PROPN)
                || is(i, Tag.ADJ) && i > 0
                        && (is(i, Trait.CAPITAL) || is(i - 1, Tag.DET) || is(i - 1, Trait.POSSESSIVE_PRONOUN));
        return noun && !is(i, Trait.POSSESSIVE);
    }

    /** Whether a quotation stands at {@code i}, or after a comma or colon there. */
    boolean quoteFollows(int i) {
        return isQuote(i) || (is(i, ",") || is(i, ":")) && isQuote(i + 1);
    }
}
