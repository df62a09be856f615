package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

import jakarta.inject.Singleton;

import org.apache.commons.lang3.StringUtils;
import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.reading.Antecedents;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.Name;
import org.copydesk.findings.reading.Paragraph;
import org.copydesk.findings.reading.Person.Sex;
import org.copydesk.findings.reading.Sentence;
import org.copydesk.findings.reading.Tokens;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * A pronoun of the wrong sex, as from languages that have one for both: "Judge Anna Lindt was brief. “We are done,” he said."
 * Everybody whom it can stand for is of the other sex for sure. Confused with it: somebody named further above, or by a noun
 * ("the driver"), or behind the pronoun; people whose sex neither their name nor the pronouns beside it tell. Somebody named in
 * its own paragraph is enough where the pronoun speaks, or goes on with the subject of its sentence; else nobody of the
 * paragraph before may be meant either.
 */
@Singleton
public final class WrongPronoun implements Detector {
    private static final Set<String> SUBJECTS = Set.of("he", "she");
    /** So many paragraphs above somebody may be named who is meant. */
    private static final int ABOVE = 3;
    /** So far from the start of its sentence, in tokens, a name stands behind its title. */
    private static final int SUBJECT = 5;
    private static final Set<String> GOING_ON = Set.of("when", "after", "before", "as", "while", "because", "where", "until",
            "since", "and", "but", "once", "although", "though");

