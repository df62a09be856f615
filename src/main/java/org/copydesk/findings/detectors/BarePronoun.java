package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.inject.Singleton;

import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.reading.Antecedents;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.Passage;
import org.copydesk.findings.reading.Person;
import org.copydesk.findings.reading.Places;
import org.copydesk.findings.reading.PublicNames;
import org.copydesk.findings.reading.Tokens;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * "He said" or "she stressed" where nothing says who: neither its own paragraph up to there nor the one before speaks of any one
 * person, by name, noun or pronoun; or the paragraph before hangs on such a pronoun
 * itself. Proposed are the people of the article: first whose country the sentence speaks of, then who is named most. Confused
 * with it: pronouns in quotations, whose speaker knows whom he means, and those that their own sentence explains later.
 */
@Singleton
public final class BarePronoun implements Detector {
    private static final String RULE = "bare-pronoun";
    /** So many letters a country and its adjective share: China and Chinese, Russia and Russian. */
    private static final int STEM = 4;

    @Override
    public String rule() {
        return RULE;
    }

    @Override
    public List<Finding> detect(Copy copy) {
        var findings = new ArrayList<Finding>();
        var known = known(copy);
        var people = people(copy);
        var passages = copy.passages();
        var hanging = -2;
        for (var p = 0; p < passages.size(); p++) {
            var at = reporting(copy, passages.get(p));
            if (at >= 0 && !explained(passages.get(p), known, at)
                    && (!antecedent(passages, p, at, known) || hanging == p - 1 && !named(passages.get(p), known, at))) {
                findings.add(finding(people, passages.get(p), at));
                hanging = p;
            }
        }
        return findings;
    }

    /** The first pronoun of a paragraph that reports something outside quotation marks, or -1. */
    private static int reporting(Copy copy, Passage passage) {
        var tokens = passage.paragraph().tokens();
        for (var i : passage.paragraph().places(RULE, token -> reports(tokens, token))) {
            if (!copy.quoted(passage.place(tokens.span(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean reports(Tokens tokens, int pronoun) {
        if (!tokens.lower(pronoun).equals("he") && !tokens.lower(pronoun).equals("she")) {
            return false;
        }
        var next = tokens.lower(pronoun + 1).endsWith("ly") || tokens.lower(pronoun + 1).equals("also")
                || tokens.lower(pronoun + 1).equals("has") ? pronoun + 2 : pronoun + 1;
        return Lexicon.SPEECH.contains(tokens.lower(next));
    }

    private static boolean antecedent(List<Passage> passages, int p, int pronoun, Set<String> known) {
        return named(passages.get(p), known, pronoun)
                || p > 0 && named(passages.get(p - 1), known, passages.get(p - 1).paragraph().tokens().count());
    }

    private static boolean named(Passage passage, Set<String> known, int end) {
        return Antecedents.singular(passage.paragraph(), known, 0, end);
    }

    /** Whether the same sentence names somebody behind the pronoun, outside the words it reports. */
    private static boolean explained(Passage passage, Set<String> known, int pronoun) {
        var paragraph = passage.paragraph();
        for (var sentence : paragraph.sentences()) {
            if (sentence.first() <= pronoun && pronoun < sentence.end()) {
                return paragraph.tokens().lower(pronoun + 2).equals(",")
                        && Antecedents.singular(paragraph, known, pronoun + 2, sentence.end());
            }
        }
        return false;
    }

    /** The words by which the people of the article are called, in small letters. */
    private static Set<String> known(Copy copy) {
        var known = new HashSet<String>();
        copy.cast().people().forEach(person -> person.words().forEach(word -> known.add(word.toLowerCase(Locale.ROOT))));
        copy.cast()
                .forms()
                .values()
                .stream()
                .filter(form -> form.evidence() > 0)
                .forEach(form -> known.add(form.text().toLowerCase(Locale.ROOT)));
        return known;
    }

    private Finding finding(List<Person> people, Passage passage, int pronoun) {
        var tokens = passage.paragraph().tokens();
        var other = tokens.lower(pronoun).equals("he") ? Person.Sex.FEMALE : Person.Sex.MALE;
        var meant = people.stream()
                .filter(person -> person.sex() != other)
                .sorted(Comparator.comparing((Person person) -> !concerned(person, tokens, pronoun))
                        .thenComparing(person -> -person.mentions()))
                .map(Person::brief)
                .distinct()
                .limit(3)
                .toList();
        return new Finding(passage.place(tokens.span(pronoun)), rule(), ErrorCategory.SPEAKER, Severity.MAJOR,
                "nothing says who “" + tokens.lower(pronoun) + "” is", meant, 0.75);
    }

    /** Those whom the article introduces, and the public people whom it only calls by surname. */
    private static List<Person> people(Copy copy) {
        var people = new ArrayList<>(copy.cast().people());
        var briefs = new HashSet<String>();
        people.forEach(person -> briefs.add(person.brief()));
        for (var person : PublicNames.ALL) {
            var form = copy.cast().forms().get(person.brief().toLowerCase(Locale.ROOT));
            if (form != null && form.full().isEmpty() && briefs.add(person.brief())) {
                people.add(new Person(person.words(), person.brief(), person.titles(), person.sex(), form.count()));
            }
        }
        return people;
    }

    /** Whether the words behind the pronoun speak of the country that the person's title names. */
    private static boolean concerned(Person person, Tokens tokens, int pronoun) {
        for (var i = pronoun + 1; i < Math.min(tokens.count(), pronoun + 8); i++) {
            var place = tokens.lower(i);
            if (tokens.capital(i) && place.length() > STEM && Places.country(place)) {
                return person.titles().stream().anyMatch(title -> title.startsWith(place.substring(0, STEM)));
            }
        }
        return false;
    }
}
