package org.copydesk.quotes;

import java.util.Set;

/** Finds who acts in verbs that have no subject of their own: infinitives, -ing forms, the second of two joined by "and". */
final class LeaningVerbs {
    private static final Set<String> CONTROL_BY_OBJECT = Set.of("ask", "asked", "asks", "asking", "urge", "urged", "urges",
            "urging", "tell", "told", "tells", "telling", "force", "forced", "forcing", "lead", "led", "leading", "allow",
            "allowed", "cause", "caused", "causing", "prompt", "prompted", "prompting", "get", "got", "order", "ordered",
            "encourage", "encouraged", "invite", "invited", "require", "required", "want", "wanted", "expect", "expected");
    private static final Set<String> ISSUED = Set.of("issue", "issued", "issues", "issuing", "release", "released", "releases",
            "releasing", "send", "sent", "sends", "sending", "post", "posted", "posts", "posting", "publish", "published",
            "write",
            "wrote", "filed", "gave", "made", "put", "delivered", "circulated", "tweeted", "retweeted", "ran", "aired", "left",
            "distributed");
    private static final Set<String> QUOTERS = Set.of("quote", "quoted", "quotes", "quoting", "cite", "cited", "cites",
            "citing",
            "remember", "remembered", "remembers", "record", "recorded", "paraphrased", "recalled");
    /** Verbs by which somebody puts words into another's mouth: "urged senators to reject her as “unfit”". */
    private static final Set<String> REQUESTS = Set.of("ask", "asked", "asks", "asking", "urge", "urged", "urges", "urging",
            "encourage", "encouraged", "want", "wanted");
    private static final Set<String> CATCHING = Set.of("caught", "catches", "heard", "hears", "overheard", "captured",
            "captures", "filmed", "recorded", "shows", "showed");
    private static final Set<String> BACK_TO_MAIN = Set.of("by", "before", "after", "while", "when", "without");
    private static final Set<String> FAULTING = Set.of("for", "of", "over", "from");

    /** Verbs of a main clause looked for right of an opening phrase. */
    private static final int AHEAD = 12;

    private final Sentence sentence;
    private final Phrases phrases;
    private final Subjects subjects;

    LeaningVerbs(Sentence sentence, Phrases phrases, Subjects subjects) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    NounPhrase ofInfinitive(VerbGroup verb) {
        var leaning = subjects.before(verb);
        if (leaning == null) {
            return ahead(verb);
        }
        var object = phrases.noun(verb.first() - 1);
        boolean objectActs = object != null && object.first() == leaning.head() + 1
                && sentence.isAny(leaning.head(), CONTROL_BY_OBJECT)
                && !(verb.is(Trait.LABEL) && !verb.is(Trait.SAY) && sentence.isAny(leaning.head(), REQUESTS));
        if (objectActs) {
            return object;
        }
        return leaning.passive() ? subjects.surface(leaning) : subjects.doer(leaning);
    }

    NounPhrase ofIng(VerbGroup verb) {
        int left = verb.first() - 1;
        var direct = phrases.noun(left);
        if (direct != null && direct.last() == left) {
            return ofAbsolute(verb, direct);
        }
        var set = sentence.isComma(left) ? accompanying(left) : null;
        if (set != null) {
            return set;
        }
        var leaning = subjects.before(verb);
        if (leaning == null) {
            return ahead(verb);
        }
        if (sentence.isWord(left, "as")) {
            return ofQuoted(leaning);
        }
        if (sentence.tag(left) == Tag.CCONJ && leaning.form() == VerbGroup.Form.ING) {
            return subjects.doer(leaning);
        }
        var caught = sentence.isBreak(left) ? caught(verb) : null;
        if (caught != null) {
            return caught;
        }
        if (sentence.isAny(left, FAULTING) && (leaning.is(Trait.LABEL | Trait.URGE) || hasObject(leaning, left))) {
            return ofFaulted(leaning, left);
        }
        var main = sentence.isBreak(left) || sentence.isQuote(left) || sentence.isAny(left, BACK_TO_MAIN)
                ? mainBefore(verb)
                : null;
        return main != null ? main : speaking(leaning);
    }

    /** Who is named between commas after "with": "with its president, Carl Dufresne, saying". */
    private NounPhrase accompanying(int comma) {
        var name = phrases.noun(comma - 1);
        var before = name != null && sentence.isComma(name.first() - 1) ? phrases.noun(name.first() - 2) : null;
        boolean with = before != null && before.canSpeak() && sentence.isWord(before.first() - 1, "with");
        return with ? before : null;
    }

