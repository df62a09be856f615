package org.copydesk.quotes;

import java.util.Optional;
import java.util.Set;

/**
 * Finds who does what a verb says, in one sentence.
 *
 * <p>
 * There is no parse: the search walks left from the verb over what news puts between subject and verb (appositives, ages,
 * relative clauses, participles, phrases of place and time between commas, prepositional phrases), and over coordination and
 * infinitives to the verb they lean on. It takes at most {@link #DEPTH} steps, so its cost does not grow with the text.
 */
final class Subjects {
    /** Steps over commas, prepositions and leaning verbs before the search gives up. */
    private static final int DEPTH = 12;

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
    private static final Set<String> SAID = Set.of("said", "says", "asked", "asks", "wrote", "writes", "added", "adds",
            "replied",
            "explained", "recalled", "tweeted", "declared", "argued", "continued", "insisted");
    private static final Set<String> FAULTING = Set.of("for", "of", "over", "from");
    private static final Set<String> OPENERS = Set.of("while", "when", "as", "before", "after", "by", "in", "without", "though",
            "although", "since", "despite", "upon", "on", "instead", "than", "besides", "through", "with");

    /** Words that may stand between subject and verb, whatever they are tagged. */
    private static final Set<String> FLOATING = Set.of("himself", "herself", "themselves", "itself", "once", "also", "both",
            "each",
            "then", "later", "now", "again", "soon", "first", "often", "even", "too");

    private final Sentence sentence;
    private final Phrases phrases;

    Subjects(Sentence sentence, Phrases phrases) {
        this.sentence = sentence;
        this.phrases = phrases;
    }

    /** Who does what {@code verb} says: its agent in the passive, the subject of the verb it leans on otherwise. */
    Optional<NounPhrase> of(VerbGroup verb) {
        return Optional.ofNullable(doer(verb, DEPTH));
    }

    /** The grammatical subject of a finite verb, also in the passive. */
    Optional<NounPhrase> grammatical(VerbGroup verb) {
        return Optional.ofNullable(surface(verb, DEPTH));
    }

    private NounPhrase doer(VerbGroup verb, int depth) {
        if (depth <= 0) {
            return null;
        }
        if (verb.passive() || verb.form() == VerbGroup.Form.PARTICIPLE) {
            return agent(verb);
        }
        return switch (verb.form()) {
            case FINITE -> surface(verb, depth);
            case INFINITIVE -> ofInfinitive(verb, depth);
            case ING -> ofIng(verb, depth);
            case PARTICIPLE -> agent(verb);
        };
    }

    /** The noun phrase after "by", if the clause has one. */
    private NounPhrase agent(VerbGroup verb) {
        for (int i = verb.head() + 1; i < sentence.size() && i < verb.head() + 12; i++) {
            if (sentence.isWord(i, "by")) {
                var by = phrases.noun(i + 1);
                return by != null && by.kind() != NounPhrase.Kind.TIME ? by : null;
            }
            if (sentence.isComma(i) && !sentence.isQuote(i - 1) || phrases.verb(i) != null) {
                return null;
            }
        }
        return null;
    }

    private NounPhrase ofInfinitive(VerbGroup verb, int depth) {
        var leaning = before(verb);
        if (leaning == null) {
            return ahead(verb, depth);
        }
        var object = phrases.noun(verb.first() - 1);
        boolean objectActs = object != null && object.first() == leaning.head() + 1
                && sentence.isAny(leaning.head(), CONTROL_BY_OBJECT);
        if (objectActs) {
            return object;
        }
        return leaning.passive() ? surface(leaning, depth - 1) : doer(leaning, depth - 1);
    }

    private NounPhrase ofIng(VerbGroup verb, int depth) {
        int left = verb.first() - 1;
        var direct = phrases.noun(left);
        if (direct != null && direct.last() == left) {
            return ofAbsolute(verb, direct, depth);
        }
        var leaning = before(verb);
        if (leaning == null) {
            return ahead(verb, depth);
        }
        if (sentence.isWord(left, "as") && leaning.passive()) {
            return surface(leaning, depth - 1);
        }
        if (sentence.isWord(left, "as") && sentence.isAny(leaning.head(), QUOTERS)) {
            var quoted = phrases.noun(leaning.head() + 1);
            return quoted != null ? quoted : doer(leaning, depth - 1);
        }
        if (sentence.isAny(left, FAULTING) && leaning.is(Trait.LABEL | Trait.URGE)) {
            var object = phrases.noun(left - 1);
            if (object != null && object.first() > leaning.head() && object.first() <= leaning.head() + 2
                    && object.canSpeak()) {
                return object;
            }
            if (leaning.passive()) {
                return surface(leaning, depth - 1);
            }
        }
        var main = sentence.isBreak(left) ? mainBefore(verb, depth - 1) : null;
        return main != null ? main : speaking(leaning, depth - 1);
    }

