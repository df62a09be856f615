package org.copydesk.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The noun phrases and verb groups of one sentence, found in one pass over its tags; they do not overlap. */
final class Phrases {
    private static final Set<String> PREDETERMINERS = Set.of("all", "both", "half", "such", "quite", "not", "only", "even",
            "many");
    private static final Set<String> REFLEXIVES = Set.of("himself", "herself", "itself", "themselves");
    private static final Set<String> TIME_LEADS = Set.of("last", "next", "earlier", "late", "early", "later", "this");

    private final Sentence sentence;
    final List<NounPhrase> nouns = new ArrayList<>();
    final List<VerbGroup> verbs = new ArrayList<>();
    private final int[] nounAt;
    private final int[] verbAt;
    private final NounHeads heads;
    private final ReducedClauses reduced;

    Phrases(Sentence sentence) {
        this.sentence = sentence;
        heads = new NounHeads(sentence);
        reduced = new ReducedClauses(sentence, this);
        nounAt = new int[sentence.size()];
        verbAt = new int[sentence.size()];
        java.util.Arrays.fill(nounAt, -1);
        java.util.Arrays.fill(verbAt, -1);
        int i = 0;
        while (i < sentence.size()) {
            if (isReflexive(i)) {
                nounAt[i] = nounAt[i - 1];
                i++;
                continue;
            }
            int next = startsVerb(i) ? verbGroup(i) : startsNoun(i) ? nounPhrase(i) : i + 1;
            i = Math.max(next, i + 1);
        }
    }

    /** Whether "himself" belongs to the noun before it: "Smith himself". */
    private boolean isReflexive(int i) {
        return i > 0 && nounAt[i - 1] >= 0 && sentence.isAny(i, REFLEXIVES);
    }

    /** The noun phrase that node {@code i} belongs to, or null. */
    NounPhrase noun(int i) {
        return i < 0 || i >= nounAt.length || nounAt[i] < 0 ? null : nouns.get(nounAt[i]);
    }

    /** The verb group that node {@code i} belongs to, or null. */
    VerbGroup verb(int i) {
        return i < 0 || i >= verbAt.length || verbAt[i] < 0 ? null : verbs.get(verbAt[i]);
    }

    private boolean startsVerb(int i) {
        var tag = sentence.tag(i);
        if (tag == Tag.VERB) {
            return !isAttributive(i);
        }
        return tag == Tag.AUX || isTo(i) && verbAfterAdverbs(i + 1) || contractedBefore(i) && tag == Tag.ADV
                && verbAfterAdverbs(i);
    }

    private boolean contractedBefore(int i) {
        return i > 0 && sentence.is(i - 1, Trait.SUBJECT_PRONOUN) && sentence.word(i - 1).lower().indexOf('\'') > 0;
    }

    /** "She's called a fraud" and "they're told"; "she's called him one" and "she'd said" have only lost a "has" and a "had". */
    private boolean isContractedBe(int i) {
        var pronoun = sentence.word(i - 1).lower();
        boolean has = pronoun.endsWith("'s") && sentence.is(i, Trait.SAY | Trait.LABEL) && phraseFollows(i + 1);
        return !has && !pronoun.endsWith("'d") && !pronoun.endsWith("'ve") && !pronoun.endsWith("'ll");
    }

    private boolean phraseFollows(int i) {
        return sentence.is(i, Trait.DETERMINER | Trait.OBJECT_PRONOUN | Trait.POSSESSIVE_PRONOUN | Trait.CAPITAL)
                || sentence.isWord(i, "that") || sentence.isQuote(i);
    }

    private boolean isTo(int i) {
        return sentence.isWord(i, "to") && (sentence.tag(i) == Tag.PART || sentence.tag(i) == Tag.ADP);
    }

    private boolean verbAfterAdverbs(int i) {
        int at = i;
        while (sentence.tag(at) == Tag.ADV && at < i + 2) {
            at++;
        }
        var tag = sentence.tag(at);
        return (tag == Tag.VERB || tag == Tag.AUX) && !sentence.is(at, Trait.ING);
    }

    /** Whether the participle at {@code i} stands before its noun: "a retired general", "the leading candidate". */
    private boolean isAttributive(int i) {
        boolean led = i > 0
                && (sentence.tag(i - 1) == Tag.DET || sentence.is(i - 1, Trait.POSSESSIVE_PRONOUN | Trait.POSSESSIVE)
                        || sentence.tag(i - 1) == Tag.ADJ && nounAt[i - 1] >= 0 && !sentence.is(i - 1, Trait.CAPITAL));
        boolean telling = sentence.is(i, Trait.SAY) && sentence.is(i, Trait.PAST) && !sentence.word(i).lower().endsWith("ed");
        boolean participle = !telling
                && (sentence.is(i, Trait.PARTICIPLE | Trait.ING) || !sentence.is(i, Trait.PAST | Trait.THIRD));
        var next = sentence.tag(i + 1);
        return led && participle && (next == Tag.NOUN || next == Tag.PROPN || next == Tag.ADJ);
    }

