package org.copydesk.quotes;

import java.util.Set;

/** Finds the head of a noun phrase, and what it says of a speaker. */
final class NounHeads {
    private static final Set<String> NAMED_TIMES = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday", "today", "yesterday", "tomorrow", "tonight", "january", "february", "march", "april", "june", "july",
            "august", "september", "october", "november", "december", "jan.", "feb.", "aug.", "sept.", "oct.", "nov.",
            "dec.");
    /** Ordinals and the like that stand for one of those spoken of: "a third", "the other", "the latter". */
    private static final Set<String> ONE_OF_THEM = Set.of("third", "fourth", "fifth", "other", "latter", "former");

    private final Sentence sentence;

    NounHeads(Sentence sentence) {
        this.sentence = sentence;
    }

    int head(int first, int last) {
        for (int i = last; i >= first; i--) {
            var tag = sentence.tag(i);
            if (tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.PRON && !sentence.is(i, Trait.POSSESSIVE_PRONOUN)
                    || tag == Tag.PRON && i > first && sentence.is(i, Trait.POSSESSIVE)) {
                return i;
            }
        }
        for (int i = last; i >= first; i--) {
            var tag = sentence.tag(i);
            boolean alone = tag == Tag.NUM || tag == Tag.DET && sentence.is(i, Trait.INDEFINITE)
                    || tag == Tag.ADJ && i > first && sentence.is(first, Trait.DETERMINER)
                    || tag == Tag.ADJ && sentence.is(i, Trait.PERSON | Trait.INDEFINITE)
                    || tag == Tag.PRON || tag == Tag.X
                    || tag == Tag.DET && sentence.is(i, Trait.RELATIVE | Trait.OBJECT_PRONOUN)
                    || tag == Tag.DET && first == last && !sentence.isAny(i, Set.of("a", "an", "the", "no", "every"));
            if (alone) {
                return i;
            }
        }
        return -1;
    }

    long headTraits(int first, int head) {
        long traits = sentence.word(head).traits();
        boolean time = sentence.is(head, Trait.TIME);
        if (first < head && sentence.isAny(head, ONE_OF_THEM) && sentence.is(first, Trait.DETERMINER)) {
            return traits | Trait.PERSON;
        }
        if (sentence.word(head).lower().endsWith("-year-old") || sentence.word(head).lower().endsWith("-year-olds")) {
            return traits | Trait.PERSON;
        }
        boolean ofThem = sentence.tag(head) == Tag.ADJ && first < head && sentence.isWord(head + 1, "of")
                && sentence.is(head + 2, Trait.OBJECT_PRONOUN);
        if (ofThem) {
            return traits | Trait.PERSON;
        }
        int next = sentence.isComma(head + 1) ? head + 2 : head + 1;
        boolean hangs = sentence.tag(first - 1) == Tag.ADP;
        if (sentence.isWord(next, "who") && sentence.tag(head) == Tag.NOUN && !time && !hangs) {
            return traits | Trait.PERSON;
        }
        return time && first < head ? traits & ~(Trait.MALE | Trait.FEMALE) : traits;
    }

    NounPhrase.Kind kind(int first, int last, int head) {
        var tag = sentence.tag(head);
        if (tag == Tag.PRON || tag == Tag.DET) {
            return NounPhrase.Kind.PRONOUN;
        }
        if (isNamedTime(head) || sentence.is(head, Trait.TIME) && tag != Tag.PROPN) {
            return NounPhrase.Kind.TIME;
        }
        boolean deed = head == 0 && tag != Tag.PROPN && sentence.is(head, Trait.ING);
        if (tag == Tag.PROPN || !deed && sentence.is(head, Trait.CAPITAL) && (head > 0 || !sentence.is(head, Trait.FAMILIAR))
                && !sentence.is(head, Trait.PERSON | Trait.BODY | Trait.DOCUMENT)) {
            return NounPhrase.Kind.NAME;
        }
        return tag == Tag.NOUN || tag == Tag.ADJ || tag == Tag.X
                ? NounPhrase.Kind.COMMON
                : sentence.is(head, Trait.INDEFINITE) ? NounPhrase.Kind.PRONOUN : NounPhrase.Kind.OTHER;
    }

    boolean isNamedTime(int i) {
        return sentence.isAny(i, NAMED_TIMES);
    }
}
