package org.copydesk.quotes;

/**
 * Finds the noun that a subject's last noun hangs on: of "a spokesman for the campaign said" the spokesman, of "the man who
 * leads the group said" the man.
 */
final class Hosts {
    private final Sentence sentence;
    private final Phrases phrases;
    private final Subjects subjects;

    Hosts(Sentence sentence, Phrases phrases, Subjects subjects) {
        this.sentence = sentence;
        this.phrases = phrases;
        this.subjects = subjects;
    }

    /** The subject of a clause whose last noun before {@code verb} is {@code noun}. */
    NounPhrase of(NounPhrase noun, VerbGroup verb) {
        int left = noun.first() - 1;
        if (left < 0) {
            return noun;
        }
        if (sentence.tag(left) == Tag.ADP || sentence.isWord(left, "to")) {
            return overPreposition(noun, verb, left);
        }
        var governing = phrases.verb(left);
        if (governing != null) {
            return overVerb(noun, governing);
        }
        boolean pair = sentence.tag(left) == Tag.CCONJ && phrases.noun(left - 1) != null
                && noun.kind() != NounPhrase.Kind.PRONOUN && !sentence.isWord(noun.first(), "whose");
        return pair ? ofPair(noun, phrases.noun(left - 1), verb) : noun;
    }

    /** Of "officials in Iowa and Ohio" the officials are meant; of "Smith and Jones" the nearer will do. */
    private NounPhrase ofPair(NounPhrase noun, NounPhrase other, VerbGroup verb) {
        int left = other.first() - 1;
        var first = other;
        while (sentence.isComma(left) && phrases.noun(left - 1) != null && first.kind() == NounPhrase.Kind.NAME) {
            first = phrases.noun(left - 1);
            left = first.first() - 1;
        }
        boolean hangs = sentence.tag(left) == Tag.ADP && phrases.noun(left - 1) != null;
        return hangs ? overPreposition(first, verb, left) : noun;
    }

    private NounPhrase overPreposition(NounPhrase noun, VerbGroup verb, int left) {
        if (subjects.isRelative(left - 1)) {
            return antecedent(left - 1, verb);
        }
        var governing = phrases.verb(left - 1);
        var owner = governing == null ? null : contact(governing);
        if (owner != null) {
            return of(owner, verb);
        }
        if (sentence.is(left, Trait.SUBORDINATOR) && noun.last() + 1 == verb.first()) {
            return noun;
        }
        var outer = phrases.noun(left - 1);
        if (outer != null) {
            boolean time = outer.kind() == NounPhrase.Kind.TIME && sentence.tag(outer.first() - 1) != Tag.ADP;
            return time ? noun : of(outer, verb);
        }
        if (governing != null) {
            var host = overVerb(noun, governing);
            return host == noun && !noun.canSpeak() ? subjects.surface(governing) : host;
        }
        if (noun.kind() == NounPhrase.Kind.OTHER && sentence.tag(left - 1) == Tag.ADP && phrases.noun(left - 2) != null) {
            return of(phrases.noun(left - 2), verb);
        }
        if (sentence.tag(left - 1) == Tag.ADJ || sentence.tag(left - 1) == Tag.ADV) {
            var host = phrases.noun(left - 2);
            return host == null ? noun : of(host, verb);
        }
        return noun;
    }

    /** {@code noun} stands right after {@code governing}: its object, or the subject of a clause without "that". */
    private NounPhrase overVerb(NounPhrase noun, VerbGroup governing) {
        int left = governing.first() - 1;
        var owner = contact(governing);
        if (owner != null && !governing.is(Trait.SAY)) {
            return of(owner, governing);
        }
        boolean takesClause = governing.is(Trait.SAY);
        if (governing.isFinite() && !governing.passive()) {
            boolean manner = sentence.tag(left) == Tag.ADV || sentence.isWord(left, "best");
            boolean relative = subjects.isRelative(left) || manner && subjects.isRelative(left - 1);
            if (!relative || takesClause && !noun.is(Trait.OBJECT_PRONOUN)) {
                return noun;
            }
            var host = antecedent(subjects.isRelative(left) ? left : left - 1, governing);
            return host == null ? noun : host;
        }
        boolean clause = takesClause && governing.form() != VerbGroup.Form.PARTICIPLE && noun.canSpeak()
                && noun.kind() != NounPhrase.Kind.COMMON;
        var inner = clause || phrases.noun(left) != null ? null : phrases.verb(left);
        var host = clause ? null : phrases.noun(inner == null ? left : inner.first() - 1);
        return host == null ? noun : of(host, governing);
    }

    /** The noun that a clause without relative pronoun hangs on: "an email she received in March". */
    private NounPhrase contact(VerbGroup verb) {
        var inner = verb.isFinite() && !verb.passive() ? phrases.noun(verb.first() - 1) : null;
        var owner = inner == null || inner.last() != verb.first() - 1 ? null : phrases.noun(inner.first() - 1);
        boolean fits = owner != null && owner.last() == inner.first() - 1 && owner.kind() == NounPhrase.Kind.COMMON
                && inner.kind() == NounPhrase.Kind.PRONOUN && inner.is(Trait.SUBJECT_PRONOUN)
                && sentence.is(owner.first(), Trait.DETERMINER);
        return fits ? owner : null;
    }

    /** The noun that the relative pronoun at {@code i} speaks of. */
    NounPhrase antecedent(int i, VerbGroup verb) {
        int left = i - 1;
        if (left < 0) {
            return phrases.noun(i);
        }
        if (sentence.tag(left) == Tag.CCONJ) {
            return subjects.shared(verb);
        }
        left -= sentence.tag(left) == Tag.ADP ? 1 : 0;
        left -= sentence.isBreak(left) ? 1 : 0;
        var noun = phrases.noun(left);
        if (noun == null || sentence.isWord(i, "which")) {
            return noun;
        }
        var resident = sentence.isWord(i, "who") ? overHome(noun) : null;
        if (resident != null) {
            return resident;
        }
        var outer = sentence.isWord(i, "that") && sentence.tag(noun.first() - 1) == Tag.ADP
                ? phrases.noun(noun.first() - 2)
                : null;
        boolean printed = outer != null && outer.carriesWords() && noun.kind() == NounPhrase.Kind.NAME;
        return printed ? outer : personOf(noun);
    }

    /** Of "Wanda Stiles, 70, of Macon, who said" the one who lives there. */
    private NounPhrase overHome(NounPhrase place) {
        int left = place.first() - 2;
        if (!sentence.isAny(place.first() - 1, java.util.Set.of("of", "from")) || !sentence.isComma(left)) {
            return null;
        }
        var before = phrases.noun(left - 1);
        boolean age = before != null && before.kind() == NounPhrase.Kind.OTHER && sentence.isComma(before.first() - 1);
        var name = age ? phrases.noun(before.first() - 2) : before;
        return name != null && name.kind() == NounPhrase.Kind.NAME && !name.is(Trait.PLACE) ? name : null;
    }

    /** Of "the spokesman for the group, who said" the spokesman is meant, unless the nearer noun is a person's name. */
    private NounPhrase personOf(NounPhrase noun) {
        int left = noun.first() - 1;
        var outer = sentence.tag(left) == Tag.ADP ? phrases.noun(left - 1) : null;
        boolean person = noun.is(Trait.PERSON) || noun.kind() == NounPhrase.Kind.NAME && !noun.is(Trait.BODY)
                && (outer == null || !outer.is(Trait.PERSON));
        boolean holds = outer != null && (outer.canSpeak() || outer.carriesWords());
        return person || !holds ? noun : personOf(outer);
    }
}
