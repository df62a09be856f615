package org.copydesk.quotes;

import java.util.Set;

/** Finds a subject over what stands between it and its verb in commas, dashes or brackets, skipping part by part. */
final class Asides {
    private static final Set<String> OPENERS = Set.of("while", "when", "as", "before", "after", "by", "in", "without", "though",
            "although", "since", "despite", "upon", "on", "instead", "than", "besides", "through", "with");
    private static final Set<String> CONJUNCTIONS = Set.of("that", "after", "before", "when", "while", "because", "since", "if",
            "whether", "though", "although", "until", "as", "once", "what", "who", "which", "where", "whereas");

    /** Parts skipped at most. */
    private static final int PARTS = 10;

    private final Sentence sentence;
    private final Phrases phrases;
    private final Subjects subjects;

    Asides(Sentence sentence, Phrases phrases, Subjects subjects) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** The subject of {@code verb} when a comma, dash, bracket or quotation stands before it at {@code end}. */
    NounPhrase over(VerbGroup verb, int end) {
        int to = end;
        for (int n = 0; n < PARTS; n++) {
            int start = to - 1;
            while (start >= 0 && !sentence.isBreak(start)) {
                start--;
            }
            int from = start + 1;
            boolean first = start < 0 || sentence.isWord(start, ";") || sentence.isWord(start, ":");
            var shared = sharedSubject(from, to);
            if (shared != null) {
                return shared;
            }
            var last = phrases.noun(to - 1);
            boolean dated = last != null && last.kind() == NounPhrase.Kind.TIME && phrases.noun(last.first() - 1) != null;
            var host = dated ? phrases.noun(last.first() - 1) : last;
            boolean led = host != null
                    && (isSubordinate(beforeAdverbs(host.first() - 1)) || leadsClause(from) && host.first() == from + 1
                            || sentence.isWord(from, "whose") && host.first() == from || sentence.isQuote(host.first() - 1));
            boolean skippable = !led && (host == null || isAside(from, to));
            if (led || !skippable && (first || !isAppositive(start) && !isListTail(from, start))) {
                return subjects.host(host, verb);
            }
            if (first) {
                return skippable ? null : host;
            }
            to = start;
        }
        return null;
    }

    /** The subject of a finite verb between {@code from} and {@code to} that is no side clause: "blasted it, then said". */
    private NounPhrase sharedSubject(int from, int to) {
        if (isAside(from, to)) {
            return null;
        }
        for (int i = to - 1; i >= from; i--) {
            var verb = phrases.verb(i);
            var own = phrases.noun(verb == null ? -1 : verb.first() - 1);
            boolean whose = own != null && sentence.isWord(own.first(), "whose");
            if (verb == null || !verb.isFinite() || whose || subjects.isRelative(verb.first() - 1)) {
                continue;
            }
            var object = phrases.noun(to - 1);
            var host = object == null ? null : subjects.host(object, verb);
            boolean clause = host != null && (host.first() == verb.head() + 1 && verb.is(Trait.SAY | Trait.THINK)
                    || host.first() > verb.head() && opensClause(host.first() - 1));
            return clause ? host : subjects.surface(verb);
        }
        return null;
    }

    /** Whether the word at {@code i} opens a clause whose subject may follow it. */
    private boolean opensClause(int end) {
        int at = beforeAdverbs(end);
        var time = phrases.noun(at);
        int i = time != null && time.kind() != NounPhrase.Kind.NAME && sentence.tag(time.first() - 1) == Tag.ADP
                && sentence.tag(time.first() - 2) == Tag.CCONJ ? time.first() - 2 : at;
        return sentence.tag(i) == Tag.CCONJ && !sentence.isWord(i, "or") || sentence.isAny(i, CONJUNCTIONS);
    }

    /** Whether a conjunction at {@code i} opens a new clause after a comma, whose subject follows it. */
    private boolean leadsClause(int i) {
        return sentence.tag(i) == Tag.CCONJ
                || sentence.isAny(i, Set.of("while", "because", "although", "though", "whereas", "if", "when", "that"))
                || sentence.isWord(i, "as") && !sentence.isAny(i + 1, Set.of("a", "an"));
    }

    private int beforeAdverbs(int end) {
        int at = end;
        while (sentence.tag(at) == Tag.ADV && !sentence.is(at, Trait.SUBORDINATOR)) {
            at--;
        }
        return at;
    }

    private boolean isSubordinate(int i) {
        return sentence.isAny(i, Set.of("while", "because", "although", "though", "whereas", "that"));
    }

