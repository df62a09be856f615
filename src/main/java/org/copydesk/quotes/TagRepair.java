package org.copydesk.quotes;

import java.util.Set;

/** Mends the tagger's commonest slips around speech, where the lexicon and the neighbours know better. */
final class TagRepair {
    private static final Set<String> PLAIN_PREPOSITIONS = Set.of("for", "of", "in", "on", "at", "with", "from", "into", "about",
            "against", "between", "through", "during", "without", "within", "among", "across", "by");

    private final Word[] words;
    private final Tag[] tags;
    private final int[] quotes;

    private TagRepair(Word[] words, Tag[] tags, int[] quotes) {
        this.words = words;
        this.tags = tags;
        this.quotes = quotes;
    }

    /** Changes {@code tags} in place. */
    static void apply(Word[] words, Tag[] tags, int[] quotes) {
        var repair = new TagRepair(words, tags, quotes);
        for (int i = 0; i < words.length; i++) {
            tags[i] = quotes[i] >= 0 ? Tag.QUOTE : repair.mended(i);
        }
    }

    private Tag mended(int i) {
        var word = words[i];
        var tag = tags[i];
        if (word.is(Trait.PUNCTUATION) && !word.lower().equals("&") && !word.lower().equals("$")) {
            return Tag.PUNCT;
        }
        if (tag == Tag.PUNCT && (word.is(Trait.CAPITAL) || Character.isLetter(word.text().charAt(0)))) {
            return word.is(Trait.CAPITAL) ? Tag.PROPN : Tag.NOUN;
        }
        if (word.is(Trait.TITLE) && word.is(Trait.ABBREVIATION) || word.lower().startsWith("@")) {
            return Tag.PROPN;
        }
        if (isName(i)) {
            return Tag.PROPN;
        }
        if (word.lower().equals("to") && i + 1 < words.length && tags[i + 1] == Tag.VERB && !words[i + 1].is(Trait.ING)) {
            return Tag.PART;
        }
        boolean person = word.is(Trait.PERSON | Trait.BODY) && !word.is(Trait.PAST | Trait.ING);
        boolean verbal = word.is(Trait.BASE | Trait.THIRD | Trait.PAST | Trait.ING);
        if (tag == Tag.VERB && person
                && (!verbal || i + 1 < words.length && (tags[i + 1] == Tag.VERB || tags[i + 1] == Tag.AUX))) {
            return Tag.NOUN;
        }
        if (tag == Tag.PRON && word.is(Trait.POSSESSIVE) && !word.is(Trait.POSSESSIVE_PRONOUN)) {
            return Tag.NOUN;
        }
        boolean owned = i > 0 && quotes[i - 1] < 0 && words[i - 1].is(Trait.POSSESSIVE | Trait.POSSESSIVE_PRONOUN);
        if (tag == Tag.VERB && owned && !word.is(Trait.BASE | Trait.THIRD | Trait.PAST | Trait.ING)) {
            return Tag.NOUN;
        }
        if (tag == Tag.VERB && word.is(Trait.ING) && isGerundNoun(i)) {
            return Tag.NOUN;
        }
        if (tag == Tag.DET && word.lower().equals("that") && i + 1 < words.length && quotes[i + 1] < 0
                && words[i + 1].is(Trait.CAPITAL)) {
            return Tag.SCONJ;
        }
        boolean small = word.is(Trait.SUBORDINATOR | Trait.PREPOSITION | Trait.DETERMINER | Trait.RELATIVE);
        boolean misread = tag == Tag.SCONJ || tag == Tag.ADP || tag == Tag.CCONJ || tag == Tag.PART || tag == Tag.INTJ;
        if (misread && !small && word.is(Trait.PAST) && !word.is(Trait.CAPITAL)) {
            return Tag.VERB;
        }
        if (tag == Tag.SCONJ && PLAIN_PREPOSITIONS.contains(word.lower())) {
            return Tag.ADP;
        }
        if (tag == Tag.AUX && !word.is(Trait.BE | Trait.HAVE | Trait.MODAL) && word.lower().indexOf('\'') < 0) {
            return Tag.VERB;
        }
        if (tag == Tag.VERB && word.is(Trait.HAVE) && participleFollows(i + 1)) {
            return Tag.AUX;
        }
        if (tag == Tag.VERB && isObjectOfVerb(i)) {
            return Tag.NOUN;
        }
        return !isVerbal(tag) && (mustBeVerb(i) || mustBeIng(i) || isPluralsVerb(i)) ? Tag.VERB : tag;
    }

