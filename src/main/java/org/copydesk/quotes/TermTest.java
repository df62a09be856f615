package org.copydesk.quotes;

import java.util.Optional;
import java.util.Set;

/** Tells speech from quoted words that are nobody's speech: titles, names, nicknames, scare quotes. */
final class TermTest {
    private static final Set<String> NAMERS = Set.of("so-called", "aka", "titled", "entitled", "nicknamed", "named", "dubbed",
            "called", "termed", "labeled", "labelled", "headlined", "subtitled", "christened", "codenamed", "code-named",
            "renamed", "styled", "self-styled", "self-described", "hashtag", "formerly", "a.k.a.", "marked", "starring",
            "branded",
            "signed", "spelled", "stamped");
    private static final Set<String> KNOWN = Set.of("known", "billed", "referred", "described", "labeled", "classified",
            "listed");
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
    private static final Set<String> GIVING = Set.of("name", "named", "names", "naming", "christen", "christened", "title",
            "titled",
            "titling", "rename", "renamed", "list", "listed", "lists", "entitled", "retitled");
    private static final Set<String> MOTTOS = Set.of("slogan", "motto", "theme", "title", "nickname", "name", "hashtag",
            "catchphrase", "jingle", "tagline");
    private static final Set<String> LOOSE = Set.of("for", "of", "from", "to", "by", "with", "and", "like", "including",
            "after");
    private static final Set<String> SELVES = Set.of("itself", "himself", "herself", "themselves", "myself");
    private static final Set<String> VOICED = Set.of("use", "used", "uses", "using", "utter", "uttered", "uttering", "repeat",
            "repeated", "repeats", "say", "said", "says", "avoid", "avoided", "avoids", "invoke", "invoked", "coined",
            "mention",
            "mentioned", "throws", "threw", "dropped", "employed", "spoke", "wrote", "tweeted", "added");

    private final Clauses clauses;
    private final Sentence sentence;
    private final Phrases phrases;

    TermTest(Clauses clauses) {
        this.clauses = clauses;
        sentence = clauses.sentence;
        phrases = clauses.phrases;
    }