    /** Whether what lies between two breaks only adds to what stands before it. */
    private boolean isAside(int start, int to) {
        int from = start;
        while (from < to && sentence.tag(from) == Tag.ADV && sentence.tag(from + 1) == Tag.ADP) {
            from++;
        }
        var time = sentence.tag(from) == Tag.CCONJ ? phrases.noun(from + 1) : null;
        if (time != null && time.kind() == NounPhrase.Kind.TIME) {
            return true;
        }
        if (sentence.isWord(from + 1, "of") && sentence.isAny(from + 2, Set.of("whom", "which"))) {
            return true;
        }
        if (from >= to || sentence.is(from, Trait.RELATIVE | Trait.SUBORDINATOR) || sentence.isAny(from, OPENERS)
                || sentence.tag(from) == Tag.ADP || sentence.isQuote(from) && to == from + 1) {
            return true;
        }
        var told = phrases.noun(from) == null ? null : phrases.verb(phrases.noun(from).last() + 1);
        if (told != null && told.head() == to - 1 && told.is(Trait.SAY | Trait.THINK) && start > 0 && sentence.isComma(to)
                && phrases.noun(from).kind() == NounPhrase.Kind.PRONOUN) {
            return true;
        }
        var verb = phrases.verb(from);
        boolean participial = verb != null && verb.first() == from
                && (!verb.isFinite() || verb.head() == from && sentence.is(from, Trait.PARTICIPLE)
                        && !(verb.is(Trait.SAY) && (phrases.noun(from + 1) != null || tells(from, to)))
                        && !holdsQuote(from, to));
        boolean party = to == from + 1 && sentence.word(from).text().indexOf('-') == 1 && sentence.is(from, Trait.CAPITAL);
        return participial || party || isPlain(from, to);
    }

    /** Whether a that-clause stands in the part: "said afterward that she had". */
    private boolean tells(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.isWord(i, "that") && sentence.tag(i) == Tag.SCONJ) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsQuote(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.isQuote(i)) {
                return true;
            }
        }
        return false;
    }

    /** An age, a number, an adverb. */
    private boolean isPlain(int from, int to) {
        if (from == 0 && sentence.is(from, Trait.INDEFINITE)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            switch (sentence.tag(i)) {
                case ADV, NUM, ADP, CCONJ, ADJ -> {
                }
                default -> {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether the part from {@code from} ends a list that an aside began: "a letter to Ohio, Iowa and Utah,". */
    private boolean isListTail(int from, int comma) {
        var name = phrases.noun(from);
        var before = phrases.noun(comma - 1);
        boolean pair = name != null && name.kind() == NounPhrase.Kind.NAME && sentence.tag(name.last() + 1) == Tag.CCONJ;
        int start = comma;
        while (start > 0 && !sentence.isBreak(start - 1)) {
            start--;
        }
        boolean listed = before != null && sentence.tag(before.first() - 1) == Tag.ADP && sentence.tag(start) == Tag.ADP;
        return pair && listed && start > 1 && phrases.noun(start - 2) != null;
    }

    /** Whether the noun phrase after the comma at {@code comma} explains the one before it. */
    private boolean isAppositive(int end) {
        int comma = end;
        for (int i = end; sentence.isWord(end - 1, ")") && comma == end && i > end - Clauses.BRACKET && i > 0; i--) {
            comma = sentence.isWord(i, "(") ? i : end;
        }
        var host = phrases.noun(comma - 1);
        boolean some = host != null && sentence.isWord(host.first() - 1, "of")
                && sentence.is(host.first() - 2, Trait.INDEFINITE)
                && !sentence.is(host.first() - 3, Trait.RELATIVE);
        boolean pronoun = host != null && host.kind() == NounPhrase.Kind.PRONOUN && !host.is(Trait.INDEFINITE) && !some;
        if (host == null || host.kind() == NounPhrase.Kind.TIME || pronoun) {
            return false;
        }
        if (host.kind() == NounPhrase.Kind.PRONOUN) {
            return true;
        }
        int start = host.first();
        while (start > 0 && !sentence.isBreak(start - 1)) {
            start--;
        }
        if (!isAside(start, comma) || leadsClause(start) && host.first() == start + 1 && host.kind() == NounPhrase.Kind.NAME) {
            return true;
        }
        if (start > 1 && host.kind() == NounPhrase.Kind.OTHER && isPlain(start, comma)) {
            return isAppositive(start - 1);
        }
        boolean clause = false;
        for (int i = start; i < comma; i++) {
            clause |= phrases.verb(i) != null && phrases.verb(i).isFinite();
        }
        return start > 0 && !clause && host.kind() == NounPhrase.Kind.COMMON && host.is(Trait.PERSON);
    }
}
