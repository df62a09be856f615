package org.copydesk.quotes;

import java.util.Optional;

import org.copydesk.text.Span;

/** Finds reported speech without marks in a sentence: "Harlan said [that] the bridge would reopen". */
final class Indirect {
    private final Clauses clauses;
    private final Sentence sentence;
    private final Phrases phrases;

    Indirect(Clauses clauses) {
        this.clauses = clauses;
        sentence = clauses.sentence;
        phrases = clauses.phrases;
    }

    /**
     * Reported words and who is credited with them.
     *
     * @param words relative to the paragraph
     */
    record Reported(Span words, Credit credit) {}

    /** What the sentence, which holds no quotation, reports. */
    Optional<Reported> find() {
        int end = sentence.size();
        while (end > 0 && sentence.is(end - 1, Trait.TERMINATOR)) {
            end--;
        }
        var source = bySource(end);
        return source.isPresent() ? source : byVerb(end);
    }

    private Optional<Reported> bySource(int end) {
        for (int i = 0; i < end; i++) {
            var noun = clauses.accordingTo(i).orElse(null);
            if (noun == null) {
                continue;
            }
            var credit = new Credit(clauses.mention(noun), clauses.span(i, i + 1), Reason.SOURCE, false);
            int comma = noun.last() + 1;
            while (comma < end && !sentence.isComma(comma)) {
                comma++;
            }
            int last = sentence.isComma(i - 1) ? i - 2 : i - 1;
            return i == 0 ? reported(comma + 1, end - 1, credit) : reported(0, last, credit);
        }
        return Optional.empty();
    }

    private Optional<Reported> byVerb(int end) {
        for (var verb : phrases.verbs) {
            boolean reports = verb.isFinite() && !verb.passive() && verb.is(Trait.SAY | Trait.THINK);
            var subject = reports ? clauses.subjects.of(verb).orElse(null) : null;
            if (subject == null || !subject.canSpeak() && !subject.carriesWords() || sentence.is(subject.head(), Trait.RELATIVE)
                    || sentence.isWord(subject.head(), "it")) {
                continue;
            }
            var credit = clauses.credit(subject, verb, Reason.GOVERNING_SUBJECT, true);
            if (closes(verb, subject, end)) {
                return reported(0, Math.min(subject.first(), verb.first()) - 2, credit);
            }
            int start = clauseAfter(verb);
            if (start > 0) {
                return reported(start, end - 1, credit);
            }
        }
        return Optional.empty();
    }

    /** Whether the credit stands at the end, after a comma: "…, the company said". */
    private boolean closes(VerbGroup verb, NounPhrase subject, int end) {
        int first = Math.min(subject.first(), verb.first());
        boolean last = verb.head() + 1 >= end || sentence.tag(verb.head() + 1) == Tag.ADP
                || sentence.is(verb.head() + 1, Trait.TIME);
        return last && first > 3 && sentence.isComma(first - 1) && verb.is(Trait.SAY) && clauseAfter(verb) < 0;
    }

    /** Where the reported clause begins after {@code verb}: after "that", or at a subject with its own verb; -1 if nowhere. */
    private int clauseAfter(VerbGroup verb) {
        int at = verb.head() + 1;
        for (int i = at; i < Math.min(sentence.size(), at + 6); i++) {
            if (sentence.isWord(i, "that") && sentence.tag(i) == Tag.SCONJ) {
                return i + 1;
            }
            if (phrases.verb(i) != null || sentence.isBreak(i)) {
                break;
            }
        }
        while (sentence.is(at, Trait.TIME) || sentence.isWord(at, "on") && sentence.is(at + 1, Trait.TIME)) {
            at++;
        }
        var subject = phrases.noun(at);
        for (int i = subject == null ? sentence.size() : subject.last() + 1; i < Math.min(sentence.size(), at + 12); i++) {
            var inner = phrases.verb(i);
            if (inner != null) {
                return inner.isFinite() && subject.first() == at ? at : -1;
            }
            if (sentence.isBreak(i)) {
                return -1;
            }
        }
        return -1;
    }

    private Optional<Reported> reported(int first, int last, Credit credit) {
        return first < 0 || last <= first || last >= sentence.size()
                ? Optional.empty()
                : Optional.of(new Reported(clauses.span(first, last), credit));
    }
}