    /** Whether a person, the verb's object, stands before "for": "fired Smith for saying"; who apologizes acts himself. */
    private boolean hasObject(VerbGroup leaning, int preposition) {
        var object = sentence.isWord(preposition, "for") ? phrases.noun(preposition - 1) : null;
        int before = object == null ? -1 : object.first() - 1;
        boolean given = sentence.isWord(before, "to") && !sentence.is(leaning.head(), Trait.SAY)
                && !sentence.word(leaning.head()).lower().startsWith("apologi");
        return object != null && object.kind() == NounPhrase.Kind.NAME && leaning.isFinite() && !leaning.passive()
                && (before == leaning.head() || given);
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
    private NounPhrase ofQuoted(VerbGroup leaning) {
        if (leaning.passive()) {
            return subjects.surface(leaning);
        }
        var quoted = sentence.isAny(leaning.head(), QUOTERS) ? phrases.noun(leaning.head() + 1) : null;
        return quoted != null ? quoted : subjects.doer(leaning);
    }

    /** "criticized Hutchins for calling": the one faulted acts. */
    private NounPhrase ofFaulted(VerbGroup leaning, int preposition) {
        var object = phrases.noun(preposition - 1);
        boolean direct = object != null && object.canSpeak() && object.first() > leaning.head()
                && (object.first() <= leaning.head() + 2 || hasObject(leaning, preposition));
        if (direct) {
            return object;
        }
        return leaning.passive() ? subjects.surface(leaning) : speaking(leaning);
    }

    /** A noun right before an -ing form: "one aide saying" acts itself, "a statement saying" was issued by somebody. */
    private NounPhrase ofAbsolute(VerbGroup verb, NounPhrase direct) {
        var leaning = subjects.before(verb);
        boolean with = sentence.isWord(direct.first() - 1, "with");
        boolean placed = sentence.tag(direct.first() - 1) == Tag.ADP && !with;
        if (placed && direct.carriesWords()) {
            var opening = direct.first() <= 1 ? ahead(verb) : null;
            return opening != null ? opening : leaning == null ? direct : speaking(leaning);
        }
        if (with && verb.is(Trait.SAY)) {
            return direct;
        }
        if (direct.kind() == NounPhrase.Kind.TIME || !direct.canSpeak() && !direct.carriesWords()) {
            return leaning == null ? null : speaking(leaning);
        }
        if (direct.carriesWords() && !direct.is(Trait.PERSON | Trait.BODY)) {
            boolean issued = leaning != null && sentence.isAny(leaning.head(), ISSUED);
            var owner = issued ? speaking(leaning) : null;
            return owner != null && owner.canSpeak() ? owner : direct;
        }
        var head = subjects.host(direct, verb);
        return head.canSpeak() ? head : direct;
    }

    /** The nearest subject at or left of {@code verb} that can speak. */
    private NounPhrase speaking(VerbGroup verb) {
        NounPhrase first = null;
        for (var at = verb; at != null; at = subjects.before(at)) {
            var subject = at.isFinite() ? subjects.surface(at) : absolute(at);
            if (subject != null && subject.canSpeak()) {
                return subject;
            }
            first = first == null ? subject : first;
        }
        return first;
    }

    /** Who does what an -ing form says right after its noun: "with one parent drawing applause for telling". */
    private NounPhrase absolute(VerbGroup verb) {
        var direct = verb.form() == VerbGroup.Form.ING ? phrases.noun(verb.first() - 1) : null;
        int left = direct == null ? -1 : direct.first() - 1;
        return sentence.isWord(left, "with") || sentence.tag(left) == Tag.CCONJ ? direct : null;
    }

    /** The subject of the nearest main clause left of {@code verb} that can speak. */
    private NounPhrase mainBefore(VerbGroup verb) {
        for (var at = subjects.before(verb); at != null; at = subjects.before(at)) {
            var subject = at.isFinite() && !subjects.isRelative(at.first() - 1) ? subjects.surface(at) : null;
            if (subject != null && subject.canSpeak() && subjects.isMain(subject) && !sentence.isWord(subject.head(), "it")) {
                return subject;
            }
        }
        return null;
    }

    /** The subject of the main clause that follows an opening phrase: "Calling it …, Trump vowed". */
    private NounPhrase ahead(VerbGroup verb) {
        for (int i = verb.index() + 1; i < phrases.verbs.size() && i <= verb.index() + AHEAD; i++) {
            var later = phrases.verbs.get(i);
            var subject = later.isFinite() ? subjects.surface(later) : null;
            if (subject != null && subject.first() > verb.head()) {
                return subject;
            }
        }
        return null;
    }

    /** The subject that {@code verb} shares with a verb before it: "blasted the plan and called it". */
    NounPhrase coordinated(VerbGroup verb) {
        var nearest = subjects.before(verb);
        boolean sameRelative = nearest != null && subjects.isRelative(nearest.first() - 1);
        var main = isSetApart(verb) && !sameRelative ? mainBefore(verb) : null;
        if (main != null) {
            return main;
        }
        NounPhrase first = null;
        boolean told = sentence.is(verb.head(), Trait.PAST) && verb.first() == verb.head();
        for (var at = nearest; at != null; at = subjects.before(at)) {
            boolean unlike = told && verb.is(Trait.SAY) && sentence.is(at.first(), Trait.MODAL);
            var subject = at.isFinite() && !unlike ? subjects.surface(at) : null;
            boolean fits = subject != null && subject.canSpeak() && !sentence.isWord(subject.head(), "it");
            if (fits || subject != null && !verb.is(Trait.REPORTING)) {
                return subject;
            }
            first = first == null ? subject : first;
        }
        return first;
    }

    /** Whether a comma stands before the conjunction, which then goes back to the main clause. */
    private boolean isSetApart(VerbGroup verb) {
        int conjunction = verb.first() - 1;
        while (conjunction > 0 && sentence.tag(conjunction) != Tag.CCONJ) {
            conjunction--;
        }
        boolean afterQuote = sentence.isQuote(conjunction - 1) && (verb.is(Trait.REPORTING) || verb.first() == verb.head());
        return sentence.isComma(conjunction - 1) || afterQuote;
    }
}