    @Override
    public String rule() {
        return "wrong-pronoun";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        var findings = new ArrayList<Finding>();
        var sexes = Sexes.of(copy);
        var passages = copy.passages();
        for (var p = 0; p < passages.size(); p++) {
            if (passages.get(p).paragraph().headline()) {
                continue;
            }
            for (var sentence : passages.get(p).paragraph().sentences()) {
                wrong(copy, sexes, p, sentence).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** The first pronoun of a sentence, outside quotations, if it is wrong: the others hang on it. */
    private Optional<Finding> wrong(Copy copy, Sexes sexes, int p, Sentence sentence) {
        var passage = copy.passages().get(p);
        var tokens = passage.paragraph().tokens();
        for (int i : Sexes.pronouns(passage.paragraph())) {
            if (i >= sentence.first() && i < sentence.end() && !copy.quoted(passage.place(tokens.span(i)))) {
                var sex = Sexes.pronoun(tokens.lower(i));
                return explained(passage.paragraph(), sexes, sex, i, sentence)
                        ? Optional.empty()
                        : finding(copy, sexes, p, sentence, i, sex);
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> finding(Copy copy, Sexes sexes, int p, Sentence sentence, int pronoun, Sex sex) {
        var passage = copy.passages().get(p);
        var tokens = passage.paragraph().tokens();
        return meant(copy, sexes, p, sentence, pronoun, sex)
                .map(name -> new Finding(passage.place(tokens.span(pronoun)), rule(), ErrorCategory.SPEAKER, Severity.MAJOR,
                        "“" + tokens.lower(pronoun) + "” can only be " + name.text() + " here",
                        List.of(right(tokens, pronoun), name.surname()), 0.75));
    }

    /** Whether somebody whom the pronoun may speak of is named behind it in its sentence. */
    private static boolean explained(Paragraph paragraph, Sexes sexes, Sex sex, int pronoun, Sentence sentence) {
        return pronoun > sentence.first() && paragraph.names()
                .stream()
                .anyMatch(name -> name.first() > pronoun && name.first() < sentence.end() && name.person() > 0
                        && sexes.of(name) != other(sex));
    }

    /** The last of the people before the pronoun, if each of them is of the other sex. */
    private static Optional<Name> meant(Copy copy, Sexes sexes, int p, Sentence sentence, int pronoun, Sex sex) {
        var own = copy.passages().get(p).paragraph();
        var end = object(own, pronoun) ? sentence.first() : pronoun;
        var speaks = speaks(own.tokens(), pronoun, sentence);
        var here = people(copy, p, sexes, sex, end, speaks);
        if (here < 0) {
            return Optional.empty();
        }
        var sure = here > 0 && (speaks || goesOn(own, sentence, pronoun)
                || pronoun == sentence.first() && subject(own, sentence.first()));
        if (sure || p == 0) {
            return here > 0 ? last(own, end) : Optional.empty();
        }
        var before = 0;
        for (var q = p - 1; q >= Math.max(0, p - ABOVE); q--) {
            var above = copy.passages().get(q).paragraph();
            var named = above.headline() ? 0 : people(copy, q, sexes, sex, above.tokens().count(), speaks);
            if (named < 0) {
                return Optional.empty();
            }
            before += q == p - 1 ? named : 0;
        }
        var above = copy.passages().get(p - 1).paragraph();
        return here > 0 ? last(own, end) : before > 0 ? last(above, above.tokens().count()) : Optional.empty();
    }

    /** Whether the sentence before token {@code end} begins with the only name of its paragraph up to there. */
    private static boolean subject(Paragraph paragraph, int end) {
        var names = paragraph.names().stream().filter(name -> name.last() < end).toList();
        return names.size() == 1 && paragraph.sentences()
                .stream()
                .anyMatch(sentence -> sentence.end() == end
                        && sentence.first() + SUBJECT >= names.get(0).first() && sentence.first() <= names.get(0).first());
    }

    /**
     * How many people a paragraph names before token {@code end}, all of them of the other sex; -1 where one may not be. Who
     * speaks is named outside quotations.
     */
    private static int people(Copy copy, int p, Sexes sexes, Sex sex, int end, boolean speaks) {
        var passage = copy.passages().get(p);
        var paragraph = passage.paragraph();
        IntPredicate counts = i -> !speaks || !copy.quoted(passage.place(paragraph.tokens().span(i)));
        if (Antecedents.mayBe(paragraph, end, sex, counts)) {
            return -1;
        }
        var count = 0;
        for (var name : paragraph.names()) {
            if (name.last() >= end) {
                break;
            }
            if (!counts.test(name.first())) {
                continue;
            }
            var known = sexes.of(name);
            if (known == other(sex)) {
                count++;
            } else if (known == sex || name.person() > 0 || !name.single() && !(speaks && place(name))) {
                return -1;
            }
        }
        return count;
    }

    /** "Lower Senn": a longer name of which nothing says that it is a person's. */
    private static boolean place(Name name) {
        return !Lexicon.given(name.given().toLowerCase(Locale.ROOT));
    }

    private static Optional<Name> last(Paragraph paragraph, int end) {
        return paragraph.names().stream().filter(name -> name.last() < end).reduce((first, second) -> second);
    }

    /** Whether the pronoun is who says what is quoted beside it. */
    private static boolean speaks(Tokens tokens, int i, Sentence sentence) {
        var beside = tokens.is(i - 1, '”') || tokens.is(i - 1, '"') || tokens.is(i - 1, '’') || i == sentence.first();
        return SUBJECTS.contains(tokens.lower(i)) && beside && Lexicon.SPEECH.contains(tokens.lower(i + 1));
    }

    /** "Weiss was nine when he …": the sentence begins with a name and goes on with its subject. */
    private static boolean goesOn(Paragraph paragraph, Sentence sentence, int pronoun) {
        var tokens = paragraph.tokens();
        if (!SUBJECTS.contains(tokens.lower(pronoun)) || !GOING_ON.contains(tokens.lower(pronoun - 1))) {
            return false;
        }
        for (var i = sentence.first(); i < pronoun; i++) {
            if (Lexicon.SPEECH.contains(tokens.lower(i)) || tokens.lower(i).equals("that")) {
                return false;
            }
        }
        return paragraph.names().stream().anyMatch(name -> name.first() == sentence.first());
    }

    /** "Weiss thanked her": whoever is named directly before the verb is not meant. */
    private static boolean object(Paragraph paragraph, int pronoun) {
        return accusative(paragraph.tokens(), pronoun)
                && paragraph.names().stream().anyMatch(name -> name.last() == pronoun - 2);
    }

    /** "him", and "her" where no noun follows. */
    private static boolean accusative(Tokens tokens, int i) {
        return tokens.lower(i).equals("him")
                || tokens.lower(i).equals("her") && (!tokens.isWord(i + 1) || Lexicon.FUNCTION.contains(tokens.lower(i + 1)));
    }

    private static Sex other(Sex sex) {
        return sex == Sex.MALE ? Sex.FEMALE : Sex.MALE;
    }

    /** The pronoun of the other sex in its place. */
    private static String right(Tokens tokens, int i) {
        var right = switch (tokens.lower(i)) {
            case "he" -> "she";
            case "she" -> "he";
            case "him", "his" -> "her";
            case "himself" -> "herself";
            case "herself" -> "himself";
            case "hers" -> "his";
            default -> accusative(tokens, i) ? "him" : "his";
        };
        return tokens.capital(i) ? StringUtils.capitalize(right) : right;
    }
}
