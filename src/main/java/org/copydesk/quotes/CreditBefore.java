package org.copydesk.quotes;

import java.util.Optional;
import java.util.Set;

/** Looks left of a quotation for the verb that governs it, and for who does what that verb says. */
final class CreditBefore {
    /** Nodes looked at. */
    private static final int REACH = 90;

    private final Clauses clauses;
    private final Sentence sentence;
    private final Phrases phrases;
    private final Owners owners;
    private final CueCredit cues;
    private final CueStrength strength;
    private final ClosedClauses closed;
    private final Introductions introductions;

    CreditBefore(Clauses clauses) {
        this.clauses = clauses;
        sentence = clauses.sentence;
        phrases = clauses.phrases;
        owners = new Owners(clauses);
        cues = new CueCredit(clauses);
        strength = new CueStrength(clauses, cues);
        closed = new ClosedClauses(clauses);
        introductions = new Introductions(clauses);
    }

    /** The credit that the words left of the quotation at node {@code quote} give it. */
    Optional<Credit> find(int quote) {
        var aside = introductions.byAs(quote);
        return aside != null ? Optional.of(aside) : Optional.ofNullable(new Search(quote).run());
    }

    /** The search under way for one quotation, from right to left. */
    private final class Search {
        private final int quote;
        /** The best so far that a verb further left may outdo. */
        private Credit weak;
        /** Named after "according to" in an aside, which gives way to a verb that says more. */
        private Credit aside;

        Search(int quote) {
            this.quote = quote;
        }

        Credit run() {
            for (int i = quote - 1; i >= Math.max(0, quote - REACH); i--) {
                var sure = atSource(i);
                sure = sure != null || !isOpen() ? sure : owners.find(i, quote);
                sure = sure != null ? sure : atVerb(i);
                if (sure != null) {
                    return sure;
                }
            }
            return aside != null ? aside : rest();
        }

        private boolean isOpen() {
            return weak == null || weak.reason() == Reason.SENTENCE_SUBJECT;
        }

        private Credit atSource(int i) {
            var source = clauses.accordingTo(i).filter(noun -> noun.last() < quote).orElse(null);
            if (source == null) {
                return null;
            }
            aside = new Credit(clauses.span(source), clauses.span(i, i + 1), Reason.SOURCE, false);
            return sentence.isComma(i - 1) && hasComma(source.last() + 1, quote) ? null : aside;
        }

        /** The credit by the verb whose head stands at {@code i}, if nothing further left can outdo it. */
        private Credit atVerb(int i) {
            var verb = phrases.verb(i);
            if (verb == null || verb.head() != i || closed.isClosedAside(verb, quote)) {
                return null;
            }
            var credit = cues.of(verb, quote);
            if (credit == null) {
                return null;
            }
            if (isParenthetical(verb, credit)) {
                var outer = crossed(verb, quote);
                return outer != null ? outer : credit;
            }
            if (strength.isStrong(verb, credit, weak, quote)) {
                return credit;
            }
            weak = better(weak, credit);
            return weak == credit && strength.isFirm(verb, credit) ? credit : null;
        }

        /** What is left when no verb is sure: whose claim or view it is, the weak credit, the colon. */
        private Credit rest() {
            boolean held = weak != null
                    && (weak.reason() == Reason.LEADING_HELD || weak.reason() == Reason.GOVERNING_HELD);
            var claim = isOpen() || held ? owners.whole(quote) : null;
            if (claim != null) {
                return claim;
            }
            var equated = isOpen() ? introductions.byEquation(quote) : null;
            if (equated != null) {
                return equated;
            }
            var view = isOpen() ? introductions.byView(quote) : null;
            if (view != null) {
                return view;
            }
            return weak != null ? weak : introductions.byColon(quote);
        }
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
        return near ? cues.of(outer, quote) : null;
    }

    private static Credit better(Credit weak, Credit next) {
        if (weak == null || weak.reason() == Reason.SENTENCE_SUBJECT && next.reason() != Reason.SENTENCE_SUBJECT) {
            return next;
        }
        return weak;
    }
}