    /** How sure it is, from 0 to 1, that the quotation at node {@code quote} is a term, given who it would be credited to. */
    double score(int quote, Content content, Optional<Credit> credit) {
        if (content.words() == 0) {
            return 1;
        }
        if (isCitation(quote)) {
            return 0.95;
        }
        if (isNickname(quote, content)) {
            return 0.97;
        }
        boolean naming = credit.isPresent() && isVerbOfNaming(quote);
        boolean reported = credit.isPresent() && credit.get().reason() == Reason.GOVERNING_SUBJECT && !content.capital()
                && phrases.verb(quote - 1) != null && phrases.verb(quote - 1).passive();
        if (isNamed(quote) && !naming && !reported) {
            return content.words() <= 6 || content.title() ? 0.93 : 0.6;
        }
        boolean follows = credit.isPresent() && isAfter(credit.get().reason());
        if (content.title() && isMotto(quote)) {
            return 0.8;
        }
        if (content.title() && !(quote == 0 && (follows || content.sentence()))) {
            return titleScore(quote, content, credit, naming);
        }
        if (content.capital() && isMotto(quote)) {
            return 0.8;
        }
        if (isListedName(quote) || isWordItself(quote)
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

    /** “A Headline” — The Ledger, April 4, 2016. */
    private boolean isCitation(int quote) {
        var name = sentence.is(quote + 1, Trait.DASH) ? phrases.noun(quote + 2) : null;
        return name != null && name.kind() == NounPhrase.Kind.NAME && sentence.isComma(name.last() + 1)
                && sentence.is(name.last() + 2, Trait.TIME);
    }

    /** Earvin “Magic” Johnson. */
    private boolean isNickname(int quote, Content content) {
        return content.words() <= 3 && content.capital() && sentence.tag(quote - 1) == Tag.PROPN
                && sentence.tag(quote + 1) == Tag.PROPN && !sentence.is(quote - 1, Trait.POSSESSIVE)
                && !sentence.is(quote - 1, Trait.TIME);
    }

    /** a program called “Hope”; the so-called “dreamers”; known as “Bear”. */
    private boolean isNamed(int quote) {
        int at = quote - 1;
        while (at > 0 && (sentence.tag(at) == Tag.DET || sentence.isComma(at) || sentence.tag(at) == Tag.ADV
                || sentence.isWord(at, "simply")) && !sentence.isAny(at, NAMERS)) {
            at--;
        }
        if (sentence.isWord(quote + 1, "by")) {
            return false;
        }
        if (sentence.isWord(at, "as") && sentence.isWord(at - 1, "to") && sentence.isWord(at - 2, "referred")) {
            var verb = phrases.verb(at - 2);
            return verb != null && clauses.subjects.of(verb).isEmpty();
        }
        if (sentence.isWord(at, "as") && sentence.isAny(at - 1, KNOWN)) {
            var verb = phrases.verb(at - 1);
            boolean known = sentence.isWord(at - 1, "known");
            return known || verb != null && (verb.passive() || verb.form() == VerbGroup.Form.PARTICIPLE)
                    && clauses.subjects.of(verb).isEmpty() && !sentence.isWord(at - 1, "described");
        }
        if (!sentence.isAny(at, NAMERS)) {
            return false;
        }
        var verb = phrases.verb(at);
        return verb == null || verb.passive() || verb.form() == VerbGroup.Form.PARTICIPLE;
    }

    /** Whether the verb right before names its object by its subject's own words: "called her “…”", "what he calls “…”". */
    private boolean isVerbOfNaming(int quote) {
        for (int i = quote - 1; i >= Math.max(0, quote - 8); i--) {
            var verb = phrases.verb(i);
            if (verb != null) {
                boolean self = sentence.isAny(verb.head() + 1, SELVES)
                        && (verb.head() + 2 == quote || verb.head() + 3 == quote && sentence.tag(quote - 1) == Tag.DET);
                return verb.is(Trait.LABEL) && !self && !verb.passive() && verb.form() != VerbGroup.Form.PARTICIPLE;
            }
            if (sentence.isBreak(i)) {
                return false;
            }
        }
        return false;
    }

    /** The word “sorry”, where nobody is said to use it. */
    private boolean isWordItself(int quote) {
        if (!sentence.is(quote - 1, Trait.WORD_NOUN)) {
            return false;
        }
        for (int i = quote - 2; i >= Math.max(0, quote - 10); i--) {
            var verb = phrases.verb(i);
            if (verb != null && sentence.isAny(verb.head(), VOICED)) {
                return false;
            }
        }
        return !sentence.is(quote - 1, Trait.SPEECH) || !sentence.isWord(quote - 1, "words");
    }

    private double titleScore(int quote, Content content, Optional<Credit> credit, boolean naming) {
        var before = sentence.word(quote - 1);
        boolean work = before.is(Trait.WORK | Trait.WORD_NOUN)
                || sentence.isWord(quote - 1, "line") && sentence.isWord(quote - 2, "subject")
                || sentence.isComma(quote - 1) && sentence.is(quote - 2, Trait.WORK | Trait.WORD_NOUN);
        boolean owned = before.is(Trait.POSSESSIVE);
        boolean starring = sentence.tag(quote - 1) == Tag.DET && sentence.is(quote + 1, Trait.PERSON);
        boolean attached = sentence.isAny(quote + 1, ATTACHED) || starring || isReadByPerson(quote);
        if (sentence.isWord(quote + 1, "by") && credit.map(c -> c.reason() == Reason.AGENT).orElse(false)) {
            return 0.1;
        }
        if (isGiven(quote)) {
            return 0.85;
        }
        if (isCompared(quote)) {
            return 0.7;
        }
        if (isCalled(quote)) {
            return 0.85;
        }
        if (naming && !work) {
            return 0.1;
        }
        int named = sentence.tag(quote - 1) == Tag.DET ? quote - 2 : quote - 1;
        if (sentence.isAny(named, SELVES)) {
            return 0.85;
        }
        if (work || attached || isListedName(quote)) {
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

    /** "his slogan, “…”", "the nickname is “…”". */
    private boolean isMotto(int quote) {
        boolean equated = sentence.is(quote - 1, Trait.BE) || sentence.isComma(quote - 1);
        return equated && sentence.isAny(quote - 2, MOTTOS);
    }

    /** What a thing just named is called: "a yacht, the “Sweet Tooth,”". */
    private boolean isCalled(int quote) {
        var thing = sentence.isWord(quote - 1, "the") && sentence.isComma(quote - 2) ? phrases.noun(quote - 3) : null;
        return thing != null && thing.kind() == NounPhrase.Kind.COMMON;
    }

    /** "given names, including “Plowy”". */
    private boolean isListedName(int quote) {
        int at = sentence.isWord(quote - 1, "including") || sentence.isWord(quote - 1, "like") ? quote - 2 : -1;
        at = sentence.isWord(quote - 1, "as") && sentence.isWord(quote - 2, "such") ? quote - 3 : at;
        at -= sentence.isComma(at) ? 1 : 0;
        return sentence.is(at, Trait.WORD_NOUN) || sentence.isAny(at,
                Set.of("names", "titles", "songs", "books", "films", "movies", "shows", "hits", "series"));
    }

    /** "compared the race to “Game of Crowns”". */
    private boolean isCompared(int quote) {
        if (!sentence.isAny(quote - 1, Set.of("to", "with"))) {
            return false;
        }
        for (int i = quote - 2; i >= Math.max(0, quote - 7); i--) {
            if (phrases.verb(i) != null) {
                return sentence.isAny(i, Set.of("compare", "compared", "compares", "comparing", "liken", "likened", "likens"));
            }
        }
        return false;
    }

    /** Whether somebody gives a thing its name: "named their robot “…”", "listed their country as “…”". */
    private boolean isGiven(int quote) {
        for (int i = quote - 1; i >= Math.max(0, quote - 6); i--) {
            var verb = phrases.verb(i);
            if (verb != null) {
                return sentence.isAny(verb.head(), GIVING);
            }
        }
        return false;
    }

    private boolean isReadByPerson(int quote) {
        var verb = sentence.isAny(quote - 1, Set.of("read", "reading", "reads")) ? phrases.verb(quote - 1) : null;
        return verb != null && clauses.subjects.of(verb).map(s -> !s.carriesWords() && s.canSpeak()).orElse(false);
    }
}