    /** Whether a capital makes a name: anywhere but at the start, and there where the word is not a common one. */
    private boolean isName(int i) {
        var word = words[i];
        var tag = tags[i];
        if (!word.is(Trait.CAPITAL) || tag == Tag.PROPN || tag == Tag.NUM || tag == Tag.ADJ && i > 0 || tag == Tag.DET
                || tag == Tag.PRON) {
            return false;
        }
        boolean little = word.is(Trait.PREPOSITION | Trait.DETERMINER | Trait.SUBORDINATOR | Trait.MODAL | Trait.BE
                | Trait.RELATIVE | Trait.SUBJECT_PRONOUN | Trait.POSSESSIVE_PRONOUN | Trait.NEGATION);
        boolean starts = i == 0 || quotes[i - 1] >= 0 || tags[i - 1] == Tag.PUNCT && words[i - 1].lower().equals(":");
        if (!starts) {
            return !little && (tag != Tag.NOUN || word.is(Trait.MALE | Trait.FEMALE) || !word.is(Trait.FAMILIAR));
        }
        boolean listed = little
                || word.is(Trait.PERSON | Trait.BODY | Trait.DOCUMENT | Trait.SPEECH | Trait.REPORTING | Trait.BASE
                        | Trait.TIME | Trait.INDEFINITE | Trait.WORK);
        boolean beforeName = i + 1 < words.length && words[i + 1].is(Trait.CAPITAL);
        boolean common = word.is(Trait.FAMILIAR) || word.lower().endsWith("ly") || word.lower().endsWith("ing")
                || word.lower().endsWith("ed") && !beforeName
                        && !(i + 1 < words.length && quotes[i + 1] < 0 && (tags[i + 1] == Tag.VERB || tags[i + 1] == Tag.AUX));
        boolean given = word.is(Trait.MALE | Trait.FEMALE) && beforeName;
        return given || !listed && !common;
    }

    /** Whether an -ing form is a plain noun: "at the daily briefing,". */
    private boolean isGerundNoun(int i) {
        boolean led = i > 1 && (tags[i - 1] == Tag.DET || tags[i - 1] == Tag.ADJ
                && (tags[i - 2] == Tag.DET || words[i - 2].is(Trait.POSSESSIVE_PRONOUN | Trait.POSSESSIVE)));
        boolean ends = i + 1 >= words.length || quotes[i + 1] < 0
                && (words[i + 1].is(Trait.PUNCTUATION) || words[i + 1].is(Trait.PREPOSITION));
        return led && ends && !words[i - 1].is(Trait.INDEFINITE);
    }

    /** Whether a plural noun right after a finite verb was taken for a verb: "wore shirts reading". */
    private boolean isObjectOfVerb(int i) {
        if (i == 0 || tags[i - 1] != Tag.VERB || quotes[i - 1] >= 0
                || words[i].is(Trait.REPORTING | Trait.BASE | Trait.PARTICIPLE)) {
            return false;
        }
        return words[i].lower().endsWith("s") && !words[i].is(Trait.THIRD) && !words[i].is(Trait.ING);
    }

    /** Whether an -ing form governs what follows: "some chanting “…”", "for saying migrants were". */
    private boolean mustBeIng(int i) {
        if (!words[i].is(Trait.ING) || !words[i].is(Trait.REPORTING) || words[i].is(Trait.CAPITAL)) {
            return false;
        }
        boolean object = i + 1 < words.length && (quoteFollows(i + 1) || tags[i + 1] == Tag.DET || tags[i + 1] == Tag.PRON
                || words[i + 1].lower().equals("that"));
        boolean led = i > 0 && (tags[i - 1] == Tag.ADP || tags[i - 1] == Tag.SCONJ || tags[i - 1] == Tag.PUNCT)
                && words[i].is(Trait.SAY | Trait.LABEL);
        return object || led;
    }

