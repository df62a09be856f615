package org.copydesk.quotes;

/** Mends the tagger's commonest slips around speech, where the lexicon knows better. */
final class TagRepair {
    private TagRepair() {}

    /** Changes {@code tags} in place. */
    static void apply(Word[] words, Tag[] tags, int[] quotes) {
        for (int i = 0; i < words.length; i++) {
            tags[i] = quotes[i] >= 0 ? Tag.QUOTE : mended(words, tags, i);
        }
    }

    private static Tag mended(Word[] words, Tag[] tags, int i) {
        var word = words[i];
        var tag = tags[i];
        if (word.is(Trait.PUNCTUATION) && !word.lower().equals("&") && !word.lower().equals("$")) {
            return Tag.PUNCT;
        }
        if (tag == Tag.PUNCT && (word.is(Trait.CAPITAL) || Character.isLetter(word.text().charAt(0)))) {
            return word.is(Trait.CAPITAL) ? Tag.PROPN : Tag.NOUN;
        }
        if (word.is(Trait.TITLE) && word.is(Trait.ABBREVIATION)) {
            return Tag.PROPN;
        }
        boolean finite = word.is(Trait.PAST | Trait.THIRD) && !word.is(Trait.CAPITAL);
        boolean afterPronoun = i > 0 && words[i - 1].is(Trait.SUBJECT_PRONOUN) && !words[i - 1].is(Trait.RELATIVE)
                && words[i - 1].lower().indexOf('\'') < 0;
        if (finite && afterPronoun && (tag == Tag.NOUN || tag == Tag.ADJ || tag == Tag.PROPN || tag == Tag.X)) {
            return Tag.VERB;
        }
        boolean surelyVerb = word.is(Trait.SAY) && word.is(Trait.PAST) && !word.is(Trait.CAPITAL) && !word.is(Trait.BASE)
                && (tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.X);
        return surelyVerb ? Tag.VERB : tag;
    }
}