    /** The subject of the nearest main clause left of node {@code limit} that can speak. */
    Optional<NounPhrase> main(int limit) {
        int n = DEPTH;
        for (int i = phrases.verbs.size() - 1; i >= 0 && n > 0; i--) {
            var at = phrases.verbs.get(i);
            if (at.head() >= limit) {
                continue;
            }
            n--;
            var subject = at.isFinite() ? surface(at, DEPTH) : null;
            if (subject != null && subject.canSpeak() && isMain(subject)) {
                return Optional.of(subject);
            }
        }
        return Optional.empty();
    }

    /** The subject of the nearest main clause left of {@code verb} that can speak. */
    private NounPhrase mainBefore(VerbGroup verb, int depth) {
        int n = depth;
        for (var at = before(verb); at != null && n > 0; at = before(at), n--) {
            var subject = at.isFinite() ? surface(at, n) : null;
            if (subject != null && subject.canSpeak() && isMain(subject) && !sentence.isWord(subject.head(), "it")) {
                return subject;
            }
        }
        return null;
    }

    /** Whether {@code subject} opens a main clause: nothing but a break or a conjunction stands before it. */
    boolean isMain(NounPhrase subject) {
        int left = subject.first() - 1;
        while (left >= 0 && sentence.tag(left) == Tag.ADV && !sentence.is(left, Trait.SUBORDINATOR)) {
            left--;
        }
        var before = sentence.isComma(left) && sentence.is(subject.first(), Trait.DETERMINER) ? phrases.noun(left - 1) : null;
        boolean appositive = before != null && before.kind() == NounPhrase.Kind.NAME;
        return !appositive
                && (left < 0 || sentence.tag(left) == Tag.CCONJ || sentence.isBreak(left) || sentence.isQuote(left));
    }

    /** A noun right before an -ing form: "one aide saying" acts itself, "a statement saying" was issued by somebody. */
    private NounPhrase ofAbsolute(VerbGroup verb, NounPhrase direct, int depth) {
        boolean placed = sentence.tag(direct.first() - 1) == Tag.ADP && !sentence.isWord(direct.first() - 1, "with");
        if (placed && direct.carriesWords()) {
            var opening = direct.first() <= 1 ? ahead(verb, depth) : null;
            return opening != null ? opening : before(verb) == null ? direct : speaking(before(verb), depth - 1);
        }
        if (sentence.isWord(direct.first() - 1, "with") && verb.is(Trait.SAY)) {
            return direct;
        }
        if (direct.kind() == NounPhrase.Kind.TIME || !direct.canSpeak() && !direct.carriesWords()) {
            var leaning = before(verb);
            return leaning == null ? null : speaking(leaning, depth - 1);
        }
        if (direct.carriesWords() && !direct.is(Trait.PERSON | Trait.BODY)) {
            var leaning = before(verb);
            boolean issued = leaning != null && sentence.isAny(leaning.head(), ISSUED);
            var owner = issued ? speaking(leaning, depth - 1) : null;
            return owner != null && owner.canSpeak() ? owner : direct;
        }
        var head = headOf(direct, verb, depth - 1);
        return head.canSpeak() ? head : direct;
    }

    /** The nearest subject at or left of {@code verb} that can speak. */
    private NounPhrase speaking(VerbGroup verb, int depth) {
        NounPhrase first = null;
        var at = verb;
        for (int n = depth; n > 0 && at != null; n--) {
            var subject = at.isFinite() ? surface(at, n) : at.form() == VerbGroup.Form.PARTICIPLE ? null : doer(at, n - 1);
            if (subject != null && subject.canSpeak()) {
                return subject;
            }
            first = first == null ? subject : first;
            at = before(at);
        }
        return first;
    }

    /** The subject of the main clause that follows an opening phrase: "Calling it …, Trump vowed". */
    private NounPhrase ahead(VerbGroup verb, int depth) {
        for (int i = verb.index() + 1; i < phrases.verbs.size() && i <= verb.index() + DEPTH; i++) {
            var later = phrases.verbs.get(i);
            if (later.isFinite()) {
                var subject = surface(later, depth - 1);
                if (subject != null && subject.first() > verb.head()) {
                    return subject;
                }
            }
        }
        return null;
    }