    /** Whether a base form after a plural is its verb: "lawyers plan to", "her opponents call “…”". */
    private boolean isPluralsVerb(int i) {
        if (i == 0 || !words[i].is(Trait.BASE) || !words[i].is(Trait.REPORTING) || tags[i - 1] != Tag.NOUN
                || !words[i - 1].lower().endsWith("s") && !words[i - 1].is(Trait.PLURAL)) {
            return false;
        }
        boolean telling = words[i].is(Trait.SAY | Trait.LABEL) && !words[i].is(Trait.SPEECH | Trait.DOCUMENT);
        return telling
                || i + 1 < words.length && (quotes[i + 1] >= 0 || words[i + 1].lower().equals("to") || tags[i + 1] == Tag.DET
                        || tags[i + 1] == Tag.PRON || words[i + 1].lower().equals("that"));
    }

    private static boolean isVerbal(Tag tag) {
        return tag == Tag.VERB || tag == Tag.AUX || tag == Tag.DET || tag == Tag.PRON || tag == Tag.PUNCT;
    }

    private boolean participleFollows(int i) {
        int at = i;
        while (at < words.length && (tags[at] == Tag.ADV || words[at].is(Trait.NEGATION)) && at < i + 3) {
            at++;
        }
        return at < words.length && quotes[at] < 0 && words[at].is(Trait.PARTICIPLE) && tags[at] != Tag.NOUN;
    }

    /** Whether the word at {@code i} can only be the verb of its clause, whatever the model says. */
    private boolean mustBeVerb(int i) {
        var word = words[i];
        if (word.is(Trait.CAPITAL) || !word.is(Trait.PAST | Trait.THIRD) || i == 0 || quotes[i - 1] >= 0) {
            return i > 0 && quotes[i - 1] >= 0 && word.is(Trait.SAY) && word.is(Trait.PAST) && !word.is(Trait.CAPITAL);
        }
        var before = words[i - 1];
        if (before.is(Trait.SUBJECT_PRONOUN) && !before.is(Trait.RELATIVE) && before.lower().indexOf('\'') < 0
                && !before.lower().equals("you")) {
            return true;
        }
        if (word.is(Trait.PAST) && i + 1 < words.length && words[i + 1].lower().equals("back")) {
            return true;
        }
        boolean reporting = word.is(Trait.REPORTING);
        boolean attributive = tags[i] == Tag.ADJ
                && (tags[i - 1] == Tag.DET || tags[i - 1] == Tag.ADJ && !before.is(Trait.CAPITAL)
                        || before.is(Trait.POSSESSIVE_PRONOUN | Trait.POSSESSIVE | Trait.BE | Trait.PREPOSITION));
        if (word.is(Trait.SAY) && word.is(Trait.PAST) && !word.is(Trait.BASE) && !attributive) {
            return true;
        }
        boolean unknown = word.lower().endsWith("ed") && !word.is(Trait.FAMILIAR);
        return (reporting || unknown) && endsNoun(i - 1) && clauseGoesOn(i + 1);
    }

    private boolean endsNoun(int i) {
        boolean noun = tags[i] == Tag.NOUN || tags[i] == Tag.PROPN
                || tags[i] == Tag.ADJ && i > 0
                        && (words[i].is(Trait.CAPITAL) || tags[i - 1] == Tag.DET || words[i - 1].is(Trait.POSSESSIVE_PRONOUN));
        return noun && !words[i].is(Trait.POSSESSIVE);
    }

    /** Whether what stands at {@code i} follows a verb more likely than a noun. */
    private boolean clauseGoesOn(int i) {
        if (i >= words.length || quotes[i] >= 0) {
            return true;
        }
        return switch (tags[i]) {
            case DET, PRON -> true;
            case SCONJ -> words[i].lower().equals("that");
            case PUNCT -> quoteFollows(i) || precededByQuote(i) || words[i].lower().equals(":");
            case ADP, ADV -> precededByQuote(i);
            default -> false;
        };
    }

    /** Whether a quotation stands at {@code i}, or after a comma or colon there. */
    private boolean quoteFollows(int i) {
        boolean mark = i + 1 < words.length && (words[i].lower().equals(",") || words[i].lower().equals(":"));
        return quotes[i] >= 0 || mark && quotes[i + 1] >= 0;
    }

    /** Whether the clause that ends at {@code i} has a quotation before it and no verb so far. */
    private boolean precededByQuote(int i) {
        for (int at = i - 1; at >= 0 && at > i - 14; at--) {
            if (quotes[at] >= 0) {
                return true;
            }
            if (tags[at] == Tag.VERB || tags[at] == Tag.AUX) {
                return false;
            }
        }
        return false;
    }
}
