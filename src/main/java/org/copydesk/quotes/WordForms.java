package org.copydesk.quotes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;

import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;

/**
 * What an English word form can be, from LanguageTool's dictionary of 250,000 forms. A tagger trained on little text guesses by
 * endings; what the dictionary rules out need not be guessed. Safe for many threads.
 */
final class WordForms {
    private static final String RESOURCE = "/org/languagetool/resource/en/english.dict";

    private final DictionaryLookup lookup;

    private WordForms(DictionaryLookup lookup) {
        this.lookup = lookup;
    }

    /** Reads the dictionary from the class path. */
    static WordForms load() {
        try {
            return new WordForms(new DictionaryLookup(Dictionary.read(WordForms.class.getResource(RESOURCE))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What a form can be.
     *
     * @param tags the parts of speech; empty where the dictionary does not know it or has it among the small words
     * @param traits forms of verbs, as bits of {@link Trait}
     * @param verb the base form of the verb that it is a form of; empty where it is none
     */
    record Known(Set<Tag> tags, long traits, String verb) {
        private static final Known NOTHING = new Known(Set.of(), 0, "");
    }

    /** What the lower-case {@code form} can be. */
    synchronized Known of(String form) {
        var tags = EnumSet.noneOf(Tag.class);
        long traits = 0;
        var verb = "";
        for (var entry : lookup.lookup(form)) {
            var tag = entry.getTag().toString();
            var open = open(tag);
            if (open.isEmpty()) {
                return Known.NOTHING;
            }
            tags.addAll(open);
            traits |= verbForm(tag);
            verb = verbForm(tag) == 0 ? verb : entry.getStem().toString();
        }
        if (tags.isEmpty()) {
            return Known.NOTHING;
        }
        traits &= tags.contains(Tag.NOUN) ? ~Trait.BASE : -1;
        tags.add(tags.contains(Tag.DET) ? Tag.PRON : Tag.PROPN);
        return new Known(tags, traits, verb);
    }

    /** The same in the dictionary's own tags, small words included. */
    synchronized Forms fine(String form) {
        var tags = new HashSet<String>();
        var verb = "";
        for (var entry : lookup.lookup(form)) {
            var tag = entry.getTag().toString();
            tags.add(tag);
            verb = verbForm(tag) == 0 ? verb : entry.getStem().toString();
        }
        return new Forms(Set.copyOf(tags), verb);
    }

    /** The coarse tags that the dictionary's fine one allows; none for small words. */
    private static Set<Tag> open(String tag) {
        return switch (tag) {
            case "VBG" -> EnumSet.of(Tag.VERB, Tag.ADJ, Tag.NOUN);
            case "VBN" -> EnumSet.of(Tag.VERB, Tag.ADJ);
            case "VB", "VBD", "VBP", "VBZ" -> EnumSet.of(Tag.VERB);
            case "JJ", "JJR", "JJS" -> EnumSet.of(Tag.ADJ);
            case "RB", "RBR", "RBS" -> EnumSet.of(Tag.ADV);
            case "DT" -> EnumSet.of(Tag.DET);
            default -> tag.startsWith("NN") ? EnumSet.of(Tag.NOUN) : EnumSet.noneOf(Tag.class);
        };
    }

    private static long verbForm(String tag) {
        return switch (tag) {
            case "VB", "VBP" -> Trait.BASE;
            case "VBZ" -> Trait.THIRD;
            case "VBD" -> Trait.PAST;
            case "VBN" -> Trait.PARTICIPLE;
            case "VBG" -> Trait.ING;
            default -> 0;
        };
    }
}
