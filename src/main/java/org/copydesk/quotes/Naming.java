package org.copydesk.quotes;

import java.util.Set;

/** What tells, around a quotation, that its words are a name or a title and nobody's speech. */
final class Naming {
    private static final Set<String> NAMERS = Set.of("so-called", "aka", "titled", "entitled", "nicknamed", "named", "dubbed",
            "called", "termed", "labeled", "labelled", "headlined", "subtitled", "christened", "codenamed", "code-named",
            "renamed", "styled", "self-styled", "self-described", "hashtag", "formerly", "a.k.a.", "marked", "starring",
            "branded",
            "signed", "spelled", "stamped");
    private static final Set<String> KNOWN = Set.of("known", "billed", "referred", "described", "labeled", "classified",
            "listed");
    private static final Set<String> GIVING = Set.of("name", "named", "names", "naming", "christen", "christened", "title",
            "titled",
            "titling", "rename", "renamed", "list", "listed", "lists", "entitled", "retitled");
    private static final Set<String> MOTTOS = Set.of("slogan", "motto", "theme", "title", "nickname", "name", "hashtag",
            "catchphrase", "jingle", "tagline");
    private static final Set<String> SELVES = Set.of("itself", "himself", "herself", "themselves", "myself");
    private static final Set<String> VOICED = Set.of("use", "used", "uses", "using", "utter", "uttered", "uttering", "repeat",
            "repeated", "repeats", "say", "said", "says", "avoid", "avoided", "avoids", "invoke", "invoked", "coined",
            "mention",
            "mentioned", "throws", "threw", "dropped", "employed", "spoke", "wrote", "tweeted", "added");

    private final Clauses clauses;
    private final Sentence sentence;
    private final Phrases phrases;

    Naming(Clauses clauses) {
        this.clauses = clauses;
        sentence = clauses.sentence;
        phrases = clauses.phrases;
    }

    /** “A Headline” — The Ledger, April 4, 2016. */
    boolean isCitation(int quote) {
        var name = sentence.is(quote + 1, Trait.DASH) ? phrases.noun(quote + 2) : null;
        return name != null && name.kind() == NounPhrase.Kind.NAME && sentence.isComma(name.last() + 1)
                && sentence.is(name.last() + 2, Trait.TIME);
    }

    /** Earvin “Magic” Johnson. */
    boolean isNickname(int quote, Content content) {
        return content.words() <= 3 && content.capital() && sentence.tag(quote - 1) == Tag.PROPN
                && sentence.tag(quote + 1) == Tag.PROPN && !sentence.is(quote - 1, Trait.POSSESSIVE)
                && !sentence.is(quote - 1, Trait.TIME);
    }

    /** a program called “Hope”; the so-called “dreamers”; known as “Bear”. */
    boolean isNamed(int quote) {
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
    boolean isVerbOfNaming(int quote) {
        for (int i = quote - 1; i >= Math.max(0, quote - 8); i--) {
            var verb = phrases.verb(i);
            if (verb != null) {
                boolean self = isSelf(verb.head() + 1)
                        && (verb.head() + 2 == quote || verb.head() + 3 == quote && sentence.tag(quote - 1) == Tag.DET);
                return verb.is(Trait.LABEL) && !self && !verb.passive() && verb.form() != VerbGroup.Form.PARTICIPLE;
            }
            if (sentence.isBreak(i)) {
                return false;
            }
        }
        return false;
    }

    /** "calls himself a “…”". */
    boolean isSelf(int node) {
        return sentence.isAny(node, SELVES);
    }

    /** The word “sorry”, where nobody is said to use it. */
    boolean isWordItself(int quote) {
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

    /** "his slogan, “…”", "the nickname is “…”". */
    boolean isMotto(int quote) {
        boolean equated = sentence.is(quote - 1, Trait.BE) || sentence.isComma(quote - 1);
        return equated && sentence.isAny(quote - 2, MOTTOS);
    }

    /** What a thing just named is called: "a yacht, the “Sweet Tooth,”". */
    boolean isCalled(int quote) {
        var thing = sentence.isWord(quote - 1, "the") && sentence.isComma(quote - 2) ? phrases.noun(quote - 3) : null;
        return thing != null && thing.kind() == NounPhrase.Kind.COMMON;
    }

    /** "given names, including “Plowy”". */
    boolean isListedName(int quote) {
        int at = sentence.isWord(quote - 1, "including") || sentence.isWord(quote - 1, "like") ? quote - 2 : -1;
        at = sentence.isWord(quote - 1, "as") && sentence.isWord(quote - 2, "such") ? quote - 3 : at;
        at -= sentence.isComma(at) ? 1 : 0;
        return sentence.is(at, Trait.WORD_NOUN) || sentence.isAny(at,
                Set.of("names", "titles", "songs", "books", "films", "movies", "shows", "hits", "series"));
    }

    /** "compared the race to “Game of Crowns”". */
    boolean isCompared(int quote) {
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
    boolean isGiven(int quote) {
        for (int i = quote - 1; i >= Math.max(0, quote - 6); i--) {
            var verb = phrases.verb(i);
            if (verb != null) {
                return sentence.isAny(verb.head(), GIVING);
            }
        }
        return false;
    }

    /** "read “…” to the class". */
    boolean isReadByPerson(int quote) {
        var verb = sentence.isAny(quote - 1, Set.of("read", "reading", "reads")) ? phrases.verb(quote - 1) : null;
        return verb != null && clauses.subjects.of(verb).map(s -> !s.carriesWords() && s.canSpeak()).orElse(false);
    }
}
