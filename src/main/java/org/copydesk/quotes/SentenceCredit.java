package org.copydesk.quotes;

import java.util.Optional;

/** Who speaks or acts in a sentence without quotations: the one a quotation after it is most likely from. */
final class SentenceCredit {
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
            var subject = clauses.subjects.grammatical(verb).orElse(null);
            if (subject == null || !subject.canSpeak() && !(subject.carriesWords() && verb.is(Trait.SAY))
                    || clauses.sentence.is(subject.head(), Trait.RELATIVE)) {
                continue;
            }
            if (verb.is(Trait.SAY) && !verb.passive()) {
                var credit = clauses.credit(subject, verb, Reason.INTRODUCED, false);
                if (clauses.subjects.isMain(subject) && !clauses.sentence.isWord(subject.head(), "i")) {
                    return Optional.of(credit);
                }
                telling = telling == null ? credit : telling;
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
}
