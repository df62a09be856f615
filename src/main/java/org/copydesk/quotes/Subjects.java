package org.copydesk.quotes;

import java.util.Optional;
import java.util.Set;

/**
 * Finds who does what a verb says, in one sentence.
 *
 * <p>
 * There is no parse: the search walks left from the verb over what news puts between subject and verb ({@link Asides} between
 * commas, phrases and relative clauses by way of {@link Hosts}), and from a verb without a subject of its own to the one it
 * leans on ({@link LeaningVerbs}). Each verb is solved once; every step but one goes left, and that one is cut when it comes
 * back, so the cost is bounded by the sentence's length.
 */
final class Subjects {
    /** Verbs that stand before their subject after quoted words in the midst of a sentence; other verbs have it before them. */
    private static final Set<String> SAID = Set.of("said", "says", "asked", "asks", "wrote", "writes", "added", "adds",
            "replied",
            "explained", "recalled", "tweeted", "declared", "argued", "continued", "insisted");

    /** Words that may stand between subject and verb, whatever they are tagged. */
    private static final Set<String> FLOATING = Set.of("himself", "herself", "themselves", "itself", "once", "also", "both",
            "each",
            "then", "later", "now", "again", "soon", "first", "often", "even", "too");
    private static final Set<String> AT_WHAT = Set.of("first", "last", "times", "least");

    private final Sentence sentence;
    private final Phrases phrases;
    private final LeaningVerbs leaning;
    private final IngVerbs ingVerbs;
    private final Hosts hosts;
    private final Asides asides;
    private final NounPhrase[] known;
    private final boolean[] visited;

    Subjects(Sentence sentence, Phrases phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
        leaning = new LeaningVerbs(sentence, phrases, this);
        ingVerbs = new IngVerbs(sentence, phrases, this, leaning);
        hosts = new Hosts(sentence, phrases, this);
        asides = new Asides(sentence, phrases, this);
        known = new NounPhrase[phrases.verbs.size()];
        visited = new boolean[phrases.verbs.size()];
    }

    /** Who does what {@code verb} says: its agent in the passive, the subject of the verb it leans on otherwise. */
    Optional<NounPhrase> of(VerbGroup verb) {
        return Optional.ofNullable(doer(verb));
    }

    /** The grammatical subject of a finite verb, also in the passive. */
    Optional<NounPhrase> grammatical(VerbGroup verb) {
        return Optional.ofNullable(surface(verb));
    }

    /** The subject of the nearest main clause left of node {@code limit} that can speak. */
    Optional<NounPhrase> main(int limit) {
        for (int i = phrases.verbs.size() - 1; i >= 0; i--) {
            var verb = phrases.verbs.get(i);
            var subject = verb.head() < limit && verb.isFinite() ? surface(verb) : null;
            if (subject != null && subject.canSpeak() && isMain(subject)) {
                return Optional.of(subject);
            }
        }
        return Optional.empty();
    }

    /** Whether {@code subject} opens a main clause: nothing but a break or a conjunction stands before it. */
    boolean isMain(NounPhrase subject) {
        int left = subject.first() - 1;
        while (left >= 0 && sentence.tag(left) == Tag.ADV && !sentence.is(left, Trait.SUBORDINATOR)) {
            left--;
        }
        var before = sentence.isComma(left) && sentence.is(subject.first(), Trait.DETERMINER) ? phrases.noun(left - 1) : null;
        boolean appositive = before != null && before.kind() == NounPhrase.Kind.NAME;
        return !appositive && (left < 0 || sentence.tag(left) == Tag.CCONJ || sentence.isBreak(left) || sentence.isQuote(left));
    }

    NounPhrase doer(VerbGroup verb) {
        if (verb.passive()) {
            return agent(verb);
        }
        return switch (verb.form()) {
            case FINITE -> surface(verb);
            case INFINITIVE -> leaning.ofInfinitive(verb);
            case ING -> ingVerbs.of(verb);
            case PARTICIPLE -> agent(verb);
        };
    }

    /** The noun phrase after "by", if the clause has one. */
    private NounPhrase agent(VerbGroup verb) {
        for (int i = verb.head() + 1; i < sentence.size() && i < verb.head() + 12; i++) {
            if (sentence.isWord(i, "by")) {
                var by = phrases.noun(i + 1);
                return by != null && by.kind() != NounPhrase.Kind.TIME ? by : null;
            }
            boolean goesOn = sentence.isComma(i) && sentence.tag(i - 1) != Tag.CCONJ
                    && sentence.isAny(i + 1, Set.of("by", "including"))
                    || sentence.isWord(i, "including");
            if (!goesOn && (sentence.isComma(i) && !sentence.isQuote(i - 1) || phrases.verb(i) != null)) {
                return null;
            }
        }
        return null;
    }

    NounPhrase surface(VerbGroup verb) {
        if (!visited[verb.index()]) {
            visited[verb.index()] = true;
            known[verb.index()] = search(verb);
        }
        return known[verb.index()];
    }

