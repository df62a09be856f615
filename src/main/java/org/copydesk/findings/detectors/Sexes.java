package org.copydesk.findings.detectors;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.copydesk.findings.Copy;
import org.copydesk.findings.reading.Antecedents;
import org.copydesk.findings.reading.Cast;
import org.copydesk.findings.reading.Name;
import org.copydesk.findings.reading.Paragraph;
import org.copydesk.findings.reading.Passage;
import org.copydesk.findings.reading.Person;
import org.copydesk.findings.reading.Person.Sex;
import org.copydesk.findings.reading.Sentence;

/**
 * Whether the people of a text are men or women: by given name and title, and by the pronouns of the paragraphs that name nobody
 * else. Where the two contradict each other nothing is known, for then the name may be borne by both.
 */
final class Sexes {
    private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
    private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");
    /** So many pronouns tell of somebody of whom the name tells nothing. */
    private static final int ENOUGH = 2;

    private final Map<String, Person> people = new HashMap<>();
    /** Behind these words of an explanation somebody else is spoken of. */
    private static final Set<String> LEAVING = Set.of("who", "whose", "of", "to", "for", "in", "with", "whom", "and");
    /** So many words an explanation has before its noun, the comma included. */
    private static final int NEAR = 6;

    private final Map<Person, Sex> explained = new HashMap<>();
    private final Map<Person, int[]> votes = new HashMap<>();

    private Sexes() {}

    static Sexes of(Copy copy) {
        var sexes = new Sexes();
        var shared = new HashSet<String>();
        for (var person : copy.cast().people()) {
            sexes.people.put(person.name(), person);
            if (sexes.people.put(person.brief(), person) != null) {
                shared.add(person.brief());
            }
        }
        sexes.people.keySet().removeAll(shared);
        copy.cast().names().forEach(sexes::explain);
        copy.passages().forEach(passage -> sexes.count(copy, passage));
        return sexes;
    }

    /** What the sex of a pronoun is; unknown for every other word. */
    static Sex pronoun(String lower) {
        return MALE.contains(lower) ? Sex.MALE : FEMALE.contains(lower) ? Sex.FEMALE : Sex.UNKNOWN;
    }

    /** The tokens of a paragraph that are pronouns of one sex, in order. */
    static int[] pronouns(Paragraph paragraph) {
        return paragraph.places("pronoun", i -> pronoun(paragraph.tokens().lower(i)) != Sex.UNKNOWN);
    }

    /** The sex of the person whom {@code name} names; unknown where the text does not tell, or the name is nobody's or of two. */
    Sex of(Name name) {
        var person = person(name);
        return person == null ? Sex.UNKNOWN : of(person);
    }

    private Sex of(Person person) {
        var votes = this.votes.getOrDefault(person, new int[2]);
        var told = told(votes[0], votes[1]);
        var named = person.sex() == Sex.UNKNOWN ? explained.getOrDefault(person, Sex.UNKNOWN) : person.sex();
        if (named == Sex.UNKNOWN) {
            return told;
        }
        return told == Sex.UNKNOWN || told == named ? named : Sex.UNKNOWN;
    }

    /** "Budi Hartono, a spokesman": the noun behind the name tells. */
    private void explain(Cast.Placed placed) {
        var person = person(placed.name());
        var tokens = placed.passage().paragraph().tokens();
        var comma = placed.name().last() + 1;
        for (var i = comma + 1; person != null && tokens.is(comma, ',') && i < comma + NEAR && tokens.isWord(i); i++) {
            var sex = Antecedents.sex(tokens.lower(i));
            if (LEAVING.contains(tokens.lower(i))) {
                return;
            }
            if (sex != Sex.UNKNOWN && pronoun(tokens.lower(i)) == Sex.UNKNOWN) {
                explained.put(person, sex);
                return;
            }
        }
    }

    private static Sex told(int male, int female) {
        if (male >= ENOUGH && female * 2 <= male) {
            return Sex.MALE;
        }
        return female >= ENOUGH && male * 2 <= female ? Sex.FEMALE : Sex.UNKNOWN;
    }

    private Person person(Name name) {
        var whole = people.get(name.text());
        return whole == null && name.single() ? people.get(name.surname()) : whole;
    }

    /** Counts the pronouns of a paragraph that names one person and no other who may be one. */
    private void count(Copy copy, Passage passage) {
        var paragraph = passage.paragraph();
        var named = new HashSet<Person>();
        for (var name : paragraph.names()) {
            var person = person(name);
            if (person != null) {
                named.add(person);
            } else if (name.person() > 0) {
                return;
            }
        }
        if (named.size() != 1) {
            return;
        }
        var votes = this.votes.computeIfAbsent(named.iterator().next(), person -> new int[2]);
        var tokens = paragraph.tokens();
        int from = paragraph.names().get(0).last() + 1;
        for (int i : pronouns(paragraph)) {
            if (i < from) {
                continue;
            }
            if (object(paragraph, i)) {
                from = behind(paragraph, i);
            } else if (!copy.quoted(passage.place(tokens.span(i)))) {
                votes[pronoun(tokens.lower(i)) == Sex.MALE ? 0 : 1]++;
            }
        }
    }

    /** "Weiss thanked her": not whoever is named directly before the verb. */
    private static boolean object(Paragraph paragraph, int pronoun) {
        var lower = paragraph.tokens().lower(pronoun);
        return (lower.equals("him") || lower.equals("her"))
                && paragraph.names().stream().anyMatch(name -> name.last() == pronoun - 2);
    }

    /** The end of the sentence in which a token stands: what follows there may hang on it. */
    private static int behind(Paragraph paragraph, int token) {
        return paragraph.sentences()
                .stream()
                .filter(sentence -> sentence.first() <= token && token < sentence.end())
                .findFirst()
                .map(Sentence::end)
                .orElse(token + 1);
    }
}