    private VerbGroup before(VerbGroup verb) {
        return verb.index() == 0 ? null : phrases.verbs.get(verb.index() - 1);
    }

    private NounPhrase surface(VerbGroup verb, int depth) {
        if (depth <= 0) {
            return null;
        }
        if (contracted(verb)) {
            return phrases.noun(verb.first() - 1);
        }
        int left = verb.first() - 1;
        while (left >= 0 && (sentence.isWord(left - 1, "at") && sentence.isAny(left, Set.of("first", "last", "times", "least"))
                || sentence.isWord(left, "at") || sentence.tag(left) == Tag.ADV && !sentence.isWord(left, "so")
                || sentence.isAny(left, FLOATING))) {
            left--;
        }
        return leftOf(verb, left, depth);
    }

    private boolean contracted(VerbGroup verb) {
        int left = verb.first() - 1;
        return left >= 0 && sentence.is(left, Trait.SUBJECT_PRONOUN) && sentence.word(left).lower().indexOf('\'') > 0;
    }

    private NounPhrase leftOf(VerbGroup verb, int left, int depth) {
        if (isInverted(verb, left)) {
            return phrases.noun(verb.head() + 1);
        }
        if (left < 0) {
            return null;
        }
        var noun = phrases.noun(left);
        if (isRelative(left)) {
            return antecedent(noun == null ? left : noun.first(), verb, depth - 1);
        }
        if (noun != null && noun.kind() == NounPhrase.Kind.TIME && isRelative(noun.first() - 1)) {
            return antecedent(noun.first() - 1, verb, depth - 1);
        }
        if (noun != null) {
            return headOf(noun, verb, depth - 1);
        }
        if (sentence.tag(left) == Tag.CCONJ) {
            return coordinated(verb, depth);
        }
        if (sentence.isBreak(left) || sentence.isQuote(left)) {
            return overBreak(verb, left, depth - 1);
        }
        return null;
    }

    /** "…," said Smith: the verb follows the quotation, its subject follows it. */
    private boolean isInverted(VerbGroup verb, int left) {
        if (!verb.is(Trait.SAY | Trait.ACT | Trait.THINK) || verb.passive()) {
            return false;
        }
        boolean afterQuote = sentence.isQuote(left) || sentence.isBreak(left) && sentence.isQuote(left - 1)
                || left < 0 && verb.first() == 0;
        var next = phrases.noun(verb.head() + 1);
        int quote = sentence.isQuote(left) ? left : left - 1;
        if (quote > 0 && !sentence.isAny(verb.head(), SAID)) {
            return false;
        }
        return afterQuote && next != null && next.kind() != NounPhrase.Kind.TIME && !startsClause(next);
    }

    /** Whether {@code noun} is the subject of a clause of its own: "said the ad was". */
    private boolean startsClause(NounPhrase noun) {
        var own = phrases.verb(noun.last() + 1);
        return own != null && own.isFinite() && own.first() == noun.last() + 1;
    }

    private boolean isRelative(int i) {
        if (!sentence.is(i, Trait.RELATIVE) || sentence.is(i, Trait.POSSESSIVE_PRONOUN)) {
            return false;
        }
        if (sentence.isWord(i, "that")) {
            return phrases.noun(i - 1) != null || sentence.isBreak(i - 1);
        }
        return sentence.isWord(i, "who") || sentence.isWord(i, "which");
    }

    /** The noun that the relative pronoun at {@code i} speaks of. */
    private NounPhrase antecedent(int i, VerbGroup verb, int depth) {
        int left = i - 1;
        if (left < 0) {
            return phrases.noun(i);
        }
        if (sentence.tag(left) == Tag.CCONJ) {
            return coordinated(verb, depth);
        }
        if (sentence.tag(left) == Tag.ADP) {
            left--;
        }
        if (sentence.isBreak(left)) {
            left--;
        }
        var noun = phrases.noun(left);
        if (noun == null) {
            return null;
        }
        return sentence.isWord(i, "which") ? noun : headOfName(noun, depth);
    }

    /** Of "the spokesman for the group, who said" the spokesman is meant, unless the nearer noun is a person's name. */
    private NounPhrase headOfName(NounPhrase noun, int depth) {
        if (noun.is(Trait.PERSON) || noun.kind() == NounPhrase.Kind.NAME && !noun.is(Trait.BODY) && !ofHead(noun)) {
            return noun;
        }
        int left = noun.first() - 1;
        if (depth > 0 && sentence.tag(left) == Tag.ADP) {
            var outer = phrases.noun(left - 1);
            if (outer != null && outer.canSpeak()) {
                return headOfName(outer, depth - 1);
            }
        }
        return noun;
    }

