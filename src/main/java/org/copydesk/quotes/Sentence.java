package org.copydesk.quotes;

import java.util.Arrays;

/**
 * One sentence as a row of nodes: the words outside quotation marks with their tags, and one node for each quotation.
 * Offsets are relative to the paragraph.
 */
final class Sentence {
    private static final Word NOTHING = new Word("", "", Trait.PUNCTUATION, new float[0], TaggerModel.Row.NONE,
            TaggerModel.Row.NONE, TaggerModel.Row.NONE, TaggerModel.Row.NONE);

    final Word[] words;
    final Tag[] tags;
    final int[] from;
    final int[] to;
    /** The number of the region that a node stands for, -1 for words. */
    final int[] quotes;

    Sentence(Word[] words, Tag[] tags, int[] from, int[] to, int[] quotes) {
        this.words = words;
        this.tags = tags;
        this.from = from;
        this.to = to;
        this.quotes = quotes;
    }

    int size() {
        return words.length;
    }

    /** The word at {@code i}; an empty one outside the sentence. */
    Word word(int i) {
        return i < 0 || i >= words.length ? NOTHING : words[i];
    }

    /** The tag at {@code i}; {@link Tag#PUNCT} outside the sentence. */
    Tag tag(int i) {
        return i < 0 || i >= tags.length ? Tag.PUNCT : tags[i];
    }

    boolean is(int i, long traits) {
        return i >= 0 && i < words.length && words[i].is(traits);
    }

    boolean isWord(int i, String lower) {
        return i >= 0 && i < words.length && words[i].lower().equals(lower);
    }

    boolean isAny(int i, java.util.Set<String> lowers) {
        return i >= 0 && i < words.length && lowers.contains(words[i].lower());
    }

    boolean isQuote(int i) {
        return i >= 0 && i < quotes.length && quotes[i] >= 0;
    }

    boolean isComma(int i) {
        return isWord(i, ",");
    }

    /** Whether a comma, dash, bracket, semicolon or colon stands at {@code i}, or the sentence's edge. */
    boolean isBreak(int i) {
        return i < 0 || i >= words.length || tags[i] == Tag.PUNCT && quotes[i] < 0;
    }

    boolean hasQuote() {
        return Arrays.stream(quotes).anyMatch(q -> q >= 0);
    }

    @Override
    public String toString() {
        var out = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            out.append(words[i].text()).append('/').append(tags[i]).append(' ');
        }
        return out.toString().strip();
    }
}