    private NounPhrase search(VerbGroup verb) {
        int left = verb.first() - 1;
        if (left >= 0 && sentence.is(left, Trait.SUBJECT_PRONOUN) && !isRelative(left)
                && sentence.word(left).lower().indexOf('\'') > 0) {
            return phrases.noun(left);
        }
        while (left >= 0 && floats(left)) {
            left--;
        }
        return isInverted(verb, left) || isSetBetween(verb, left) ? phrases.noun(verb.head() + 1) : leftOf(verb, left);
    }

    private boolean floats(int i) {
        boolean polled = sentence.tag(i) == Tag.ADJ && sentence.is(i, Trait.PARTICIPLE) && phrases.noun(i) == null
                && phrases.noun(i - 1) != null;
        return polled || sentence.isWord(i, "best") || sentence.isWord(i, "at")
                || sentence.isWord(i - 1, "at") && sentence.isAny(i, AT_WHAT)
                || sentence.tag(i) == Tag.ADV && !sentence.isWord(i, "so") || sentence.isAny(i, FLOATING);
    }

    private NounPhrase leftOf(VerbGroup verb, int left) {
        if (left < 0) {
            return null;
        }
        var noun = phrases.noun(left);
        if (isRelative(left)) {
            return hosts.antecedent(noun == null ? left : noun.first(), verb);
        }
        if (noun != null && noun.kind() == NounPhrase.Kind.TIME && isRelative(noun.first() - 1)) {
            return hosts.antecedent(noun.first() - 1, verb);
        }
        if (noun != null && noun.kind() == NounPhrase.Kind.TIME && phrases.noun(noun.first() - 1) != null) {
            return leftOf(verb, noun.first() - 1);
        }
        if (noun != null) {
            return hosts.of(noun, verb);
        }
        var done = phrases.verb(left);
        if (done != null && done.form() == VerbGroup.Form.PARTICIPLE && phrases.noun(done.first() - 1) != null) {
            return leftOf(verb, done.first() - 1);
        }
        if (sentence.tag(left) == Tag.CCONJ) {
            return leaning.coordinated(verb);
        }
        return sentence.isBreak(left) || sentence.isQuote(left) ? asides.over(verb, left) : null;
    }

    /** "…," said Smith: the verb follows the quotation, its subject follows it. */
    private boolean isInverted(VerbGroup verb, int left) {
        int quote = sentence.isQuote(left) ? left : left - 1;
        boolean after = sentence.isQuote(left) || sentence.isBreak(left) && sentence.isQuote(left - 1)
                || left < 0 && verb.first() == 0;
        boolean takes = verb.is(Trait.SAY | Trait.ACT | Trait.THINK) && !verb.passive()
                && (quote <= 0 || sentence.isAny(verb.head(), SAID));
        var next = phrases.noun(verb.head() + 1);
        return after && takes && next != null && next.kind() != NounPhrase.Kind.TIME && !startsClause(next);
    }

    /** "To the 900 who go, said Dot Kline, one of them, it's": cue and name stand between commas. */
    private boolean isSetBetween(VerbGroup verb, int left) {
        var next = phrases.noun(verb.head() + 1);
        var before = sentence.isComma(left) ? asides.over(verb, left) : null;
        if (before != null && before.canSpeak() && isMain(before)) {
            return false;
        }
        return sentence.isComma(left) && verb.first() == left + 1 && verb.first() == verb.head() && !verb.passive()
                && sentence.isAny(verb.head(), SAID) && next != null && next.kind() == NounPhrase.Kind.NAME
                && sentence.isComma(next.last() + 1);
    }

    /** Whether {@code noun} is the subject of a clause of its own: "said the ad was". */
    private boolean startsClause(NounPhrase noun) {
        var own = phrases.verb(noun.last() + 1);
        return own != null && own.isFinite() && own.first() == noun.last() + 1;
    }

    /** Whether "who", "which" or a "that" of this kind stands at {@code i}. */
    boolean isRelative(int i) {
        if (!sentence.is(i, Trait.RELATIVE) || sentence.is(i, Trait.POSSESSIVE_PRONOUN)) {
            return false;
        }
        if (sentence.isWord(i, "that")) {
            return phrases.noun(i - 1) != null || sentence.isBreak(i - 1);
        }
        return sentence.isWord(i, "who") || sentence.isWord(i, "which") || sentence.word(i).lower().startsWith("who'");
    }

    VerbGroup before(VerbGroup verb) {
        return verb.index() == 0 ? null : phrases.verbs.get(verb.index() - 1);
    }

    /** The noun that the subject's words before the verb belong to; see {@link Hosts#of}. */
    NounPhrase host(NounPhrase noun, VerbGroup verb) {
        return hosts.of(noun, verb);
    }

    /** The subject that {@code verb} shares with one before it. */
    NounPhrase shared(VerbGroup verb) {
        return leaning.coordinated(verb);
    }
}
