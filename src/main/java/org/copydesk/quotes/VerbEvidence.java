package org.copydesk.quotes;

import java.util.Set;

/** Rules by which a word is a verb, whatever the model says. */
final class VerbEvidence {
    /** Nodes between a quotation and the verb of the clause that credits it. */
    private static final int REACH = 14;

    private static final Set<String> PARTICLES = Set.of("in", "out", "up", "back", "away", "on", "off", "down",
            "aside", "forward");

    private final TagRow row;

    VerbEvidence(TagRow row) {
        this.row = row;
    }

    boolean speaksFor(int i) {
        return !row.is(i, Trait.CAPITAL) && (isFinite(i) || isIng(i) || isPluralsVerb(i));
    }

    private boolean isFinite(int i) {
        if (!row.is(i, Trait.PAST | Trait.THIRD) || i == 0) {
            return false;
        }
        boolean told = row.is(i, Trait.SAY) && row.is(i, Trait.PAST);
        if (row.isQuote(i - 1)) {
            return told || row.is(i + 1, Trait.DETERMINER) && !row.is(i, Trait.DETERMINER | Trait.PREPOSITION);
        }
        boolean pronoun = row.is(i - 1, Trait.SUBJECT_PRONOUN) && !row.is(i - 1, Trait.RELATIVE) && !row.is(i - 1, "you")
                && row.words()[i - 1].lower().indexOf('\'') < 0;
        boolean whoDid = row.is(i - 1, Trait.RELATIVE) && row.is(i, Trait.PAST) && (row.is(i - 1, "who")
                || row.endsNoun(i - 2) && row.is(i, Trait.REPORTING) && !row.is(i + 1, Tag.NOUN));
        if (whoDid) {
            return true;
        }
        boolean shotBack = row.is(i, Trait.PAST) && row.is(i + 1, "back");
        boolean chimedIn = row.is(i, Trait.PAST) && PARTICLES.contains(row.isWord(i + 1) ? row.words()[i + 1].lower() : "")
                && (row.quoteFollows(i + 2) || row.is(i + 2, "that"));
        if (pronoun || shotBack || chimedIn || told && !row.is(i, Trait.BASE) && !isAttributive(i)) {
            return true;
        }
        boolean setDown = row.is(i, Trait.PAST) && !row.is(i - 1, ":") && row.is(i - 1, Trait.PUNCTUATION)
                && PARTICLES.contains(row.isWord(i + 1) ? row.words()[i + 1].lower() : "")
                && row.is(i + 2, Trait.DETERMINER | Trait.POSSESSIVE_PRONOUN);
        boolean calls = row.is(i, Trait.SAY | Trait.LABEL) && row.is(i - 1, ",") && row.isQuote(i + 1) && i > 2;
        if (setDown || calls) {
            return true;
        }
        if ((row.is(i, "read") || row.is(i, "reads")) && row.endsNoun(i - 1)
                && (row.is(i + 1, Trait.PUNCTUATION) || row.isQuote(i + 1))) {
            return true;
        }
        boolean unknown = row.words()[i].lower().endsWith("ed") && !row.is(i, Trait.FAMILIAR);
        return (row.is(i, Trait.REPORTING) || unknown) && row.endsNoun(i - 1) && clauseGoesOn(i + 1);
    }

    private boolean isAttributive(int i) {
        return row.is(i, Tag.ADJ) && (row.is(i - 1, Tag.DET) || row.is(i - 1, Tag.ADJ) && !row.is(i - 1, Trait.CAPITAL)
                || row.is(i - 1, Trait.POSSESSIVE_PRONOUN | Trait.POSSESSIVE | Trait.BE | Trait.PREPOSITION));
    }

    /** Whether what stands at {@code i} follows a verb more likely than a noun. */
    private boolean clauseGoesOn(int i) {
        if (!row.isWord(i)) {
            return true;
        }
        return switch (row.tags()[i]) {
            case DET, PRON -> true;
            case VERB -> row.is(i, Trait.ING);
            case SCONJ -> row.is(i, "that");
            case PUNCT -> row.quoteFollows(i) || followsQuote(i) || row.is(i, ":");
            case ADP, ADV -> followsQuote(i);
            default -> false;
        };
    }

    /** Whether the clause that ends at {@code i} has a quotation before it and no verb so far. */
    private boolean followsQuote(int i) {
        for (int at = i - 1; at >= 0 && at > i - REACH && !row.isVerbal(at); at--) {
            if (row.isQuote(at)) {
                return true;
            }
        }
        return false;
    }

    /** An -ing form that governs what follows: "some chanting “…”", "for saying migrants were". */
    private boolean isIng(int i) {
        if (!row.is(i, Trait.ING) || !row.is(i, Trait.REPORTING)) {
            return false;
        }
        boolean noun = row.leadsNoun(i - 1) && !row.is(i - 1, Trait.INDEFINITE);
        boolean object = row.quoteFollows(i + 1) && !noun || row.is(i + 1, Tag.DET) || row.is(i + 1, Tag.PRON)
                || row.is(i + 1, "that");
        boolean led = row.is(i - 1, Tag.ADP) || row.is(i - 1, Tag.SCONJ) || row.is(i - 1, Tag.PUNCT);
        return object || led && row.is(i, Trait.SAY | Trait.LABEL);
    }

    /** A base form after a plural: "lawyers plan to", "her opponents call “…”". */
    private boolean isPluralsVerb(int i) {
        boolean plural = row.endsNoun(i - 1) && (row.words()[i - 1].lower().endsWith("s") || row.is(i - 1, Trait.PLURAL));
        boolean singular = row.is(i - 2, "a") || row.is(i - 2, "an");
        if (!plural || singular || !row.is(i, Trait.BASE) || !row.is(i, Trait.REPORTING)) {
            return false;
        }
        boolean telling = row.is(i, Trait.SAY | Trait.LABEL) && !row.is(i, Trait.SPEECH | Trait.DOCUMENT);
        return telling || row.isQuote(i + 1) || row.is(i + 1, "to") || row.is(i + 1, "that") || row.is(i + 1, Tag.DET)
                || row.is(i + 1, Tag.PRON);
    }
}
