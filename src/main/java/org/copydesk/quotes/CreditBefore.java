package org.copydesk.quotes;

import java.util.Optional;
import java.util.Set;

/** Looks left of a quotation for the verb that governs it, and for who does what that verb says. */
final class CreditBefore {
    /** Nodes looked at. */
    private static final int REACH = 90;

    /** Nodes that may stand between a cue and its quotation: an object, "that", a time. */
    private static final int NEAR = 9;

    /** Nodes between a relative pronoun and its verb. */
    private static final int FAR = 5;

    private static final Set<String> EMPTY_SUBJECTS = Set.of("it", "there", "this", "that", "what", "which");

    /** Verbs by which written things speak for themselves. */
    private static final Set<String> READS = Set.of("said", "says", "say", "read", "reads", "stated", "states", "wrote",
            "declared", "declares");

    /** Verbs by which somebody is something and names nothing: "works as a “fixer”". */
    private static final Set<String> BEING = Set.of("work", "works", "worked", "working", "serve", "serves", "served",
            "serving", "act", "acts", "acted", "earn", "earns", "earned", "pose", "poses", "posed", "posing", "live", "lived",
            "operate", "operates", "operated", "function", "functions", "functioned", "register", "registered");

    private static final Set<String> PUTS = Set.of("put", "puts", "had", "has");

    private static final Set<String> WISHES = Set.of("suggest", "suggests", "suggested", "suggesting", "recommend",
            "recommends",
            "recommended", "recommending", "asks", "asked", "asking");

    private static final Set<String> HELD = Set.of("think", "thinks", "thought", "believe", "believes", "believed", "feel",
            "feels",
            "felt", "fear", "fears", "feared", "see", "sees", "saw", "view", "views", "viewed", "regard", "regards", "regarded",
            "consider", "considers", "considered", "hope", "hopes", "hoped", "expect", "expects", "expected");

    private final Clauses clauses;
    private final Sentence sentence;
    private final Phrases phrases;
    private final Owners owners;

    CreditBefore(Clauses clauses) {
        this.clauses = clauses;
        owners = new Owners(clauses);
        sentence = clauses.sentence;
        phrases = clauses.phrases;
    }

    /** The credit that the words left of the quotation at node {@code quote} give it. */
    Optional<Credit> find(int quote) {
        Credit weak = null;
        Credit aside = byAs(quote);
        if (aside != null) {
            return Optional.of(aside);
        }
        for (int i = quote - 1; i >= Math.max(0, quote - REACH); i--) {
            var source = clauses.accordingTo(i);
            if (source.isPresent() && source.get().last() < quote) {
                aside = new Credit(clauses.span(source.get()), clauses.span(i, i + 1), Reason.SOURCE, false);
                if (!sentence.isComma(i - 1) || !hasComma(source.get().last() + 1, quote)) {
                    return Optional.of(aside);
                }
            }
            var owner = weak == null || weak.reason() == Reason.SENTENCE_SUBJECT ? owners.find(i, quote) : null;
            if (owner != null) {
                return Optional.of(owner);
            }
            var verb = phrases.verb(i);
            if (verb == null || verb.head() != i || isClosedAside(verb, quote)) {
                continue;
            }
            var credit = byVerb(verb, quote);
            if (credit == null) {
                continue;
            }
            if (isParenthetical(verb, credit)) {
                var outer = crossed(verb, quote);
                return Optional.of(outer != null ? outer : credit);
            }
            if (isStrong(verb, credit, weak, quote)) {
                return Optional.of(credit);
            }
            weak = better(weak, credit);
            if (weak == credit && isFirm(verb, credit)) {
                return Optional.of(credit);
            }
        }
        if (aside != null) {
            return Optional.of(aside);
        }
        if (weak == null || weak.reason() == Reason.SENTENCE_SUBJECT) {
            var view = byView(quote);
            weak = view == null ? weak : view;
        }
        return Optional.ofNullable(weak != null ? weak : byColon(quote));
    }

