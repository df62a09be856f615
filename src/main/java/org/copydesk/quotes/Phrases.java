package org.copydesk.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The noun phrases and verb groups of one sentence, found in one pass over its tags; they do not overlap. */
final class Phrases {
    private static final Set<String> PREDETERMINERS = Set.of("all", "both", "half", "such", "quite", "not", "only", "even",
            "many");
    private static final Set<String> NAMED_TIMES = Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday", "today", "yesterday", "tomorrow", "tonight", "january", "february", "march", "april", "june", "july",
            "august", "september", "october", "november", "december", "jan.", "feb.", "aug.", "sept.", "oct.", "nov.",
            "dec.");
    private static final Set<String> REFLEXIVES = Set.of("himself", "herself", "itself", "themselves");
    /** Ordinals and the like that stand for one of those spoken of: "a third", "the other", "the latter". */
    private static final Set<String> ONE_OF_THEM = Set.of("third", "fourth", "fifth", "other", "latter", "former");

    private static final Set<String> TIME_LEADS = Set.of("last", "next", "earlier", "late", "early", "later", "this");

    /** Verbs that need an object, so that without one they speak of what was done: "the man killed on the bridge". */
    private static final Set<String> DONE_TO = Set.of("killed", "wounded", "injured", "arrested", "accused", "charged",
            "convicted",
            "sentenced", "identified", "involved", "based", "located", "held", "owned", "led", "backed", "supported", "funded",
            "created", "designed", "written", "published", "released", "obtained", "posted", "filed", "issued", "shown", "seen",
            "found", "taken", "given", "made", "used", "built", "born", "elected", "appointed", "hired", "fired", "chosen",
            "nominated", "invited", "forced", "interviewed", "briefed", "quoted", "contacted", "reached", "polled", "surveyed",
            "affected", "displaced", "selected", "affiliated", "associated", "attributed", "addressed", "dated", "entitled",
            "prepared", "provided", "proposed", "reviewed", "translated", "conducted", "broadcast", "aired", "sent", "signed");

    private final Sentence sentence;
    final List<NounPhrase> nouns = new ArrayList<>();
    final List<VerbGroup> verbs = new ArrayList<>();
    private final int[] nounAt;
    private final int[] verbAt;

    Phrases(Sentence sentence) {
        this.sentence = sentence;
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
        boolean be = contractedBefore(start);
        boolean auxiliary = be;
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
        return bare || word.is(Trait.PARTICIPLE) && isReduced(start) ? VerbGroup.Form.PARTICIPLE : VerbGroup.Form.FINITE;
    }

    /** Whether the -ed form at {@code i} hangs on the noun before it or opens a phrase: "a plan backed by", ", led by". */
    private boolean isReduced(int i) {
        if (sentence.isWord(i + 1, "by") || sentence.isQuote(i + 1) && sentence.isWord(i + 2, "by")) {
            return true;
        }
        boolean polled = i > 0 && nounAt[i - 1] >= 0 && sentence.is(i + 1, Trait.SAY) && sentence.is(i + 1, Trait.PAST)
                && sentence.tag(i + 1) == Tag.VERB && sentence.word(i).lower().endsWith("ed");
        if (polled) {
            return true;
        }
        boolean naming = sentence.is(i, Trait.NAMING) && sentence.isQuote(i + 1) && !ofWhat(i);
        boolean hangs = i > 0 && nounAt[i - 1] >= 0 && nouns.get(nounAt[i - 1]).kind() == NounPhrase.Kind.COMMON
                && sentence.isAny(i, DONE_TO) && (sentence.tag(i + 1) == Tag.ADP || sentence.isBreak(i + 1)
                        || sentence.is(i + 1, Trait.TIME));
        var before = i > 0 && nounAt[i - 1] >= 0 ? nouns.get(nounAt[i - 1]) : null;
        boolean named = sentence.is(i, Trait.NAMING) && sentence.is(i + 1, Trait.CAPITAL) && before != null
                && sentence.isAny(before.first(), Set.of("a", "an"));
        named |= sentence.isWord(i, "named") && sentence.is(i + 1, Trait.CAPITAL) && before != null
                && sentence.tag(before.first() - 1) == Tag.ADP;
        boolean actor = i > 0 && sentence.is(i - 1, Trait.SUBJECT_PRONOUN) && !sentence.is(i - 1, Trait.RELATIVE);
        if (naming && !actor || hangs || named) {
            return true;
        }
        boolean opens = sentence.isAny(i - 1,
                Set.of("when", "as", "if", "while", "though", "although", "than", "until"));
        boolean calledSo = sentence.isWord(i + 1, "as") && sentence.is(i, Trait.LABEL) && sentence.isComma(i - 1) && !ofWhat(i);
        boolean pressed = sentence.isAny(i + 1, Set.of("whether", "if", "about", "why", "how", "what"))
                && sentence.isAny(i, Set.of("asked", "pressed", "questioned", "quizzed"))
                && (i == 0 || sentence.isComma(i - 1));
        return opens || pressed || calledSo;
    }

    /**
     * Whether the verb at {@code i} belongs to a "what they called" or "the plan that they called", an aside between commas left
     * out: "a streak that Moody's, in a report, called".
     */
    private boolean ofWhat(int i) {
        int comma = sentence.isComma(i - 1) ? i - 2 : -1;
        while (comma > 0 && !sentence.isBreak(comma)) {
            comma--;
        }
        var noun = comma > 0 && nounAt[comma - 1] >= 0 ? nouns.get(nounAt[comma - 1]) : null;
        while (noun != null && sentence.tag(noun.first() - 1) == Tag.ADP && noun.first() > 1
                && nounAt[noun.first() - 2] >= 0) {
            noun = nouns.get(nounAt[noun.first() - 2]);
        }
        if (noun != null && (sentence.is(noun.first() - 1, Trait.RELATIVE) || sentence.isWord(noun.first() - 1, "what"))) {
            return true;
        }
        for (int at = i - 1; at >= 0 && at > i - 7 && !sentence.isBreak(at) && verbAt[at] < 0; at--) {
            if (sentence.isAny(at, Set.of("what", "which", "that", "whom", "who", "whose", "as", "whatever"))) {
                return true;
            }
        }
        return false;
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
        int head = head(start, end - 1);
        if (head < 0) {
            return end;
        }
        for (int i = start; i < end; i++) {
            nounAt[i] = nouns.size();
        }
        nouns.add(new NounPhrase(start, end - 1, head, headTraits(start, head), kind(start, end - 1, head)));
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
        boolean named = isNamedTime(i) && !sentence.is(i, Trait.POSSESSIVE);
        boolean lead = sentence.isAny(i, TIME_LEADS) && sentence.is(i + 1, Trait.TIME);
        boolean inTime = isNamedTime(i - 1) || sentence.isAny(i - 1, TIME_LEADS) || sentence.is(i - 1, Trait.DETERMINER)
                || sentence.is(i - 1, Trait.TIME);
        return (named || lead) && !inTime;
    }

    /** Whether a time that began the phrase ends before {@code i}: "Tuesday | Trump". */
    private boolean timeEnds(int start, int i) {
        return isNamedTime(i - 1) && i - 1 == start && !sentence.is(i - 1, Trait.POSSESSIVE) && !sentence.is(i, Trait.TIME)
                && sentence.tag(i) != Tag.NUM && sentence.tag(i) == Tag.PROPN;
    }

    private boolean isNamedTime(int i) {
        return sentence.isAny(i, NAMED_TIMES);
    }

    private int head(int first, int last) {
        for (int i = last; i >= first; i--) {
            var tag = sentence.tag(i);
            if (tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.PRON && !sentence.is(i, Trait.POSSESSIVE_PRONOUN)
                    || tag == Tag.PRON && i > first && sentence.is(i, Trait.POSSESSIVE)) {
                return i;
            }
        }
        for (int i = last; i >= first; i--) {
            var tag = sentence.tag(i);
            boolean alone = tag == Tag.NUM || tag == Tag.DET && sentence.is(i, Trait.INDEFINITE)
                    || tag == Tag.ADJ && i > first && sentence.is(first, Trait.DETERMINER)
                    || tag == Tag.ADJ && sentence.is(i, Trait.PERSON | Trait.INDEFINITE)
                    || tag == Tag.PRON || tag == Tag.X
                    || tag == Tag.DET && sentence.is(i, Trait.RELATIVE | Trait.OBJECT_PRONOUN)
                    || tag == Tag.DET && first == last && !sentence.isAny(i, Set.of("a", "an", "the", "no", "every"));
            if (alone) {
                return i;
            }
        }
        return -1;
    }

    private long headTraits(int first, int head) {
        long traits = sentence.word(head).traits();
        boolean time = sentence.is(head, Trait.TIME);
        if (first < head && sentence.isAny(head, ONE_OF_THEM) && sentence.is(first, Trait.DETERMINER)) {
            return traits | Trait.PERSON;
        }
        int next = sentence.isComma(head + 1) ? head + 2 : head + 1;
        boolean hangs = sentence.tag(first - 1) == Tag.ADP;
        if (sentence.isWord(next, "who") && sentence.tag(head) == Tag.NOUN && !time && !hangs) {
            return traits | Trait.PERSON;
        }
        return time && first < head ? traits & ~(Trait.MALE | Trait.FEMALE) : traits;
    }

    private NounPhrase.Kind kind(int first, int last, int head) {
        var tag = sentence.tag(head);
        if (tag == Tag.PRON || tag == Tag.DET) {
            return NounPhrase.Kind.PRONOUN;
        }
        if (isNamedTime(head) || sentence.is(head, Trait.TIME) && tag != Tag.PROPN) {
            return NounPhrase.Kind.TIME;
        }
        if (tag == Tag.PROPN || sentence.is(head, Trait.CAPITAL) && (head > 0 || !sentence.is(head, Trait.FAMILIAR))
                && !sentence.is(head, Trait.PERSON | Trait.BODY | Trait.DOCUMENT)) {
            return NounPhrase.Kind.NAME;
        }
        return tag == Tag.NOUN || tag == Tag.ADJ || tag == Tag.X
                ? NounPhrase.Kind.COMMON
                : sentence.is(head, Trait.INDEFINITE) ? NounPhrase.Kind.PRONOUN : NounPhrase.Kind.OTHER;
    }
}
