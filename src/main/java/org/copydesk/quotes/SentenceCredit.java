package org.copydesk.quotes;

import java.util.Optional;
import java.util.Set;

/** Who speaks or acts in a sentence without quotations: the one a quotation after it is most likely from. */
final class SentenceCredit {
    /** Who tells the story acts in it without speaking: "I did." */
    private static final Set<String> NARRATORS = Set.of("i", "we", "you");

    private final Clauses clauses;

    SentenceCredit(Clauses clauses) {
        this.clauses = clauses;
    }

    Optional<Credit> find() {
        Credit acting = null;
        boolean mainActs = false;
        Credit telling = null;
        for (var verb : clauses.phrases.verbs) {
            if (!verb.isFinite() && !verb.passive()) {
                continue;
            }
            var subject = told(verb).or(() -> clauses.subjects.grammatical(verb)).orElse(null);
            if (subject == null || !subject.canSpeak() && !(subject.carriesWords() && verb.is(Trait.SAY))
                    || clauses.sentence.is(subject.head(), Trait.RELATIVE)) {
                continue;
            }
            if (verb.is(Trait.SAY) && !verb.passive()) {
                var credit = clauses.credit(subject, verb, Reason.INTRODUCED, false);
                if (subject.first() > verb.head()
                        || clauses.subjects.isMain(subject) && !clauses.sentence.isWord(subject.head(), "i")) {
                    return Optional.of(credit);
                }
                telling = telling == null ? credit : telling;
            }
            if (clauses.sentence.isAny(subject.head(), NARRATORS)) {
                continue;
            }
            boolean main = clauses.subjects.isMain(subject);
            if (acting == null || main && !mainActs) {
                acting = clauses.credit(subject, verb, Reason.CARRIED_SUBJECT, false);
                mainActs = main;
            }
        }
        for (int i = 0; i < clauses.sentence.size(); i++) {
            var source = clauses.accordingTo(i);
            if (source.isPresent()) {
                return Optional.of(new Credit(clauses.span(source.get()), clauses.span(i, i + 1), Reason.INTRODUCED, false));
            }
        }
        return Optional.ofNullable(acting != null ? acting : telling);
    }

    /** Who is named after the cue that ends what is told: "That's a yes, said Dr. Fitch." */
    private Optional<NounPhrase> told(VerbGroup verb) {
        var next = clauses.phrases.noun(verb.head() + 1);
        boolean inverted = verb.is(Trait.SAY) && verb.isFinite() && verb.first() == verb.head()
                && clauses.sentence.isComma(verb.first() - 1) && next != null && next.canSpeak();
        var own = inverted ? clauses.phrases.verb(next.last() + 1) : null;
        return inverted && own == null ? Optional.of(next) : Optional.empty();
    }
}