    private boolean ofHead(NounPhrase noun) {
        int left = noun.first() - 1;
        var outer = sentence.tag(left) == Tag.ADP ? phrases.noun(left - 1) : null;
        return outer != null && outer.is(Trait.PERSON);
    }

    /** The subject that {@code verb} shares with the verb before it: "blasted the plan and called it". */
    private NounPhrase coordinated(VerbGroup verb, int depth) {
        if (depth <= 0) {
            return null;
        }
        var at = before(verb);
        int conjunction = verb.first() - 1;
        while (conjunction > 0 && sentence.tag(conjunction) != Tag.CCONJ) {
            conjunction--;
        }
        boolean apart = sentence.isComma(conjunction - 1) || sentence.isQuote(conjunction - 1);
        boolean sameRelative = at != null && isRelative(at.first() - 1);
        var main = apart && !sameRelative ? mainBefore(verb, depth - 1) : null;
        if (main != null) {
            return main;
        }
        NounPhrase first = null;
        for (int n = depth - 1; n > 0 && at != null; n--) {
            if (at.isFinite()) {
                var subject = surface(at, n);
                boolean fits = subject != null && subject.canSpeak() && !sentence.isWord(subject.head(), "it");
                if (fits || subject != null && !verb.is(Trait.REPORTING)) {
                    return subject;
                }
                first = first == null ? subject : first;
            }
            at = before(at);
        }
        return first;
    }

    /** The subject of a clause whose last noun before the verb is {@code noun}. */
    private NounPhrase headOf(NounPhrase noun, VerbGroup verb, int depth) {
        int left = noun.first() - 1;
        if (depth <= 0 || left < 0) {
            return noun;
        }
        if (sentence.tag(left) == Tag.ADP || sentence.isWord(left, "to")) {
            return overPreposition(noun, verb, left, depth);
        }
        var governing = phrases.verb(left);
        if (governing != null) {
            return overVerb(noun, governing, depth);
        }
        boolean pair = sentence.tag(left) == Tag.CCONJ && phrases.noun(left - 1) != null
                && noun.kind() != NounPhrase.Kind.PRONOUN;
        return pair ? ofPair(noun, phrases.noun(left - 1), verb, depth) : noun;
    }

    /** Of "officials in Iowa and Ohio" the officials are meant; of "Smith and Jones" the nearer will do. */
    private NounPhrase ofPair(NounPhrase noun, NounPhrase other, VerbGroup verb, int depth) {
        int left = other.first() - 1;
        if (sentence.tag(left) == Tag.ADP && phrases.noun(left - 1) != null) {
            return overPreposition(other, verb, left, depth);
        }
        return noun;
    }

    private NounPhrase overPreposition(NounPhrase noun, VerbGroup verb, int left, int depth) {
        if (isRelative(left - 1)) {
            return antecedent(left - 1, verb, depth);
        }
        if (sentence.is(left, Trait.SUBORDINATOR) && noun.last() + 1 == verb.first()) {
            return noun;
        }
        var outer = phrases.noun(left - 1);
        if (outer != null) {
            return outer.kind() == NounPhrase.Kind.TIME ? noun : headOf(outer, verb, depth - 1);
        }
        var governing = phrases.verb(left - 1);
        if (governing != null) {
            var host = overVerb(noun, governing, depth - 1);
            return host == noun && !noun.canSpeak() ? surface(governing, depth - 1) : host;
        }
        if (sentence.tag(left - 1) == Tag.ADJ || sentence.tag(left - 1) == Tag.ADV) {
            var host = phrases.noun(left - 2);
            return host == null ? noun : headOf(host, verb, depth - 1);
        }
        return noun;
    }

    /** {@code noun} stands right after {@code governing}: its object, or the subject of a clause without "that". */
    private NounPhrase overVerb(NounPhrase noun, VerbGroup governing, int depth) {
        int left = governing.first() - 1;
        boolean takesClause = governing.is(Trait.SAY);
        if (governing.isFinite() && !governing.passive()) {
            boolean relative = isRelative(left) || sentence.tag(left) == Tag.ADV && isRelative(left - 1);
            if (!relative || takesClause && !noun.is(Trait.OBJECT_PRONOUN)) {
                return noun;
            }
            int pronoun = isRelative(left) ? left : left - 1;
            var host = antecedent(pronoun, governing, depth);
            return host == null ? noun : host;
        }
        if (takesClause && governing.form() != VerbGroup.Form.PARTICIPLE && noun.canSpeak()
                && noun.kind() != NounPhrase.Kind.COMMON) {
            return noun;
        }
        var host = phrases.noun(left);
        return host == null ? noun : headOf(host, governing, depth - 1);
    }

