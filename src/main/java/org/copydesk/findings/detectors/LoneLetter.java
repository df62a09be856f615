package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.reading.Cast;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.Name;
import org.copydesk.findings.reading.NameForm;
import org.copydesk.findings.reading.Person;
import org.copydesk.findings.reading.PublicNames;
import org.copydesk.findings.reading.Sound;
import org.copydesk.findings.reading.Tokens;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.text.Span;

/**
 * A single letter where a person's name belongs: "G said in a statement". Meant is somebody of the article whose name begins with
 * it or sounds like it. Confused with it: the initials of longer names, people whom a court names by a letter, and letters that name
 * things ("Group F", "vitamin D", the company X); so at least one of the letter's places must be a person's.
 */
@Singleton
public final class LoneLetter implements Detector {

    private static final Set<String> PUBLIC = PublicNames.ALL.stream()
            .map(Person::brief)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> VERBS = Set.of("said", "told", "added", "says", "warned", "wrote", "asked");

    @Override
    public String rule() {
        return "lone-letter";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        var findings = new ArrayList<Finding>();
        for (var form : copy.cast().forms().values()) {
            if (form.text().length() != 1) {
                continue;
            }
            if (!form.full().isEmpty()) {
                shortened(copy, form, findings);
                continue;
            }
            var places = form.alone().stream().filter(LoneLetter::bare).toList();
            if (places.stream().anyMatch(place -> place.name().person() > 0)) {
                var meant = candidates(copy, form.text());
                places.stream()
                        .filter(place -> !meant.isEmpty() || !form.text().equals("X") && !stopped(place))
                        .forEach(place -> findings.add(finding(place, meant)));
            }
        }
        article(copy, findings);
        return findings;
    }

    /** "Joan T said": a full name whose surname is one letter, while the article has a surname that begins with it. */
    private void shortened(Copy copy, NameForm form, List<Finding> findings) {
        var meant = candidates(copy, form.text());
        for (var place : form.full()) {
            if (place.name().person() == 2 && !meant.isEmpty() && bare(place) && meant.get(0).startsWith(form.text())) {
                var tokens = place.passage().paragraph().tokens();
                findings.add(new Finding(place.passage().place(tokens.span(place.name().last())), rule(), ErrorCategory.NAME,
                        Severity.MAJOR, "a single letter where a surname belongs", meant, 0.8, "same-person:" + meant.get(0)));
            }
        }
    }

    /** "A said": the letter that is also an article has the verb of a person behind it. */
    private void article(Copy copy, List<Finding> findings) {
        for (var passage : copy.passages()) {
            var tokens = passage.paragraph().tokens();
            for (var i : passage.paragraph().places(rule(), token -> speaks(tokens, token))) {
                var meant = candidates(copy, tokens.word(i));
                var name = new Name(tokens.span(i), i, i, List.of(tokens.word(i)), "", 1, false);
                if (!meant.isEmpty() && meant.get(0).startsWith(tokens.word(i))) {
                    findings.add(finding(new Cast.Placed(passage, name), meant));
                }
            }
        }
    }

    private static boolean speaks(Tokens tokens, int letter) {
        return (tokens.word(letter).equals("A") || tokens.word(letter).equals("I") && closed(tokens, letter - 1))
                && tokens.small(letter + 1) && VERBS.contains(tokens.lower(letter + 1));
    }

    /** Whether a quotation ends at {@code token}, behind which its speaker follows. */
    private static boolean closed(Tokens tokens, int token) {
        return (tokens.is(token, '”') || tokens.is(token, '"')) && tokens.is(token - 1, ',');
    }

    private static boolean stopped(Cast.Placed place) {
        return place.passage().paragraph().tokens().is(place.name().last() + 1, '.');
    }

    /** Without the stop of an initial, and not behind a word that it numbers ("Group F"). */
    private static boolean bare(Cast.Placed place) {
        var tokens = place.passage().paragraph().tokens();
        var at = place.name().first();
        return !tokens.is(at + 1, '.') || at + 2 >= tokens.count() || tokens.is(at + 2, '.')
                || tokens.capital(at + 2) && !tokens.capital(at + 3) || Lexicon.SPEECH.contains(tokens.lower(at + 2));
    }

    /** Whom the letter may stand for, best first: by first letter, then by sound; of equals who is named more often. */
    private static List<String> candidates(Copy copy, String letter) {
        var counts = new LinkedHashMap<String, Integer>();
        for (var form : copy.cast().forms().values()) {
            if (form.text().length() > 1 && (!form.full().isEmpty() || PUBLIC.contains(form.text()))) {
                counts.put(form.text(), form.count());
            }
        }
        var syllable = Sound.syllable(Sound.plain(letter));
        return counts.entrySet()
                .stream()
                .filter(entry -> entry.getKey().startsWith(letter)
                        || syllable.equals(Sound.syllable(Sound.plain(entry.getKey()))))
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> !entry.getKey().startsWith(letter))
                        .thenComparing(entry -> -entry.getValue()))
                .map(Map.Entry::getKey)
                .limit(3)
                .toList();
    }

    /** The letter with its stop, unless that stop ends the sentence. */
    private static Span words(Cast.Placed place) {
        var tokens = place.passage().paragraph().tokens();
        var last = place.name().last();
        var own = tokens.is(last + 1, '.') && (tokens.small(last + 2) || tokens.is(last + 2, '.'));
        return tokens.span(place.name().first(), own ? last + 1 : last);
    }

    private Finding finding(Cast.Placed place, List<String> meant) {
        var message = "a single letter where a person's name belongs"
                + (meant.isEmpty() ? "" : ": the same person as " + meant.get(0) + "?");
        return new Finding(place.passage().place(words(place)), rule(), ErrorCategory.NAME,
                place.name().person() > 0 ? Severity.CRITICAL : Severity.MAJOR, message, meant,
                meant.isEmpty() ? 0.7 : 0.9, meant.isEmpty() ? "" : "same-person:" + meant.get(0));
    }
}
