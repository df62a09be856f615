package org.copydesk.quotes;

import java.util.Set;

/** Mends the tagger's commonest slips around speech, where the lexicon and the neighbours know better. */
final class TagRepair {
    private static final Set<String> PLAIN_PREPOSITIONS = Set.of("for", "of", "in", "on", "at", "with", "from", "into", "about",
            "against", "between", "through", "during", "without", "within", "among", "across", "by");

    private static final Set<String> ORDINALS = Set.of("first", "second", "third", "fourth", "fifth");

    private static final Set<String> NUMBERS = Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
            "eleven", "twelve", "dozens", "hundreds", "thousands");

    private final TagRow row;
    private final VerbEvidence verbs;

    private TagRepair(TagRow row) {
        this.row = row;
        verbs = new VerbEvidence(row);
    }

    /** Changes {@code tags} in place, from left to right. */
    static void apply(Word[] words, Tag[] tags, int[] quotes) {
        var repair = new TagRepair(new TagRow(words, tags, quotes));
        for (int i = 0; i < words.length; i++) {
            tags[i] = quotes[i] >= 0 ? Tag.QUOTE : repair.mended(i);
        }
    }

    private Tag mended(int i) {
        var word = row.words()[i];
        if (word.is(Trait.PUNCTUATION) && !word.lower().equals("&") && !word.lower().equals("$")) {
            return Tag.PUNCT;
        }
        var tag = row.tags()[i];
        if (tag == Tag.PUNCT && (word.is(Trait.CAPITAL) || Character.isLetter(word.text().charAt(0)))) {
            tag = word.is(Trait.CAPITAL) ? Tag.PROPN : Tag.NOUN;
            row.tags()[i] = tag;
        }
        boolean titled = word.is(Trait.TITLE) && word.is(Trait.ABBREVIATION) || word.lower().startsWith("@");
        if (titled || isName(i, tag)) {
            return Tag.PROPN;
        }
        if (word.is(Trait.POSSESSIVE_PRONOUN) && !word.is(Trait.CAPITAL | Trait.RELATIVE)) {
            return Tag.PRON;
        }
        if (tag == Tag.PROPN && !word.is(Trait.CAPITAL)
                && (row.is(i - 1, "to") && word.is(Trait.BASE) || word.is(Trait.PAST))) {
            return Tag.VERB;
        }
        if (tag == Tag.ADV && NUMBERS.contains(word.lower())) {
            return Tag.NUM;
        }
        if (word.lower().equals("not")) {
            return Tag.PART;
        }
        if (tag == Tag.ADP && word.lower().equals("one")) {
            return Tag.NUM;
        }
        return switch (tag) {
            case VERB -> word.lower().equals("including") ? Tag.ADP : verb(i);
            case AUX -> word.is(Trait.BE | Trait.HAVE | Trait.MODAL) || word.lower().indexOf('\'') >= 0 ? tag : Tag.VERB;
            case DET -> word.lower().equals("that") && row.is(i + 1, Trait.CAPITAL) ? Tag.SCONJ : tag;
            case PRON ->
                opensContent(i) ? Tag.SCONJ : word.is(Trait.POSSESSIVE) && !word.is(Trait.POSSESSIVE_PRONOUN) ? Tag.NOUN : tag;
            case PUNCT -> tag;
            default -> other(i, tag);
        };
    }

    /** Whether a "that" after a verb and its hearer opens what is told: "tell him that a shroud". */
    private boolean opensContent(int i) {
        boolean clause = row.is(i + 1, Trait.SUBJECT_PRONOUN) && (row.is(i - 1, Tag.VERB) || row.is(i - 1, Tag.ADV));
        return row.is(i, "that") && clause
                || row.is(i, "that") && row.is(i - 1, Trait.OBJECT_PRONOUN) && row.is(i - 2, Tag.VERB)
                        && (row.is(i + 1, Trait.DETERMINER | Trait.SUBJECT_PRONOUN | Trait.POSSESSIVE_PRONOUN | Trait.CAPITAL));
    }

    /** What was taken for a verb and may be a noun or an auxiliary. */
    private Tag verb(int i) {
        boolean form = row.is(i, Trait.BASE | Trait.THIRD | Trait.PAST | Trait.ING);
        boolean person = row.is(i, Trait.PERSON | Trait.BODY) && !row.is(i, Trait.PAST | Trait.ING);
        boolean owned = row.is(i - 1, Trait.POSSESSIVE | Trait.POSSESSIVE_PRONOUN);
        if (person && (!form || row.isVerbal(i + 1)) || owned && !form || isGerundNoun(i) || isObjectOfVerb(i)
                || isBareAfterSingular(i) || isBareHeading(i)) {
            return Tag.NOUN;
        }
        return row.is(i, Trait.HAVE) && participleFollows(i + 1) ? Tag.AUX : Tag.VERB;
    }

    private Tag other(int i, Tag tag) {
        var word = row.words()[i];
        if (word.lower().equals("to") && row.is(i + 1, Tag.VERB) && !row.is(i + 1, Trait.ING)) {
            return Tag.PART;
        }
        if (tag == Tag.SCONJ && PLAIN_PREPOSITIONS.contains(word.lower())) {
            return Tag.ADP;
        }
        boolean small = word.is(Trait.SUBORDINATOR | Trait.PREPOSITION | Trait.DETERMINER | Trait.RELATIVE | Trait.CAPITAL);
        boolean misread = tag == Tag.SCONJ || tag == Tag.ADP || tag == Tag.CCONJ || tag == Tag.PART || tag == Tag.INTJ;
        if (misread && !small && word.is(Trait.PAST) || verbs.speaksFor(i)) {
            return Tag.VERB;
        }
        boolean ordinal = tag == Tag.ADV && ORDINALS.contains(word.lower()) && row.isVerbal(i - 1) && row.is(i + 1, Tag.NOUN);
        if (ordinal) {
            return Tag.ADJ;
        }
        boolean afterHave = tag == Tag.ADJ && row.is(i - 1, Trait.HAVE) && row.is(i - 1, Tag.AUX);
        if (afterHave && word.is(Trait.PARTICIPLE)) {
            return Tag.VERB;
        }
        if (afterHave && word.lower().equals("long")) {
            return Tag.ADV;
        }
        boolean manner = word.lower().endsWith("ly") && !word.is(Trait.CAPITAL) && !row.leadsNoun(i - 1);
        return manner && row.is(i + 1, Tag.VERB) && row.is(i + 1, Trait.PAST | Trait.THIRD) ? Tag.ADV : tag;
    }

    /** Whether a capital makes a name: anywhere but at the start, and there where the word is not a common one. */
    private boolean isName(int i, Tag tag) {
        var word = row.words()[i];
        boolean capital = word.is(Trait.CAPITAL) && tag != Tag.PROPN && tag != Tag.NUM && tag != Tag.DET && tag != Tag.PRON;
        boolean little = word.is(Trait.PREPOSITION | Trait.DETERMINER | Trait.SUBORDINATOR | Trait.MODAL | Trait.BE
                | Trait.RELATIVE | Trait.SUBJECT_PRONOUN | Trait.POSSESSIVE_PRONOUN | Trait.NEGATION);
        if (!capital || little) {
            return capital && word.is(Trait.MALE | Trait.FEMALE) && row.is(i + 1, Trait.CAPITAL);
        }
        boolean starts = !row.isWord(i - 1) || row.is(i - 1, ":");
        if (!starts) {
            return tag != Tag.ADJ && (tag != Tag.NOUN || word.is(Trait.MALE | Trait.FEMALE) || !word.is(Trait.FAMILIAR));
        }
        boolean given = word.is(Trait.MALE | Trait.FEMALE) && row.is(i + 1, Trait.CAPITAL);
        return given || tag != Tag.ADJ && !isCommon(i) || tag == Tag.ADJ && i == 0 && !isCommon(i);
    }

    /** Whether the capitalised word at the start of a sentence is one that the lists, the model or its ending know. */
    private boolean isCommon(int i) {
        var word = row.words()[i];
        boolean listed = word.is(Trait.PERSON | Trait.BODY | Trait.DOCUMENT | Trait.SPEECH | Trait.REPORTING | Trait.BASE
                | Trait.TIME | Trait.INDEFINITE | Trait.WORK | Trait.FAMILIAR);
        boolean participle = word.lower().endsWith("ed") && !row.is(i + 1, Trait.CAPITAL) && !row.isVerbal(i + 1);
        return listed || participle || word.lower().endsWith("ly") || word.lower().endsWith("ing");
    }

    /** Whether an -ing form is a plain noun: "at the daily briefing,". */
    private boolean isGerundNoun(int i) {
        boolean led = i > 1 && (row.is(i - 1, Tag.DET) || row.is(i - 1, Tag.ADJ)
                && (row.is(i - 2, Tag.DET) || row.is(i - 2, Trait.POSSESSIVE_PRONOUN | Trait.POSSESSIVE)));
        boolean ends = i + 1 >= row.words().length || row.is(i + 1, Trait.PUNCTUATION | Trait.PREPOSITION)
                || row.isQuote(i + 1);
        return row.is(i, Trait.ING) && led && ends && !row.is(i - 1, Trait.INDEFINITE);
    }

    /** Whether a plural noun right after a finite verb was taken for a verb: "wore shirts reading". */
    private boolean isObjectOfVerb(int i) {
        boolean verb = row.is(i, Trait.REPORTING | Trait.BASE | Trait.PARTICIPLE | Trait.THIRD | Trait.ING);
        return row.is(i - 1, Tag.VERB) && !verb && row.words()[i].lower().endsWith("s");
    }

    /** Whether a base form ends a noun of its own kind: "at a gun show in Augusta", where no verb can stand. */
    private boolean isBareAfterSingular(int i) {
        boolean bare = row.is(i, Trait.BASE) && !row.is(i, Trait.PAST | Trait.THIRD | Trait.ING | Trait.SAY);
        boolean singular = row.is(i - 1, Tag.NOUN) && !row.is(i - 1, Trait.PLURAL | Trait.BODY)
                && !row.words()[i - 1].lower().endsWith("s");
        return bare && singular && row.leadsNoun(i - 2)
                && (row.is(i + 1, Trait.PREPOSITION) || row.is(i + 1, Trait.PUNCTUATION));
    }

    /** Whether a noun that may be a verb opens a sentence without subject: "Text on the screen: “…”". */
    private boolean isBareHeading(int i) {
        return i == 0 && row.is(i, Trait.BASE) && row.is(i, Trait.DOCUMENT | Trait.SPEECH) && row.is(i + 1, Trait.PREPOSITION);
    }

    private boolean participleFollows(int i) {
        int at = i;
        while ((row.is(at, Tag.ADV) || row.is(at, Trait.NEGATION)) && at < i + 3) {
            at++;
        }
        return row.is(at, Trait.PARTICIPLE) && !row.is(at, Tag.NOUN);
    }
}
