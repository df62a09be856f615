package org.copydesk.quotes;

import java.util.Set;

/** Finds who acts in verbs that have no subject of their own: infinitives, the second of two joined by "and". */
final class LeaningVerbs {
    private static final Set<String> CONTROL_BY_OBJECT = Set.of("ask", "asked", "asks", "asking", "urge", "urged", "urges",
            "urging", "tell", "told", "tells", "telling", "force", "forced", "forcing", "lead", "led", "leading", "allow",
            "allowed", "cause", "caused", "causing", "prompt", "prompted", "prompting", "get", "got", "order", "ordered",
            "encourage", "encouraged", "invite", "invited", "require", "required", "want", "wanted", "expect", "expected");

    /** Verbs by which somebody puts words into another's mouth: "urged senators to reject her as “unfit”". */
    private static final Set<String> REQUESTS = Set.of("ask", "asked", "asks", "asking", "urge", "urged", "urges", "urging",
            "encourage", "encouraged", "want", "wanted");

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

    /** The subject of the nearest main clause left of {@code verb} that can speak. */
    NounPhrase mainBefore(VerbGroup verb) {
        for (var at = subjects.before(verb); at != null; at = subjects.before(at)) {
            var subject = at.isFinite() && !subjects.isRelative(at.first() - 1) ? subjects.surface(at) : null;
            boolean tells = subject != null
                    && (subject.canSpeak() || subject.carriesWords() && verb.is(Trait.SAY) && verb.isFinite());
            if (tells && subjects.isMain(subject) && !sentence.isWord(subject.head(), "it")) {
                return subject;
            }
        }
        return null;
    }

    /** The subject of the main clause that follows an opening phrase: "Calling it …, Trump vowed". */
    NounPhrase ahead(VerbGroup verb) {
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

    /** The nearest subject at or left of {@code verb} that can speak. */
    NounPhrase speaking(VerbGroup verb) {
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
}
