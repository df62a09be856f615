package org.copydesk.findings.detectors;

import java.util.ArrayList;
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
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.text.Span;

/**
 * "He said" or "she stressed" where nothing says who: neither its own paragraph up to there nor the one before speaks of any one
 * person, by name, noun or pronoun; or the only people named so far are of the other sex. Proposed are those of the article,
 * the one named most first. Confused with it: pronouns in quotations, whose speaker knows whom he means, and those that
 * their own sentence explains later.
 */
@Singleton
public final class BarePronoun implements Detector {

    @Override
    public String rule() {
        return "bare-pronoun";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        var findings = new ArrayList<Finding>();
        var known = known(copy);
        var passages = copy.passages();
        for (var p = 0; p < passages.size(); p++) {
            var passage = passages.get(p);
            var paragraph = passage.paragraph();
            var tokens = paragraph.tokens();
            for (var i = 0; i < tokens.count(); i++) {
                var pronoun = tokens.lower(i);
                if (!(pronoun.equals("he") || pronoun.equals("she")) || !reports(tokens, i)
                        || quoted(copy, passage.place(tokens.span(i)))) {
                    continue;
                }
                var here = Antecedents.singular(paragraph, known, 0, i);
                var before = p > 0 && Antecedents.singular(passages.get(p - 1).paragraph(), known, 0,
                        passages.get(p - 1).paragraph().tokens().count());
                if (!here && !before && !explained(passage, known, i)) {
                    findings.add(finding(copy, passage, i));
                }
                break;
            }
        }
        return findings;
    }

    private static boolean reports(org.copydesk.findings.reading.Tokens tokens, int pronoun) {
        var next = tokens.lower(pronoun + 1).endsWith("ly") || tokens.lower(pronoun + 1).equals("also")
                || tokens.lower(pronoun + 1).equals("has") ? pronoun + 2 : pronoun + 1;
        return Lexicon.SPEECH.contains(tokens.lower(next));
    }

    private static boolean quoted(Copy copy, Span span) {
        return copy.quotes().stream().anyMatch(quote -> quote.span().contains(span));
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

    private Finding finding(Copy copy, Passage passage, int pronoun) {
        var tokens = passage.paragraph().tokens();
        var sex = tokens.lower(pronoun).equals("he") ? Person.Sex.FEMALE : Person.Sex.MALE;
        var others = copy.cast()
                .people()
                .stream()
                .filter(person -> person.sex() != sex)
                .sorted(java.util.Comparator.comparingInt((Person person) -> -person.mentions()))
                .map(Person::brief)
                .distinct()
                .limit(3)
                .toList();
        return new Finding(passage.place(tokens.span(pronoun)), rule(), ErrorCategory.SPEAKER, Severity.MAJOR,
                "nothing says who “" + tokens.lower(pronoun) + "” is", others, 0.75);
    }
}
