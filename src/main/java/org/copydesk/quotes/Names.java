package org.copydesk.quotes;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the names of one sentence with the titles and roles beside them. */
final class Names {
    private static final Set<String> SUFFIXES = Set.of("jr.", "jr", "sr.", "sr", "ii", "iii", "iv", "qc", "md", "phd");

    private static final Set<String> WHERE = Set.of("in", "near", "outside", "inside", "throughout", "across");

    private final Clauses clauses;
    private final Sentence sentence;
    private final Phrases phrases;
    private final String text;

    Names(Clauses clauses, String text) {
        this.clauses = clauses;
        this.text = text;
        sentence = clauses.sentence;
        phrases = clauses.phrases;
    }

    /** Adds the names of the sentence to {@code found}, in order. */
    void addTo(List<NameMention> found) {
        Set<NounPhrase> subjects = null;
        for (var noun : phrases.nouns) {
            if (noun.kind() != NounPhrase.Kind.NAME) {
                continue;
            }
            subjects = subjects == null ? subjects() : subjects;
            add(noun, subjects.contains(noun), found);
        }
    }

    private Set<NounPhrase> subjects() {
        var found = new HashSet<NounPhrase>();
        for (var verb : phrases.verbs) {
            if (verb.isFinite()) {
                clauses.subjects.grammatical(verb).ifPresent(found::add);
            }
        }
        return found;
    }

    private void add(NounPhrase noun, boolean subject, List<NameMention> found) {
        int from = noun.first();
        for (int i = noun.first(); i <= noun.last(); i++) {
            boolean ends = i == noun.last() || sentence.is(i, Trait.POSSESSIVE);
            if (ends) {
                addRun(from, i, subject && i == noun.last(), found);
                from = i + 1;
            }
        }
    }

    /** Adds the name at the end of nodes {@code from} to {@code to}; what stands before it is its title. */
    private void addRun(int from, int to, boolean subject, List<NameMention> found) {
        int start = to;
        while (start > from && isNamePart(start - 1) && isNamePart(start)) {
            start--;
        }
        if (!isNamePart(start) || start > to) {
            return;
        }
        boolean acronym = start == to && sentence.is(to, Trait.ALL_CAPITALS) && sentence.to[to] - sentence.from[to] > 1;
        boolean body = sentence.is(to, Trait.BODY | Trait.DOCUMENT | Trait.PLACE) || acronym || isPlace(from, start, to);
        int end = sentence.to[to];
        if (sentence.is(to, Trait.POSSESSIVE)) {
            end = Math.max(sentence.from[start] + 1, lastApostrophe(sentence.from[to], end));
        }
        var name = text.substring(sentence.from[start], end).replaceAll("\\s+", " ");
        var title = start > from ? text.substring(sentence.from[from], sentence.to[start - 1]).toLowerCase(Locale.ROOT) : "";
        var role = title.isEmpty() ? apposition(to) : title;
        found.add(new NameMention(sentence.from[from], sentence.to[to], name, role.replaceAll("\\s+", " "), subject, body));
    }

    /** Whether something happens in, near or outside what the name names: nobody is meant by it. */
    private boolean isPlace(int from, int start, int to) {
        boolean given = sentence.is(start, Trait.MALE | Trait.FEMALE) && start < to;
        return start == from && !given && sentence.isAny(from - 1, WHERE) && !sentence.is(to, Trait.POSSESSIVE);
    }

    private int lastApostrophe(int from, int to) {
        int at = to - 1;
        while (at > from && !Glyphs.isSingle(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private boolean isNamePart(int i) {
        return sentence.is(i, Trait.CAPITAL) && (!sentence.is(i, Trait.TITLE) || sentence.is(i, Trait.MALE | Trait.FEMALE))
                && !sentence.is(i, Trait.DETERMINER | Trait.PERSON) && sentence.tag(i) != Tag.DET || isSuffix(i);
    }

    private boolean isSuffix(int i) {
        return SUFFIXES.contains(sentence.word(i).lower());
    }

    /** The role that stands after the name: "Bess Conway, Harlan's chief of staff,". */
    private String apposition(int last) {
        var role = sentence.isComma(last + 1) ? phrases.noun(last + 2) : null;
        boolean fits = role != null && role.kind() == NounPhrase.Kind.COMMON && role.is(Trait.PERSON | Trait.TITLE);
        return fits ? sentence.word(role.head()).lower() : "";
    }
}
