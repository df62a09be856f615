package org.copydesk.quotes;

import java.util.Optional;
import java.util.Set;

/** Tells speech from quoted words that are nobody's speech: titles, names, nicknames, scare quotes. */
final class TermTest {
    private static final Set<String> NAMERS = Set.of("so-called", "aka", "titled", "entitled", "nicknamed", "named", "dubbed",
            "called", "termed", "labeled", "labelled", "headlined", "subtitled", "christened", "codenamed", "code-named",
            "renamed", "styled", "self-styled", "hashtagged", "hashtag", "formerly", "a.k.a.", "marked", "starring");
    private static final Set<String> ATTACHED = Set.of("star", "host", "co-host", "anchor", "tape", "video", "show", "creator",
            "cast", "episode", "movement", "effect", "rule", "clause", "provision", "hat", "hats", "cap", "caps", "shirt",
            "t-shirt", "t-shirts", "shirts", "sign", "signs", "banner", "app", "series", "trilogy", "film", "films", "movie",
            "song", "album",
            "program", "tour", "director", "actor", "actress", "author", "alum", "alumni", "contestant", "sketch", "segment",
            "moderator",
            "franchise", "voters", "list", "button", "category", "label", "fame");
    private static final Set<String> SHOWING = Set.of("on", "in", "of", "for", "from", "to", "by", "watching", "watch", "hosts",
            "host",
            "hosting", "directed", "starred", "reading", "read", "sang", "singing", "played", "playing", "performed", "wrote",
            "sing", "perform", "play", "see", "saw", "titled", "via", "with", "and", "like", "including", "after");

    private final Sentence sentence;
    private final Phrases phrases;

    TermTest(Clauses clauses) {
        sentence = clauses.sentence;
        phrases = clauses.phrases;
    }

    /** How sure it is, from 0 to 1, that the quotation at node {@code quote} is a term, given who it would be credited to. */
    double score(int quote, Content content, Optional<Credit> credit) {
        if (content.words() == 0) {
            return 1;
        }
        boolean labelled = credit.isPresent() && isVerbOfNaming(quote)
                && (credit.get().reason() == Reason.LEADING_LABEL || credit.get().reason() == Reason.LEADING_SUBJECT);
        if (isNickname(quote, content)) {
            return 0.97;
        }
        if (isNamed(quote) && !labelled) {
            return content.words() <= 6 || content.title() ? 0.93 : 0.6;
        }
        if (content.title() && !labelled && !content.linked()) {
            return titleScore(quote, content, credit);
        }
        if (credit.isEmpty() && !content.sentence() && !content.linked()) {
            return content.words() <= 3 ? 0.8 : content.words() <= 6 ? 0.55 : 0.3;
        }
        boolean weak = credit.isPresent() && credit.get().reason() == Reason.SENTENCE_SUBJECT;
        return weak && content.words() <= 3 ? 0.5 : weak ? 0.3 : 0.08;
    }

    /** Earvin “Magic” Johnson. */
    private boolean isNickname(int quote, Content content) {
        return content.words() <= 3 && content.capital() && sentence.tag(quote - 1) == Tag.PROPN
                && sentence.tag(quote + 1) == Tag.PROPN && !sentence.is(quote - 1, Trait.POSSESSIVE);
    }

    /** a program called “Hope”; the so-called “dreamers”; known as “Bear”. */
    private boolean isNamed(int quote) {
        int at = quote - 1;
        while (at > 0 && (sentence.tag(at) == Tag.DET || sentence.isComma(at) || sentence.tag(at) == Tag.ADV)) {
            at--;
        }
        if (sentence.isWord(at, "as") && sentence.isAny(at - 1, Set.of("known", "billed", "referred"))) {
            var verb = phrases.verb(at - 1);
            return verb != null
                    && (verb.passive() || verb.form() == VerbGroup.Form.PARTICIPLE || sentence.isWord(at - 1, "known"))
                    && !sentence.isWord(quote + 1, "by");
        }
        if (!sentence.isAny(at, NAMERS)) {
            return false;
        }
        var verb = phrases.verb(at);
        boolean byPassive = verb == null || verb.passive() || verb.form() == VerbGroup.Form.PARTICIPLE;
        return byPassive && !sentence.isWord(quote + 1, "by");
    }

    /** Whether the verb right before names its object: "called her “…”", "what he calls “…”". */
    private boolean isVerbOfNaming(int quote) {
        for (int i = quote - 1; i >= Math.max(0, quote - 8); i--) {
            var verb = phrases.verb(i);
            if (verb != null) {
                return verb.is(Trait.LABEL | Trait.SAY) && !verb.passive() && verb.form() != VerbGroup.Form.PARTICIPLE;
            }
        }
        return false;
    }

    private double titleScore(int quote, Content content, Optional<Credit> credit) {
        boolean work = sentence.is(quote - 1, Trait.WORK | Trait.WORD_NOUN) || sentence.isComma(quote - 1)
                && sentence.is(quote - 2, Trait.WORK);
        boolean shown = sentence.isAny(quote - 1, SHOWING)
                || sentence.is(quote - 1, Trait.POSSESSIVE | Trait.POSSESSIVE_PRONOUN);
        boolean attached = sentence.isAny(quote + 1, ATTACHED);
        if (work || attached || shown) {
            return content.words() == 1 && !work && !attached ? 0.75 : 0.9;
        }
        boolean spoken = credit.isPresent() && credit.get().adjacent() && credit.get().reason() != Reason.SENTENCE_SUBJECT;
        return spoken ? 0.2 : content.words() == 1 ? 0.5 : 0.7;
    }
}