    /** The subject when a comma, dash or bracket stands before the verb: what lies between is skipped, part by part. */
    private NounPhrase overBreak(VerbGroup verb, int comma, int depth) {
        int end = comma;
        for (int n = depth; n > 0; n--) {
            int start = end - 1;
            while (start >= 0 && !sentence.isBreak(start)) {
                start--;
            }
            int from = start + 1;
            boolean first = start < 0 || sentence.isWord(start, ";") || sentence.isWord(start, ":");
            var shared = sharedSubject(from, end, depth);
            if (shared != null) {
                return shared;
            }
            var host = phrases.noun(end - 1);
            boolean led = host != null && (leadsClause(from) && host.first() == from + 1
                    || sentence.isWord(from, "whose") && host.first() == from);
            boolean skippable = !led && (isAside(from, end) || host == null);
            if (led || !skippable && (first || !isAppositive(start, from, end))) {
                return headOf(host, verb, n - 1);
            }
            if (first) {
                return skippable ? null : host;
            }
            end = start;
        }
        return null;
    }

    private boolean opensClause(int i) {
        if (sentence.isAny(i, Set.of("what", "who", "which", "where"))) {
            return true;
        }
        return sentence.tag(i) == Tag.CCONJ && !sentence.isWord(i, "or")
                || sentence.isAny(i,
                        Set.of("that", "after", "before", "when", "while", "because", "since", "if", "whether", "though",
                                "although", "until", "as", "once"));
    }

    /** Whether a conjunction at {@code i} opens a new clause, whose subject follows it. */
    private boolean leadsClause(int i) {
        return sentence.tag(i) == Tag.CCONJ
                || sentence.isAny(i, Set.of("while", "because", "although", "though", "whereas", "if", "when", "that", "as"));
    }

    /** The subject of a finite verb between {@code from} and {@code to} that is no side clause: "blasted it, then said". */
    private NounPhrase sharedSubject(int from, int to, int depth) {
        if (isAside(from, to)) {
            return null;
        }
        for (int i = to - 1; i >= from; i--) {
            var verb = phrases.verb(i);
            if (verb != null && verb.isFinite() && !isRelative(verb.first() - 1)) {
                var object = phrases.noun(to - 1);
                var host = object == null ? null : headOf(object, verb, depth - 1);
                boolean clause = host != null && host.first() == verb.head() + 1 && verb.is(Trait.SAY | Trait.THINK)
                        || host != null && host.first() > verb.head() && opensClause(host.first() - 1);
                return clause ? host : surface(verb, depth - 1);
            }
        }
        return null;
    }

    /** Whether what lies between two commas only adds to what stands before it. */
    private boolean isAside(int from, int to) {
        if (from >= to) {
            return true;
        }
        if (sentence.is(from, Trait.RELATIVE) || sentence.is(from, Trait.SUBORDINATOR) || sentence.isAny(from, OPENERS)
                || sentence.tag(from) == Tag.ADP) {
            return true;
        }
        var verb = phrases.verb(from);
        if (verb != null && verb.first() == from && !verb.isFinite()) {
            return true;
        }
        if (sentence.isQuote(from) && to == from + 1) {
            return true;
        }
        boolean plain = true;
        for (int i = from; i < to; i++) {
            var tag = sentence.tag(i);
            plain &= tag == Tag.ADV || tag == Tag.NUM || tag == Tag.ADP || tag == Tag.CCONJ || tag == Tag.ADJ;
        }
        boolean party = to == from + 1 && sentence.word(from).text().indexOf('-') == 1 && sentence.is(from, Trait.CAPITAL);
        return plain || party;
    }

    /** Whether the noun phrase in {@code from..to} explains the one before the comma at {@code start}. */
    private boolean isAppositive(int start, int from, int to) {
        var host = phrases.noun(start - 1);
        if (host == null || !sentence.isBreak(start)) {
            return false;
        }
        int before = host.first();
        while (before > 0 && !sentence.isBreak(before - 1)) {
            before--;
        }
        boolean intro = before == 0 && (isAside(0, start) || host.kind() == NounPhrase.Kind.TIME)
                || host.kind() == NounPhrase.Kind.TIME;
        return !intro && host.kind() != NounPhrase.Kind.PRONOUN;
    }
}