    private int verbGroup(int start) {
        int at = start;
        boolean infinitive = isTo(start);
        boolean auxiliary = contractedBefore(start);
        boolean be = auxiliary && isContractedBe(start);
        int head = start;
        while (at < sentence.size()) {
            var tag = sentence.tag(at);
            if (tag == Tag.AUX) {
                head = at;
                auxiliary |= at + 1 < sentence.size();
                be |= sentence.is(at, Trait.BE);
            } else if (tag == Tag.VERB) {
                head = at;
                break;
            } else if (!(tag == Tag.ADV || tag == Tag.PART || at == start) || isTo(at) && at > start) {
                break;
            }
            at++;
        }
        boolean lexical = sentence.tag(head) == Tag.VERB;
        var word = sentence.word(head);
        boolean got = lexical && head > start && sentence.isWord(head - 1, "got");
        boolean passive = lexical && (be || got) && word.is(Trait.PARTICIPLE) && !word.is(Trait.ING);
        auxiliary &= lexical && head > start || contractedBefore(start);
        var form = form(word, infinitive, auxiliary, lexical, start);
        for (int i = start; i <= head; i++) {
            verbAt[i] = verbs.size();
        }
        verbs.add(new VerbGroup(verbs.size(), start, head, form, passive, word.traits()));
        return head + 1;
    }

    private VerbGroup.Form form(Word word, boolean infinitive, boolean auxiliary, boolean lexical, int start) {
        if (infinitive) {
            return VerbGroup.Form.INFINITIVE;
        }
        if (auxiliary || !lexical) {
            return word.lower().equals("being") || word.lower().equals("having") ? VerbGroup.Form.ING : VerbGroup.Form.FINITE;
        }
        if (word.lower().endsWith("ing") && (word.is(Trait.ING) || !word.is(Trait.BASE))) {
            return VerbGroup.Form.ING;
        }
        boolean bare = word.is(Trait.PARTICIPLE) && !word.is(Trait.PAST | Trait.BASE);
        return bare || word.is(Trait.PARTICIPLE) && reduced.isReduced(start)
                ? VerbGroup.Form.PARTICIPLE
                : VerbGroup.Form.FINITE;
    }

    private boolean startsNoun(int i) {
        if (sentence.isQuote(i)) {
            return false;
        }
        return switch (sentence.tag(i)) {
            case DET, PRON, NUM, NOUN, PROPN, ADJ, X, SYM -> true;
            case VERB -> isAttributive(i);
            default -> false;
        };
    }

    private int nounPhrase(int start) {
        int end = start + 1;
        while (end < sentence.size() && continues(start, end)) {
            end++;
        }
        int head = heads.head(start, end - 1);
        if (head < 0) {
            return end;
        }
        for (int i = start; i < end; i++) {
            nounAt[i] = nouns.size();
        }
        nouns.add(new NounPhrase(start, end - 1, head, heads.headTraits(start, head), heads.kind(start, end - 1, head)));
        return end;
    }

    private boolean continues(int start, int i) {
        if (sentence.isQuote(i)) {
            return false;
        }
        boolean another = sentence.isAny(start, Set.of("a", "an")) && sentence.tag(i - 1) == Tag.NOUN
                && sentence.is(i, Trait.PLURAL) && sentence.is(i, Trait.PERSON | Trait.BODY);
        if (another) {
            return false;
        }
        boolean pronounBefore = (sentence.tag(i - 1) == Tag.PRON || sentence.isAny(i - 1, Set.of("what", "who", "which")))
                && !sentence.is(i - 1, Trait.POSSESSIVE_PRONOUN)
                && !sentence.is(i - 1, Trait.POSSESSIVE);
        if (pronounBefore) {
            return false;
        }
        var tag = sentence.tag(i);
        boolean inner = tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.ADJ || tag == Tag.NUM || tag == Tag.X
                || tag == Tag.SYM
                || tag == Tag.VERB && isAttributive(i) || sentence.isWord(i, "&");
        if (tag == Tag.DET || tag == Tag.PRON) {
            return start == i - 1 && sentence.isAny(i - 1, PREDETERMINERS) && tag == Tag.DET;
        }
        return inner && !timeStarts(i) && !timeEnds(start, i);
    }

    /** Whether a time begins at {@code i} after other words: "Trump | Tuesday", "the governor | last week". */
    private boolean timeStarts(int i) {
        boolean named = heads.isNamedTime(i) && !sentence.is(i, Trait.POSSESSIVE);
        boolean lead = sentence.isAny(i, TIME_LEADS) && sentence.is(i + 1, Trait.TIME);
        boolean inTime = heads.isNamedTime(i - 1) || sentence.isAny(i - 1, TIME_LEADS) || sentence.is(i - 1, Trait.DETERMINER)
                || sentence.is(i - 1, Trait.TIME);
        return (named || lead) && !inTime;
    }

    /** Whether a time that began the phrase ends before {@code i}: "Tuesday | Trump". */
    private boolean timeEnds(int start, int i) {
        return heads.isNamedTime(i - 1) && i - 1 == start && !sentence.is(i - 1, Trait.POSSESSIVE)
                && !sentence.is(i, Trait.TIME)
                && sentence.tag(i) != Tag.NUM && sentence.tag(i) == Tag.PROPN;
    }
}
