package org.copydesk.quotes;

import java.util.Set;

/** Finds who acts in an -ing form: “adding that”, “quoted an adviser as saying”, “with one aide calling it”. */
final class IngVerbs {
    private static final Set<String> ISSUED = Set.of("issue", "issued", "issues", "issuing", "release", "released", "releases",
            "releasing", "send", "sent", "sends", "sending", "post", "posted", "posts", "posting", "publish", "published",
            "write",
            "wrote", "filed", "gave", "made", "put", "delivered", "circulated", "tweeted", "retweeted", "ran", "aired", "left",
            "distributed");
    private static final Set<String> QUOTERS = Set.of("quote", "quoted", "quotes", "quoting", "cite", "cited", "cites",
            "citing",
            "remember", "remembered", "remembers", "record", "recorded", "paraphrased", "recalled");
    private static final Set<String> CATCHING = Set.of("caught", "catches", "heard", "hears", "overheard", "captured",
            "captures", "filmed", "recorded", "shows", "showed");
    private static final Set<String> BACK_TO_MAIN = Set.of("by", "before", "after", "while", "when", "without");
    private static final Set<String> FAULTING = Set.of("for", "of", "over", "from");

    private final Sentence sentence;
    private final Phrases phrases;
    private final Subjects subjects;
    private final LeaningVerbs leaning;

    IngVerbs(Sentence sentence, Phrases phrases, Subjects subjects, LeaningVerbs leaning) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.subjects = subjects;
        this.leaning = leaning;
    }

    NounPhrase of(VerbGroup verb) {
        int left = verb.first() - 1;
        var direct = phrases.noun(left);
        if (direct != null && direct.last() == left) {
            return ofAbsolute(verb, direct);
        }
        var set = sentence.isComma(left) ? accompanying(left) : null;
        if (set != null) {
            return set;
        }
        var outer = subjects.before(verb);
        if (outer == null) {
            return leaning.ahead(verb);
        }
        if (sentence.isWord(left, "as")) {
            return ofQuoted(outer);
        }
        if (sentence.tag(left) == Tag.CCONJ && outer.form() == VerbGroup.Form.ING) {
            return subjects.doer(outer);
        }
        var caught = sentence.isBreak(left) ? caught(verb) : null;
        if (caught != null) {
            return caught;
        }
        if (sentence.isAny(left, FAULTING) && (outer.is(Trait.LABEL | Trait.URGE) || hasObject(outer, left))) {
            return ofFaulted(outer, left);
        }
        if (sentence.isWord(left, "by") && outer.isFinite() && outer.head() == left - 1) {
            return subjects.doer(outer);
        }
        var main = sentence.isBreak(left) || sentence.isQuote(left) || sentence.isAny(left, BACK_TO_MAIN)
                ? leaning.mainBefore(verb)
                : null;
        return main != null ? main : leaning.speaking(outer);
    }

    /** Who is named between commas after "with": "with its president, Carl Dufresne, saying". */
    private NounPhrase accompanying(int comma) {
        var name = phrases.noun(comma - 1);
        var before = name != null && sentence.isComma(name.first() - 1) ? phrases.noun(name.first() - 2) : null;
        boolean with = before != null && before.canSpeak() && sentence.isWord(before.first() - 1, "with");
        return with ? before : null;
    }

    /** Whether a person, the verb's object, stands before "for": "fired Smith for saying"; who apologizes acts himself. */
    private boolean hasObject(VerbGroup outer, int preposition) {
        var object = sentence.isWord(preposition, "for") ? phrases.noun(preposition - 1) : null;
        int before = object == null ? -1 : object.first() - 1;
        boolean given = sentence.isWord(before, "to") && !sentence.is(outer.head(), Trait.SAY)
                && !sentence.word(outer.head()).lower().startsWith("apologi");
        return object != null && object.kind() == NounPhrase.Kind.NAME && outer.isFinite() && !outer.passive()
                && (before == outer.head() || given);
    }

    /** Who was heard or seen to do it, over what stands in commas: "caught the governor, near the door, whispering". */
    private NounPhrase caught(VerbGroup verb) {
        for (var at = subjects.before(verb); at != null; at = subjects.before(at)) {
            if (at.isFinite()) {
                var object = sentence.isAny(at.head(), CATCHING) ? phrases.noun(at.head() + 1) : null;
                return object != null && object.canSpeak() ? object : null;
            }
        }
        return null;
    }

    /** "was quoted as saying", "quoted an adviser as saying". */
    private NounPhrase ofQuoted(VerbGroup outer) {
        if (outer.passive()) {
            return subjects.surface(outer);
        }
        var quoted = sentence.isAny(outer.head(), QUOTERS) ? phrases.noun(outer.head() + 1) : null;
        return quoted != null ? quoted : subjects.doer(outer);
    }

    /** "criticized Hutchins for calling": the one faulted acts. */
    private NounPhrase ofFaulted(VerbGroup outer, int preposition) {
        var object = phrases.noun(preposition - 1);
        boolean direct = object != null && object.canSpeak() && object.first() > outer.head()
                && (object.first() <= outer.head() + 2 || hasObject(outer, preposition));
        if (direct) {
            return object;
        }
        return outer.passive() ? subjects.surface(outer) : leaning.speaking(outer);
    }

    /** A noun right before an -ing form: "one aide saying" acts itself, "a statement saying" was issued by somebody. */
    private NounPhrase ofAbsolute(VerbGroup verb, NounPhrase direct) {
        var outer = subjects.before(verb);
        boolean with = sentence.isWord(direct.first() - 1, "with");
        boolean placed = sentence.tag(direct.first() - 1) == Tag.ADP && !with;
        if (placed && direct.carriesWords()) {
            var opening = direct.first() <= 1 ? leaning.ahead(verb) : null;
            return opening != null ? opening : outer == null ? direct : leaning.speaking(outer);
        }
        if (with && verb.is(Trait.SAY)) {
            return direct;
        }
        if (direct.kind() == NounPhrase.Kind.TIME || !direct.canSpeak() && !direct.carriesWords()) {
            return outer == null ? null : leaning.speaking(outer);
        }
        if (direct.carriesWords() && !direct.is(Trait.PERSON | Trait.BODY)) {
            boolean issued = outer != null && sentence.isAny(outer.head(), ISSUED);
            var owner = issued ? leaning.speaking(outer) : null;
            return owner != null && owner.canSpeak() ? owner : direct;
        }
        var head = subjects.host(direct, verb);
        return head.canSpeak() ? head : direct;
    }
}
