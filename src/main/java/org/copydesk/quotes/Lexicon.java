package org.copydesk.quotes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the word lists say: lower-case forms and their {@link Trait}s. */
final class Lexicon {
    private static final Map<String, Long> VERBS = Map.of("say", Trait.SAY, "label", Trait.LABEL, "urge", Trait.URGE, "think",
            Trait.THINK, "act", Trait.ACT, "issue", Trait.ISSUE, "naming", Trait.NAMING, "other", 0L);
    private static final Map<String, Long> NOUNS = Map.of("person", Trait.PERSON, "body", Trait.BODY, "document",
            Trait.DOCUMENT, "speech", Trait.SPEECH, "work", Trait.WORK, "wordnoun", Trait.WORD_NOUN, "title", Trait.TITLE);
    private static final Map<String, Long> WORDS = Map.ofEntries(Map.entry("subject-pronoun", Trait.SUBJECT_PRONOUN),
            Map.entry("object-pronoun", Trait.OBJECT_PRONOUN), Map.entry("possessive-pronoun", Trait.POSSESSIVE_PRONOUN),
            Map.entry("relative", Trait.RELATIVE), Map.entry("be", Trait.BE), Map.entry("have", Trait.HAVE),
            Map.entry("modal", Trait.MODAL), Map.entry("subordinator", Trait.SUBORDINATOR), Map.entry("time", Trait.TIME),
            Map.entry("determiner", Trait.DETERMINER), Map.entry("abbreviation", Trait.ABBREVIATION),
            Map.entry("negation", Trait.NEGATION), Map.entry("preposition", Trait.PREPOSITION),
            Map.entry("indefinite", Trait.INDEFINITE), Map.entry("female", Trait.FEMALE), Map.entry("male", Trait.MALE),
            Map.entry("place", Trait.PLACE));

    private final Map<String, Long> traits = new HashMap<>(16_384);

    private Lexicon() {}

    static Lexicon load() {
        var lexicon = new Lexicon();
        lexicon.read("quotes-verbs.txt", VERBS);
        lexicon.read("quotes-nouns.txt", NOUNS);
        lexicon.read("quotes-words.txt", WORDS);
        return lexicon;
    }

    /** The traits of a lower-case form, or what the dictionary or the ending tells where the lists do not know it. */
    long traits(String form, WordForms.Known dictionary) {
        var known = traits.get(form);
        if (known != null) {
            return known;
        }
        if (!dictionary.tags().isEmpty()) {
            long verb = traits.getOrDefault(dictionary.verb(), 0L) & (Trait.REPORTING | Trait.NAMING);
            return dictionary.traits() | verb;
        }
        int hyphen = form.lastIndexOf('-');
        return hyphen > 1 && hyphen < form.length() - 3 ? compound(form, hyphen) : bySuffix(form);
    }

    /** The head of a compound is its last part: ex-aide, co-author, anti-war; a prefixed verb keeps its forms: re-tell. */
    private long compound(String form, int hyphen) {
        var known = traits.get(form.substring(hyphen + 1));
        return known == null ? bySuffix(form) : known & ~(Trait.MALE | Trait.FEMALE);
    }

    /** The form of a verb that no list has, as far as its ending tells. */
    private static long bySuffix(String form) {
        if (form.length() > 4 && form.endsWith("ing")) {
            return Trait.ING;
        }
        if (form.length() > 3 && form.endsWith("ed")) {
            return Trait.PAST | Trait.PARTICIPLE;
        }
        return 0;
    }

    private void read(String name, Map<String, Long> sections) {
        try (var in = Lexicon.class.getResourceAsStream("/lexicon/" + name);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            long section = 0;
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = sections.get(line.substring(1, line.indexOf(']')));
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    for (var word : line.strip().split("\\s+")) {
                        enter(word.toLowerCase(Locale.ROOT), section, sections);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void enter(String word, long section, Map<String, Long> sections) {
        if (sections == VERBS) {
            var forms = Inflection.verb(word);
            add(word, section | Trait.BASE);
            add(forms[0], section | Trait.THIRD);
            add(forms[1], section | Trait.PAST);
            add(forms[2], section | Trait.PARTICIPLE);
            add(forms[3], section | Trait.ING);
            if (word.length() > 3 && word.endsWith("l") && "aeiou".indexOf(word.charAt(word.length() - 2)) >= 0) {
                add(word + "led", section | Trait.PAST | Trait.PARTICIPLE);
                add(word + "ling", section | Trait.ING);
            }
            return;
        }
        add(word, section);
        if (sections == NOUNS && section != Trait.TITLE && (!word.endsWith("s") || word.endsWith("ss"))
                && !word.endsWith("one")) {
            add(Inflection.plural(word), section | Trait.PLURAL);
        }
    }

    private void add(String form, long more) {
        traits.merge(form, more, (a, b) -> a | b);
    }
}
