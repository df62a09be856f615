package org.copydesk.quotes;

import java.util.Optional;
import java.util.Set;

/** Looks right of a quotation for the clause that credits it. */
final class CreditAfter {
    /** Nodes looked at for the verb of the clause that follows. */
    private static final int REACH = 40;

    /** Verb groups looked at. */
    private static final int VERBS = 8;

    private static final Set<String> HOW = Set.of("how", "what");
    private static final Set<String> PUTS = Set.of("put", "puts", "had", "has");

    private final Clauses clauses;
    private final Sentence sentence;
    private final Phrases phrases;

    CreditAfter(Clauses clauses) {
        this.clauses = clauses;
        sentence = clauses.sentence;
        phrases = clauses.phrases;
    }

    /**
     * The credit of the clause right after the quotation at node {@code quote}.
     *
     * @param linked whether the quotation ends as one does that a credit follows: with a comma, ? or !
     * @param capital whether it begins with a capital letter
     */
    Optional<Credit> next(int quote, boolean linked, boolean capital) {
        int at = quote + 1;
        boolean comma = sentence.isComma(at) || sentence.is(at, Trait.DASH);
        if (comma) {
            at++;
        }
        while (sentence.tag(at) == Tag.ADV && !sentence.is(at, Trait.SUBORDINATOR) && at < quote + 4) {
            at++;
        }
        var source = clauses.accordingTo(at);
        if (source.isPresent()) {
            return Optional.of(new Credit(clauses.span(source.get()), clauses.span(at, at + 1), Reason.SOURCE, true));
        }
        if (sentence.tag(at) == Tag.CCONJ || sentence.tag(at) == Tag.SCONJ && !sentence.isWord(at, "as")
                || sentence.isAny(at, Set.of("while", "though", "although", "because", "if", "when"))) {
            return Optional.empty();
        }
        boolean open = linked || comma || quote == 0;
        var credit = asAside(at);
        credit = credit != null ? credit : how(at);
        credit = credit != null || !open ? credit : inverted(at, linked);
        credit = credit != null || !open ? credit : clause(at, linked || comma, capital);
        return Optional.ofNullable(credit != null || !open ? credit : signature(quote, at));
    }

    /** "…," as Smith put it. */
    private Credit asAside(int at) {
        if (!sentence.isWord(at, "as")) {
            return null;
        }
        var verb = nextFinite(at + 1);
        var subject = verb == null || verb.passive() ? null : clauses.subjects.of(verb).orElse(null);
        boolean puts = verb != null && (verb.is(Trait.SAY | Trait.LABEL | Trait.THINK) || sentence.isAny(verb.head(), PUTS));
        boolean fits = puts && subject != null && subject.first() == at + 1 && subject.canSpeak();
        return fits ? clauses.credit(subject, verb, Reason.FOLLOWING_AS, true) : null;
    }

    /** "…" is how Smith put it; "…" is what she calls it. */
    private Credit how(int at) {
        if (!sentence.is(at, Trait.BE)) {
            return null;
        }
        int how = sentence.isAny(at + 1, HOW) ? at + 1 : sentence.isAny(at + 2, HOW) ? at + 2 : -1;
        var verb = how < 0 ? null : nextFinite(how + 1);
        var subject = verb == null ? null : clauses.subjects.of(verb).orElse(null);
        boolean fits = subject != null && subject.first() >= how && subject.canSpeak();
        return fits ? clauses.credit(subject, verb, Reason.FOLLOWING_AS, true) : null;
    }

    /** "…," said Smith. */
    private Credit inverted(int at, boolean linked) {
        var verb = phrases.verb(at);
        var noun = verb == null ? null : phrases.noun(verb.head() + 1);
        if (verb == null || verb.first() != at || !verb.isFinite() || verb.passive()
                || !verb.is(Trait.SAY | Trait.ACT | Trait.THINK) && !endsClause(verb, noun, linked)) {
            return null;
        }
        boolean clause = noun != null && noun.kind() == NounPhrase.Kind.PRONOUN && phrases.verb(noun.last() + 1) != null
                && phrases.verb(noun.last() + 1).isFinite();
        boolean fits = noun != null && noun.kind() != NounPhrase.Kind.TIME && !clause
                && !sentence.is(verb.head(), Trait.BE);
        return fits ? clauses.credit(noun, verb, Reason.FOLLOWING_INVERTED, true) : null;
    }

    /** Whether any verb and who can speak are all that follows words that end as reported ones do: “…,” dishes an insider. */
    private boolean endsClause(VerbGroup verb, NounPhrase noun, boolean linked) {
        return linked && verb.first() == verb.head() && !sentence.is(verb.head(), Trait.BE | Trait.HAVE | Trait.MODAL)
                && noun != null && noun.canSpeak() && sentence.isBreak(noun.last() + 1);
    }

