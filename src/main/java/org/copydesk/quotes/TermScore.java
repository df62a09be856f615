package org.copydesk.quotes;

import java.util.Optional;
import java.util.Set;

/** Tells speech from quoted words that are nobody's speech: titles, names, nicknames, scare quotes. */
final class TermScore {
    private static final Set<String> ATTACHED = Set.of("star", "stars", "host", "co-host", "anchor", "tape", "video", "show",
            "creator", "cast", "episode", "movement", "effect", "rule", "clause", "provision", "hat", "hats", "cap", "caps",
            "shirt",
            "t-shirt", "t-shirts", "shirts", "sign", "signs", "banner", "app", "series", "trilogy", "film", "films", "movie",
            "song",
            "album", "program", "tour", "director", "actor", "actress", "author", "alum", "alumni", "contestant", "sketch",
            "segment", "moderator", "franchise", "button", "buttons", "category", "fame", "finale", "judge", "podcast", "bill",
            "law", "act", "project", "initiative", "theme", "logo", "account", "page", "section", "list");
    private static final Set<String> SHOWING = Set.of("on", "in", "of", "for", "from", "to", "by", "watching", "watch", "hosts",
            "host", "hosting", "directed", "starred", "sang", "singing", "played", "playing", "performed", "wrote", "sing",
            "perform", "promote", "promoting", "promoted", "plug", "plugging", "starring", "play", "see", "saw", "via", "with",
            "and", "like", "including", "after", "told", "watched", "hosted",
            "produced", "recorded", "co-wrote", "hummed", "quoting", "write", "writing", "written", "published");
    private static final Set<String> LOOSE = Set.of("for", "of", "from", "to", "by", "with", "and", "like", "including",
            "after");

    private final Sentence sentence;
    private final Phrases phrases;
    private final Naming naming;

    TermScore(Clauses clauses) {
        sentence = clauses.sentence;
        phrases = clauses.phrases;
        naming = new Naming(clauses);
    }

    /** How sure it is, from 0 to 1, that the quotation at node {@code quote} is a term, given who it would be credited to. */
    double score(int quote, Content content, Optional<Credit> credit) {
        if (content.words() == 0) {
            return 1;
        }
        if (naming.isCitation(quote)) {
            return 0.95;
        }
        if (naming.isNickname(quote, content)) {
            return 0.97;
        }
        boolean labels = credit.isPresent() && naming.isVerbOfNaming(quote);
        boolean reported = credit.isPresent() && credit.get().reason() == Reason.GOVERNING_SUBJECT && !content.capital()
                && phrases.verb(quote - 1) != null && phrases.verb(quote - 1).passive();
        if (naming.isNamed(quote) && !labels && !reported) {
            return content.words() <= 6 || content.title() ? 0.93 : 0.6;
        }
        boolean follows = credit.isPresent() && isAfter(credit.get().reason());
        if (content.title() && naming.isMotto(quote)) {
            return 0.8;
        }
        if (content.title() && !(quote == 0 && (follows || content.sentence()))) {
            return titleScore(quote, content, credit, labels);
        }
        if (content.capital() && naming.isMotto(quote)) {
            return 0.8;
        }
        if (naming.isListedName(quote) || naming.isWordItself(quote)
                || sentence.isWord(quote - 1, "line") && sentence.isWord(quote - 2, "subject")) {
            return 0.85;
        }
        return plainScore(quote, content, credit);
    }

    private double plainScore(int quote, Content content, Optional<Credit> credit) {
        if (sentence.tag(quote - 1) == Tag.DET && sentence.tag(quote + 1) == Tag.NOUN && content.words() <= 2
                && credit.map(c -> c.reason() == Reason.GOVERNING_HELD || c.reason() == Reason.LEADING_HELD).orElse(false)) {
            return 0.55;
        }
        boolean ends = content.sentence() && (!content.stopped() || sentence.isWord(quote - 1, ":") && content.capital());
        if (credit.isEmpty() && !ends && quote > 0) {
            return content.words() <= 3 ? 0.8 : content.words() <= 6 ? 0.55 : 0.3;
        }
        boolean weak = credit.isPresent() && credit.get().reason() == Reason.SENTENCE_SUBJECT;
        boolean modifies = sentence.tag(quote + 1) == Tag.NOUN
                && (sentence.tag(quote - 1) == Tag.DET || sentence.tag(quote - 1) == Tag.ADJ);
        if (weak) {
            return content.words() <= 2 ? 0.65 : content.words() <= 4 ? modifies ? 0.6 : 0.45 : 0.2;
        }
        return 0.06;
    }

    private static boolean isAfter(Reason reason) {
        return reason == Reason.FOLLOWING_SUBJECT || reason == Reason.FOLLOWING_INVERTED || reason == Reason.FOLLOWING_ACT
                || reason == Reason.FOLLOWING_AS;
    }

    private double titleScore(int quote, Content content, Optional<Credit> credit, boolean labels) {
        var before = sentence.word(quote - 1);
        boolean work = before.is(Trait.WORK | Trait.WORD_NOUN)
                || sentence.isWord(quote - 1, "line") && sentence.isWord(quote - 2, "subject")
                || sentence.isComma(quote - 1) && sentence.is(quote - 2, Trait.WORK | Trait.WORD_NOUN);
        boolean owned = before.is(Trait.POSSESSIVE);
        boolean starring = sentence.tag(quote - 1) == Tag.DET && sentence.is(quote + 1, Trait.PERSON);
        boolean attached = sentence.isAny(quote + 1, ATTACHED) || starring || naming.isReadByPerson(quote);
        if (sentence.isWord(quote + 1, "by") && credit.map(c -> c.reason() == Reason.AGENT).orElse(false)) {
            return 0.1;
        }
        if (naming.isGiven(quote)) {
            return 0.85;
        }
        if (naming.isCompared(quote)) {
            return 0.7;
        }
        if (naming.isCalled(quote)) {
            return 0.85;
        }
        if (labels && !work) {
            return 0.1;
        }
        int named = sentence.tag(quote - 1) == Tag.DET ? quote - 2 : quote - 1;
        if (naming.isSelf(named)) {
            return 0.85;
        }
        if (work || attached || naming.isListedName(quote)) {
            return 0.9;
        }
        if (sentence.isWord(quote - 1, "told") && content.words() > 1) {
            return 0.8;
        }
        boolean spoken = credit.isPresent() && credit.get().adjacent() && credit.get().reason() != Reason.SENTENCE_SUBJECT
                && credit.get().reason() != Reason.GOVERNING_LABEL;
        boolean governed = credit.isPresent() && credit.get().reason() == Reason.GOVERNING_SUBJECT
                && sentence.isAny(quote - 1, LOOSE);
        boolean shown = sentence.isAny(quote - 1, SHOWING) && !governed && !(spoken && (before.is(Trait.SAY | Trait.LABEL)));
        if (shown || owned) {
            return content.words() == 1 ? 0.7 : 0.88;
        }
        if (sentence.isWord(quote - 1, ":")) {
            return 0.15;
        }
        if (spoken) {
            return 0.2;
        }
        if (credit.isPresent() && credit.get().reason() == Reason.GOVERNING_SUBJECT) {
            return 0.4;
        }
        return credit.isEmpty() ? 0.8 : content.words() == 1 ? 0.45 : 0.65;
    }
}