    /** "…, as one of them put it in an email, “…”": the aside right before the words says whose they are. */
    private Credit byAs(int quote) {
        int comma = quote - 1;
        int as = comma - 1;
        while (as > 0 && !sentence.isBreak(as) && !sentence.isQuote(as) && quote - as < NEAR * 2) {
            as--;
        }
        int start = sentence.isComma(comma) && sentence.isBreak(as) ? as + 1 : -1;
        if (!sentence.isWord(start, "as")) {
            return null;
        }
        for (var verb : phrases.verbs) {
            if (verb.first() > start && verb.head() < quote && verb.isFinite() && !verb.passive()
                    && (verb.is(Trait.SAY) || sentence.isAny(verb.head(), PUTS))) {
                var subject = clauses.subjects.of(verb).orElse(null);
                boolean own = subject != null && subject.first() > start && (subject.canSpeak() || subject.carriesWords());
                return own ? clauses.credit(subject, verb, Reason.LEADING_SUBJECT, true) : null;
            }
        }
        return null;
    }

    private boolean hasComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.isComma(i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb and its subject alone stand between two commas: ", she said,". */
    private boolean isParenthetical(VerbGroup verb, Credit credit) {
        var subject = phrases.noun(verb.first() - 1);
        return verb.is(Trait.SAY) && subject != null && sentence.isComma(verb.head() + 1)
                && sentence.isComma(subject.first() - 1)
                && credit.reason() != Reason.SENTENCE_SUBJECT;
    }

    /** The credit of a cue right before a parenthesis, whose object the quotation is: "told her, she said, to “…”". */
    private Credit crossed(VerbGroup parenthesis, int quote) {
        if (!sentence.isAny(parenthesis.head() + 2, Set.of("to", "that", "as")) || parenthesis.index() == 0) {
            return null;
        }
        var outer = phrases.verbs.get(parenthesis.index() - 1);
        boolean near = parenthesis.first() - outer.head() <= 4 && outer.is(Trait.SAY | Trait.LABEL | Trait.URGE);
        return near ? byVerb(outer, quote) : null;
    }

    /** Whether no verb further left can take the words away from this one's subject. */
    private boolean isStrong(VerbGroup verb, Credit credit, Credit weak, int quote) {
        if (credit.reason() == Reason.SENTENCE_SUBJECT) {
            return false;
        }
        boolean free = weak == null || weak.reason() == Reason.SENTENCE_SUBJECT;
        if (isNegated(verb) && !credit.named() || isToldOfThing(verb, quote)) {
            return false;
        }
        if (verb.is(Trait.SAY) && (credit.adjacent() || takesClause(verb, quote))
                || clauses.takesThat(verb) && !isReported(verb)) {
            return true;
        }
        boolean spoken = credit.reason() == Reason.LEADING_ACT || verb.is(Trait.ACT) && credit.adjacent();
        return free && (spoken || verb.is(Trait.LABEL) || isOfWhat(verb) && takesAs(verb, quote));
    }

    /** Whether the verb stands in the relative clause of a thing set off, with a subject of its own: ", a lapse that they seized on". */
    private boolean isOfWhat(VerbGroup verb) {
        var subject = phrases.noun(verb.first() - 1);
        int left = subject == null ? -1 : subject.first() - 1;
        var thing = sentence.is(left, Trait.RELATIVE) ? phrases.noun(left - 1) : null;
        return thing != null && sentence.isBreak(thing.first() - 1);
    }

    /** Whether somebody says of a thing what it shows: in "said the comments reflected “…”" the outer verb is the cue. */
    private boolean isToldOfThing(VerbGroup verb, int quote) {
        var subject = actor(verb, quote);
        if (subject == null || subject.canSpeak() || verb.index() == 0 || sentence.isAny(verb.head(), READS)) {
            return false;
        }
        if (subject.kind() == NounPhrase.Kind.COMMON && !subject.carriesWords() && !subject.is(Trait.PLACE)) {
            return true;
        }
        int left = sentence.isWord(subject.first() - 1, "that") ? subject.first() - 2 : subject.first() - 1;
        var outer = phrases.verb(left);
        return outer != null && outer.is(Trait.SAY) && outer.head() == left;
    }

    private boolean isNegated(VerbGroup verb) {
        for (int i = verb.first(); i < verb.head(); i++) {
            if (sentence.is(i, Trait.NEGATION) || sentence.word(i).lower().endsWith("n't")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause with a verb of its own stands between the verb and the quotation: what was said, and no mere object. */
    private boolean takesClause(VerbGroup verb, int quote) {
        for (int i = verb.index() + 1; i < phrases.verbs.size(); i++) {
            var inner = phrases.verbs.get(i);
            if (inner.head() > quote) {
                return false;
            }
            if (inner.isFinite() || inner.form() == VerbGroup.Form.INFINITIVE) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb says what its subject holds so firmly that no other verb takes the words: "people feel “…”". */
    private boolean isFirm(VerbGroup verb, Credit credit) {
        return credit.named() && !isWished(verb) && !isReported(verb)
                && (verb.is(Trait.URGE) || verb.is(Trait.THINK) && sentence.isAny(verb.head(), HELD));
    }

    /** Whether somebody says of another what he believes, and the words stand in that: "said the senator believes that he has". */
    private boolean isReported(VerbGroup verb) {
        var subject = phrases.noun(verb.first() - 1);
        int left = subject == null ? -1 : subject.first() - 1;
        var outer = phrases.verb(sentence.isWord(left, "that") ? left - 1 : left);
        return outer != null && outer.is(Trait.SAY) && outer.isFinite() && clauses.takesThat(verb);
    }

    /** Whether somebody only asks for what the verb says: "suggested that students consider “…”". */
    private boolean isWished(VerbGroup verb) {
        var subject = phrases.noun(verb.first() - 1);
        int that = subject == null ? -1 : subject.first() - 1;
        var outer = sentence.isWord(that, "that") ? phrases.verb(that - 1) : null;
        return outer != null && verb.first() == verb.head() && sentence.is(verb.head(), Trait.BASE)
                && (outer.is(Trait.URGE) || sentence.isAny(outer.head(), WISHES));
    }

    private static Credit better(Credit weak, Credit next) {
        if (weak == null || weak.reason() == Reason.SENTENCE_SUBJECT && next.reason() != Reason.SENTENCE_SUBJECT) {
            return next;
        }
        return weak;
    }

    private Credit byVerb(VerbGroup verb, int quote) {
        if (isTold(verb)) {
            return null;
        }
        var subject = actor(verb, quote);
        if (subject == null || subject.kind() == NounPhrase.Kind.TIME) {
            return null;
        }
        boolean adjacent = isAdjacent(verb, quote);
        boolean empty = sentence.isAny(subject.head(), EMPTY_SUBJECTS) && subject.kind() == NounPhrase.Kind.PRONOUN;
        boolean passive = verb.passive() || verb.form() == VerbGroup.Form.PARTICIPLE;
        boolean speaker = subject.canSpeak() && !empty || subject.carriesWords();
        boolean acts = subject.canSpeak() && !empty;
        boolean reads = adjacent && isIntroduced(quote) && sentence.isAny(verb.head(), READS);
        boolean reports = verb.is(Trait.SAY) || reads || clauses.takesThat(verb);
        if (sentence.isWord(subject.head(), "you") && !reports) {
            return null;
        }
        if (reports && (speaker || !empty && (adjacent || verb.isFinite() || verb.form() == VerbGroup.Form.ING)
                || isIt(subject) && (adjacent && verb.isFinite() || verb.is(Trait.SAY) && clauses.takesThat(verb)))) {
            return clauses.credit(subject, verb, reason(passive, adjacent, verb), adjacent);
        }
        boolean calls = verb.is(Trait.LABEL) && adjacent && (sentence.isAny(subject.first() - 1, Set.of("what", "which"))
                || isIt(subject) && verb.isFinite() && !verb.passive());
        if (!speaker && !calls) {
            return null;
        }
        boolean uttered = verb.is(Trait.ACT) && (verb.head() + 1 == quote || isIntroduced(quote) && adjacent);
        if (verb.is(Trait.LABEL | Trait.URGE | Trait.THINK | Trait.ISSUE) || uttered || takesAs(verb, quote)) {
            return clauses.credit(subject, verb, reason(passive, adjacent, verb), adjacent);
        }
        if (adjacent && isIntroduced(quote)) {
            if (verb.form() == VerbGroup.Form.ING && sentence.is(subject.head(), Trait.POSSESSIVE)) {
                return null;
            }
            if (!clauses.subjects.isMain(subject) && sentence.isComma(quote - 1)) {
                return null;
            }
            var main = sentence.isWord(quote - 1, ":") ? clauses.subjects.main(quote).orElse(subject) : subject;
            return clauses.credit(main, verb, Reason.LEADING_ACT, true);
        }
        boolean described = sentence.is(verb.head(), Trait.BE) && subject.kind() == NounPhrase.Kind.COMMON;
        return passive || !acts || described ? null : clauses.credit(subject, verb, Reason.SENTENCE_SUBJECT, adjacent);
    }

    /** Whether "told to", without a hearer, is short for "was told to". */
    private boolean isTold(VerbGroup verb) {
        return verb.isFinite() && sentence.isAny(verb.head(), Set.of("told", "ordered", "instructed"))
                && sentence.isWord(verb.head() + 1, "to")
                && sentence.tag(verb.first() - 1) == Tag.CCONJ;
    }

    /** Who does what the verb says; of "described by one as “…” and by another as" the one nearest before the quotation. */
    private NounPhrase actor(VerbGroup verb, int quote) {
        var subject = clauses.subjects.of(verb).orElse(null);
        boolean passive = verb.passive() || verb.form() == VerbGroup.Form.PARTICIPLE;
        var own = passive && sentence.isWord(quote + 1, "by") ? phrases.noun(quote + 2) : null;
        if (own != null && own.kind() != NounPhrase.Kind.TIME) {
            return own;
        }
        for (int i = quote - 1; passive && subject != null && i > verb.head(); i--) {
            if (sentence.isWord(i, "by") && phrases.noun(i + 1) != null && phrases.noun(i + 1).last() < quote) {
                return phrases.noun(i + 1);
            }
        }
        return subject;
    }

    private boolean isIt(NounPhrase subject) {
        return sentence.isWord(subject.head(), "it");
    }

    private static Reason reason(boolean passive, boolean adjacent, VerbGroup verb) {
        if (passive) {
            return Reason.AGENT;
        }
        if (verb.is(Trait.SAY)) {
            return adjacent ? Reason.LEADING_SUBJECT : Reason.GOVERNING_SUBJECT;
        }
        if (verb.is(Trait.LABEL | Trait.URGE | Trait.ACT) || !verb.is(Trait.THINK | Trait.ISSUE)) {
            return adjacent ? Reason.LEADING_LABEL : Reason.GOVERNING_LABEL;
        }
        return adjacent ? Reason.LEADING_HELD : Reason.GOVERNING_HELD;
    }

    /** Whether the shape is that of calling something names: "pooh-poohed the idea as “…”". */
    private boolean takesAs(VerbGroup verb, int quote) {
        int as = sentence.tag(quote - 1) == Tag.DET ? quote - 2 : quote - 1;
        as -= sentence.isWord(as, "of") && sentence.tag(as - 1) == Tag.NOUN ? 2 : 0;
        int particle = sentence.isAny(verb.head() + 1, Set.of("down", "off", "out", "away", "aside")) ? 1 : 0;
        var subject = phrases.noun(verb.first() - 1);
        boolean relative = subject != null
                && (sentence.is(subject.first() - 1, Trait.RELATIVE) || sentence.isWord(subject.first() - 1, "what"));
        boolean object = relative || phrases.noun(verb.head() + 1 + particle) != null
                || verb.passive() && sentence.isWord(verb.head() + 1, "by");
        return sentence.isWord(as, "as") && !sentence.isAny(verb.head(), BEING) && object && isAdjacent(verb, quote)
                && !sentence.isAny(as - 1, Set.of("such", "well", "far", "soon", "long"))
                && !sentence.is(verb.head(), Trait.BE);
    }

    /** Whether only an object, "that" or a phrase of place and time stands between the verb and the quotation. */
    private boolean isAdjacent(VerbGroup verb, int quote) {
        if (quote - verb.head() > NEAR) {
            return false;
        }
        for (int i = verb.head() + 1; i < quote; i++) {
            if (phrases.verb(i) != null || sentence.is(i, Trait.RELATIVE) && !sentence.isWord(i, "that")
                    || sentence.tag(i) == Tag.SCONJ && !sentence.isWord(i, "that") && !sentence.isWord(i, "as")) {
                return false;
            }
        }
        return true;
    }

    private boolean isIntroduced(int quote) {
        return sentence.isComma(quote - 1) || sentence.isWord(quote - 1, ":");
    }

    /** Whether the verb stands in a relative clause that ended before the quotation: "Smith, who said so, was …". */
    private boolean isClosedAside(VerbGroup verb, int quote) {
        if (isWithinSubject(verb, quote)) {
            return true;
        }
        int left = verb.first() - 1;
        while (left >= 0 && !sentence.isBreak(left) && !sentence.isQuote(left) && !sentence.is(left, Trait.RELATIVE)) {
            left--;
        }
        if ((sentence.isBreak(left) || sentence.isQuote(left)) && sentence.isWord(left + 1, "as")
                && verb.first() - left <= FAR) {
            return isSetOff(verb, quote);
        }
        if (!sentence.is(left, Trait.RELATIVE) || verb.first() - left > FAR) {
            return false;
        }
        boolean loose = sentence.isBreak(left - 1) && !sentence.isWord(left, "that");
        for (int i = verb.index() + 1; i < phrases.verbs.size(); i++) {
            var later = phrases.verbs.get(i);
            if (later.head() > quote) {
                break;
            }
            var subject = later.isFinite() ? clauses.subjects.grammatical(later).orElse(null) : null;
            boolean over = loose
                    ? sentence.isBreak(later.first() - 1) || sentence.isQuote(later.first() - 1)
                    : sentence.tag(later.first() - 1) != Tag.CCONJ;
            if (subject != null && subject.first() < left && over) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb only tells who a later verb's subject is: "anyone found to have spoken would be “…”". */
    private boolean isWithinSubject(VerbGroup verb, int quote) {
        if (verb.isFinite() || verb.index() + 1 >= phrases.verbs.size()) {
            return false;
        }
        var later = phrases.verbs.get(verb.index() + 1);
        var subject = later.isFinite() && later.head() < quote ? clauses.subjects.grammatical(later).orElse(null) : null;
        if (subject == null || subject.last() >= verb.first() || sentence.isComma(verb.first() - 1)
                || sentence.tag(later.first() - 1) == Tag.CCONJ) {
            return false;
        }
        for (int i = verb.index() - 1; i >= 0 && phrases.verbs.get(i).first() > subject.last(); i--) {
            if (phrases.verbs.get(i).isFinite()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a comma and a verb of another clause stand between the verb and the quotation: "as he called it, had …". */
    private boolean isSetOff(VerbGroup verb, int quote) {
        boolean comma = false;
        for (int i = verb.head() + 1; i < quote; i++) {
            comma |= sentence.isComma(i);
            if (comma && phrases.verb(i) != null && phrases.verb(i).isFinite()) {
                return sentence.isComma(phrases.verb(i).first() - 1);
            }
        }
        return false;
    }

    /** "To the governor, it is “a reset.”" */
    private Credit byView(int quote) {
        int at = sentence.tag(0) == Tag.CCONJ ? 1 : 0;
        var viewer = sentence.isWord(at, "to") ? phrases.noun(at + 1) : null;
        boolean equates = sentence.is(quote - 1, Trait.BE)
                || sentence.tag(quote - 1) == Tag.DET && sentence.is(quote - 2, Trait.BE);
        boolean fits = viewer != null && viewer.canSpeak() && equates && sentence.isComma(viewer.last() + 1);
        return fits ? new Credit(clauses.span(viewer), clauses.span(at, at), Reason.WORDS_OF, false) : null;
    }

    /** "Smith: “…”", "The answer from Smith: “…”". */
    private Credit byColon(int quote) {
        if (!sentence.isWord(quote - 1, ":")) {
            return null;
        }
        int at = quote - 2;
        for (int i = at; sentence.isWord(at, ")") && i >= 0 && i > at - 8; i--) {
            at = sentence.isWord(i, "(") ? i - 1 : at;
        }
        var noun = phrases.noun(at);
        boolean placed = noun != null && (noun.kind() == NounPhrase.Kind.TIME || sentence.tag(noun.first() - 1) == Tag.ADP);
        boolean from = placed && noun.canSpeak() && sentence.isAny(noun.first() - 1, Set.of("from", "by"));
        if (placed && !from && phrases.verbs.isEmpty() && !phrases.nouns.isEmpty()) {
            noun = phrases.nouns.get(0) == noun ? null : phrases.nouns.get(0);
        }
        boolean about = sentence.isAny(0, Set.of("on", "about", "regarding"));
        boolean spoken = noun != null && !(placed && !from && (about || !noun.canSpeak() && !phrases.verbs.isEmpty()))
                && (noun.canSpeak() || noun.carriesWords() || sentence.is(noun.first(), Trait.POSSESSIVE_PRONOUN));
        return !spoken || noun.kind() == NounPhrase.Kind.TIME
                ? null
                : new Credit(clauses.span(noun), clauses.span(quote - 1, quote - 1), Reason.LEADING_COLON, true);
    }
}
