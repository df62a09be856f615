package org.copydesk.quotes;

import java.util.Optional;
import java.util.Set;

import org.copydesk.text.Span;

/** One sentence with its phrases and subjects, read once. */
final class Clauses {
    /** Phrases by preposition that a mention keeps, and its longest in words. */
    private static final int PHRASES = 2;
    private static final int LONGEST = 8;

    /** Nodes in brackets after a mention: "(D-Ore.)", "(of the bishops' conference)". */
    static final int BRACKET = 10;

    private static final Set<String> RECORDS = Set.of("translation", "translations", "transcript", "transcripts", "excerpt",
            "excerpts", "recording", "recordings", "audio", "video", "footage");
    private static final Set<String> RESTRICTING = Set.of("of", "from", "for", "with", "at");

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

    Span span(NounPhrase noun) {
        return span(noun.first(), noun.last());
    }

    Credit credit(NounPhrase speaker, VerbGroup cue, Reason reason, boolean adjacent) {
        var name = named(speaker, speaker.first() > cue.head() ? sentence.size() : cue.first());
        return new Credit(mention(name), span(cue), reason, adjacent, name.kind() != NounPhrase.Kind.PRONOUN);
    }

    /** Whether a sign or a letter is credited, and no person. */
    boolean isThing(Credit credit) {
        return phrases.nouns.stream()
                .anyMatch(n -> sentence.from[n.first()] == credit.mention().start() && n.carriesWords() && !n.canSpeak());
    }

    /** The words of a mention: of "the senator from Ohio" all of them, since "the senator" alone says less. */
    Span mention(NounPhrase noun) {
        boolean name = noun.kind() == NounPhrase.Kind.NAME && !noun.is(Trait.TITLE | Trait.BODY | Trait.PERSON);
        int last = noun.last();
        for (int n = 0; n < PHRASES && !name && sentence.isAny(last + 1, RESTRICTING); n++) {
            var more = phrases.noun(last + 2);
            if (more == null || more.kind() == NounPhrase.Kind.TIME || more.kind() == NounPhrase.Kind.PRONOUN
                    || more.last() - noun.first() > LONGEST) {
                break;
            }
            last = more.last();
        }
        return span(noun.first(), last);
    }

    /** Of "her lawyer, Sam Pritchard," the name, if it stands before node {@code limit}: it is what an editor looks for. */
    NounPhrase named(NounPhrase speaker, int limit) {
        if (speaker.kind() == NounPhrase.Kind.NAME || speaker.kind() == NounPhrase.Kind.PRONOUN
                && !speaker.is(Trait.INDEFINITE)) {
            return speaker;
        }
        int at = speaker.last() + 1;
        while (sentence.tag(at) == Tag.ADP && phrases.noun(at + 1) != null) {
            at = phrases.noun(at + 1).last() + 1;
        }
        at = afterBracket(at);
        var name = sentence.isComma(at) ? phrases.noun(at + 1) : null;
        boolean between = name != null && name.last() < limit && !sentence.isAny(name.first(), Set.of("a", "an"));
        boolean closed = between && (sentence.isBreak(name.last() + 1) || sentence.tag(name.last() + 1) == Tag.ADP);
        return closed && name.kind() == NounPhrase.Kind.NAME && !name.is(Trait.BODY) ? name : speaker;
    }

    private int afterBracket(int open) {
        for (int i = open; sentence.isWord(open, "(") && i < open + BRACKET; i++) {
            if (sentence.isWord(i, ")")) {
                return i + 1;
            }
        }
        return open;
    }

    /** The noun phrase after "according to" at {@code i}; a record of what somebody else said is no speaker. */
    Optional<NounPhrase> accordingTo(int i) {
        boolean there = sentence.isWord(i, "according") && sentence.isWord(i + 1, "to");
        var source = there
                ? phrases.noun(i + 2)
                : sentence.isWord(i, "per") && sentence.isBreak(i - 1) ? phrases.noun(i + 1) : null;
        return source == null || !there && !source.canSpeak() || sentence.isAny(source.head(), RECORDS)
                ? Optional.empty()
                : Optional.of(source);
    }

    /** Whether {@code verb} reports by the shape of its clause, whatever verb it is: a that-clause follows it or its object. */
    boolean takesThat(VerbGroup verb) {
        int next = verb.head() + 1;
        while (sentence.isAny(next, Set.of("out", "up", "back", "on", "home"))) {
            next++;
        }
        var object = phrases.noun(next);
        if (object != null && object.canSpeak() && !sentence.isWord(next, "that")) {
            next = object.last() + 1;
        }
        return sentence.isWord(next, "that") && sentence.tag(next) == Tag.SCONJ && !sentence.is(verb.head(), Trait.BE);
    }
}