    /** "…," Smith, the mayor, said. */
    private Credit clause(int at, boolean linked, boolean capital) {
        var start = phrases.noun(at);
        if (start == null || sentence.is(at, Trait.RELATIVE)) {
            return null;
        }
        int seen = 0;
        for (int i = at; i < Math.min(sentence.size(), at + REACH) && seen < VERBS; i++) {
            var verb = phrases.verb(i);
            if (verb == null || verb.head() != i) {
                if (sentence.isQuote(i) && seen > 0) {
                    return null;
                }
                continue;
            }
            seen++;
            if (!verb.isFinite() && !isHearsay(verb) || verb.passive() || sentence.is(verb.first() - 1, Trait.RELATIVE)) {
                continue;
            }
            var subject = clauses.subjects.of(verb).orElse(null);
            if (subject == null || subject.first() < at) {
                continue;
            }
            if (subject.first() > at + 1) {
                return null;
            }
            boolean apart = at > 2 && !capital && (!verb.is(Trait.SAY | Trait.ACT) || sentence.is(verb.first(), Trait.MODAL)
                    || sentence.word(subject.head()).lower().endsWith("'d"));
            if (apart) {
                return null;
            }
            if (at > 2 && !capital && tellsMore(verb)) {
                return null;
            }
            if (verb.is(Trait.SAY | Trait.ACT | Trait.LABEL | Trait.THINK)) {
                return clauses.credit(subject, verb, Reason.FOLLOWING_SUBJECT, true);
            }
            boolean ends = sentence.isBreak(verb.head() + 1) || sentence.tag(verb.head() + 1) == Tag.ADP;
            boolean acts = linked && at <= 2 && (subject.canSpeak() || ends) && !sentence.isWord(subject.head(), "it")
                    && !sentence.is(verb.first(), Trait.BE | Trait.HAVE | Trait.MODAL);
            return acts ? clauses.credit(subject, verb, Reason.FOLLOWING_ACT, true) : null;
        }
        return null;
    }

    /** Whether a hearer and what he is told follow the verb: "told pollsters they suspected". */
    private boolean tellsMore(VerbGroup verb) {
        var hearer = phrases.noun(verb.head() + 1);
        int next = hearer == null ? -1 : hearer.last() + 1;
        var own = sentence.is(next, Trait.SUBJECT_PRONOUN) ? phrases.verb(next + 1) : null;
        return sentence.isWord(next, "that") || own != null && own.isFinite();
    }

    /** "Smith is said to have replied": the passive leaves the infinitive to its subject. */
    private boolean isHearsay(VerbGroup verb) {
        var outer = verb.index() == 0 ? null : phrases.verbs.get(verb.index() - 1);
        return verb.form() == VerbGroup.Form.INFINITIVE && outer != null && outer.passive()
                && outer.is(Trait.SAY | Trait.THINK) && outer.head() == verb.first() - 1;
    }

    /** “…” — Jane Doe. */
    private Credit signature(int quote, int at) {
        if (!sentence.is(quote + 1, Trait.DASH)) {
            return null;
        }
        var noun = phrases.noun(at);
        boolean dated = noun != null && sentence.isComma(noun.last() + 1) && sentence.is(noun.last() + 2, Trait.TIME);
        boolean fits = noun != null && noun.kind() == NounPhrase.Kind.NAME && nextFinite(at) == null && !dated;
        return fits ? new Credit(clauses.span(noun), clauses.span(quote + 1, quote + 1), Reason.SIGNATURE, true) : null;
    }

    /** The credit at the end of the sentence: "The plan is “bad” for families, Smith said." */
    Optional<Credit> closing(int quote) {
        int seen = 0;
        for (int i = quote + 1; i < Math.min(sentence.size(), quote + REACH * 2) && seen < VERBS; i++) {
            var source = clauses.accordingTo(i);
            if (source.isPresent()) {
                return Optional.of(new Credit(clauses.span(source.get()), clauses.span(i, i + 1), Reason.SOURCE, false));
            }
            var verb = phrases.verb(i);
            if (verb == null || verb.head() != i) {
                continue;
            }
            seen++;
            boolean cue = verb.isFinite() && !verb.passive() && verb.is(Trait.SAY | Trait.THINK) && lacksComplement(i + 1);
            var subject = cue ? closingSubject(verb) : null;
            int before = subject == null ? -1 : startOf(subject) - 1;
            boolean apart = sentence.isBreak(before) || sentence.isQuote(before);
            if (subject != null && apart && subject.first() > quote) {
                return Optional.of(clauses.credit(subject, verb, Reason.CLOSING_SUBJECT, false));
            }
        }
        return Optional.empty();
    }

    private NounPhrase closingSubject(VerbGroup verb) {
        var next = phrases.noun(verb.head() + 1);
        boolean inverted = (sentence.isComma(verb.first() - 1) || sentence.isQuote(verb.first() - 1)) && next != null
                && next.kind() != NounPhrase.Kind.TIME
                && next.canSpeak() && verb.is(Trait.SAY);
        return inverted ? next : clauses.subjects.of(verb).orElse(null);
    }

    /** The first node of the clause that {@code subject} stands in: an inverted one begins with its verb. */
    private int startOf(NounPhrase subject) {
        var verb = phrases.verb(subject.first() - 1);
        return verb == null ? subject.first() : verb.first();
    }

    private boolean lacksComplement(int at) {
        if (sentence.isBreak(at)) {
            return !sentence.isQuote(at + 1);
        }
        if (sentence.isQuote(at) || sentence.isWord(at, "that") || sentence.is(at, Trait.SUBJECT_PRONOUN)) {
            return false;
        }
        var noun = phrases.noun(at);
        boolean clause = noun != null && phrases.verb(noun.last() + 1) != null && phrases.verb(noun.last() + 1).isFinite();
        return !clause && phrases.verb(at) == null;
    }

    private VerbGroup nextFinite(int at) {
        for (int i = at; i < Math.min(sentence.size(), at + REACH); i++) {
            var verb = phrases.verb(i);
            if (verb != null && verb.isFinite()) {
                return verb;
            }
        }
        return null;
    }
}
