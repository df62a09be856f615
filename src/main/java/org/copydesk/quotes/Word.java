package org.copydesk.quotes;

/**
 * A word form as spelt, with all that is known of it without its sentence.
 *
 * @param text as spelt
 * @param lower in lower case, a possessive ending left out
 * @param traits bits of {@link Trait}
 * @param scores what the tagger thinks of it by itself
 * @param before its weights for the word after it, {@code before2} for the one after that; {@code after} likewise backwards
 */
record Word(String text, String lower, long traits, float[] scores, TaggerModel.Row before, TaggerModel.Row before2,
        TaggerModel.Row after, TaggerModel.Row after2) {

    boolean is(long wanted) {
        return (traits & wanted) != 0;
    }
}
