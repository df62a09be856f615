package org.copydesk.quotes;

import java.util.Optional;

import org.copydesk.text.Span;

/** One sentence with its phrases and subjects, read once. */
final class Clauses {
    final Sentence sentence;
    final Phrases phrases;
    final Subjects subjects;

    Clauses(Sentence sentence) {
        this.sentence = sentence;
        phrases = new Phrases(sentence);
        subjects = new Subjects(sentence, phrases);
    }

    /** Nodes {@code first} to {@code last} as a span of the paragraph. */
    Span span(int first, int last) {
        return new Span(sentence.from[first], sentence.to[last]);
    }

    Span span(VerbGroup verb) {
        return span(verb.head(), verb.head());
    }

    /** The words of a mention, without a determiner's comma or a possessive ending's tail. */
    Span span(NounPhrase noun) {
        return span(noun.first(), noun.last());
    }

    Credit credit(NounPhrase speaker, VerbGroup cue, Reason reason, boolean adjacent) {
        return new Credit(span(speaker), span(cue), reason, adjacent);
    }

    /** The noun phrase after "according to" at {@code i}, if these words stand there. */
    Optional<NounPhrase> accordingTo(int i) {
        boolean there = sentence.isWord(i, "according") && sentence.isWord(i + 1, "to");
        return there ? Optional.ofNullable(phrases.noun(i + 2)) : Optional.empty();
    }

    /** Whether {@code verb} reports by the shape of its clause, whatever verb it is: a that-clause follows. */
    boolean takesThat(VerbGroup verb) {
        int next = verb.head() + 1;
        return sentence.isWord(next, "that") && sentence.tag(next) == Tag.SCONJ;
    }
}
