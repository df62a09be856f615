package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.apache.commons.lang3.StringUtils;
import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.reading.Cast;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.NameForm;
import org.copydesk.findings.reading.Places;
import org.copydesk.findings.reading.PublicNames;
import org.copydesk.findings.reading.Sound;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.text.Span;

/**
 * One person under several names: "Xi", "Ji", "G" and "Shi", or "Solberg" and "Sulberg". Two spellings of a surname that sound or
 * are spelled alike, where at most one is introduced by full name, or both with the same given name. The right one is the
 * register's or a public person's, else the one that stands more often, else the one that is introduced; every place of the
 * other is a finding of one group. Confused with it: relatives and namesakes, who are introduced themselves and are left alone;
 * places; words that only begin a sentence.
 */
@Singleton
public final class SamePerson implements Detector {
    /** With how many names of one first sound a name is compared: copy of a thousand names stays linear. */
    private static final int MOST = 200;
    /** In letters: names of this length that differ in one are hardly ever two people's. */
    private static final int SURE = 7;
    private static final Set<String> PUBLIC = PublicNames.ALL.stream()
            .map(person -> Sound.plain(person.brief()))
            .collect(Collectors.toUnmodifiableSet());

    @Override
    public String rule() {
        return "same-person";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        var cast = copy.cast();
        var trusted = trusted(copy);
        var borne = borne(cast);
        var bySound = new HashMap<String, List<NameForm>>();
        var findings = new ArrayList<Finding>();
        var forms = new ArrayList<>(cast.forms().values());
        forms.sort(Comparator.comparingInt((NameForm form) -> trusted.contains(form.plain()) ? 0 : 1)
                .thenComparingInt(form -> -form.count())
                .thenComparingInt(form -> form.full().isEmpty() ? 1 : 0)
                .thenComparing(NameForm::text));
        for (var form : forms) {
            var alike = new ArrayList<NameForm>();
            sounds(form.plain()).forEach(sound -> alike.addAll(bySound.getOrDefault(sound, List.of())));
            var right = trusted.contains(form.plain()) || !eligible(form, borne)
                    ? Optional.<NameForm>empty()
                    : match(form, alike, trusted);
            if (right.isPresent()) {
                report(form, right.get(), findings);
            } else if (alike.size() < MOST && form.text().length() > 1
                    && (trusted.contains(form.plain()) || form.evidence() > 0 || !form.full().isEmpty())) {
                sounds(form.plain()).forEach(sound -> bySound.computeIfAbsent(sound, key -> new ArrayList<>()).add(form));
            }
        }
        return findings;
    }

    /** The surnames of the register and of public people, plain. */
    private static Set<String> trusted(Copy copy) {
        var trusted = new HashSet<>(PUBLIC);
        for (var entry : copy.knowledge().register().entries()) {
            if (!entry.institution()) {
                trusted.add(Sound.plain(entry.name().substring(entry.name().lastIndexOf(' ') + 1)));
                entry.aliases().forEach(alias -> trusted.add(Sound.plain(alias)));
            }
        }
        return trusted;
    }

    /** The given names of the people of the text: whoever is called by one is somebody else. */
    private static Set<String> borne(Cast cast) {
        var borne = new HashSet<String>();
        for (var person : cast.people()) {
            for (var word : person.words()) {
                if (!word.equals(person.brief())) {
                    borne.add(Sound.plain(word));
                }
            }
        }
        return borne;
    }

    /** The keys under which a name is compared: its first letter, its first sound, and the syllable of a short one. */
    private static List<String> sounds(String plain) {
        var sounds = new ArrayList<String>();
        Sound.syllables(plain).forEach(syllable -> sounds.add("syllable " + syllable));
        if (plain.length() >= 4) {
            sounds.add(plain.substring(0, 1));
            var skeleton = Sound.skeleton(plain);
            if (!skeleton.isEmpty()) {
                sounds.add("sound " + skeleton.charAt(0));
            }
        }
        return sounds;
    }

    /** Whether a form may be another's respelling at all: no ordinary word, no place, no other person's given name. */
    private static boolean eligible(NameForm form, Set<String> borne) {
        var lower = form.text().toLowerCase(java.util.Locale.ROOT);
        return form.text().length() > 1 && !borne.contains(form.plain()) && !Lexicon.OPENERS.contains(lower)
                && !Lexicon.PLACES.contains(lower) && !Lexicon.INSTITUTIONS.contains(lower)
                && !Lexicon.TITLE_PARTS.contains(lower) && !Lexicon.TITLES.contains(lower) && !Places.country(lower)
                && !(form.full().isEmpty() && Lexicon.given(lower) && form.evidence() == 0);
    }

    private static Optional<NameForm> match(NameForm form, List<NameForm> alike, Set<String> trusted) {
        var likely = alike.stream()
                .distinct()
                .filter(other -> same(form, other, trusted))
                .sorted(Comparator.comparingInt(other -> distance(form, other)))
                .toList();
        var clear = likely.size() == 1 || likely.size() > 1 && distance(form, likely.get(0)) < distance(form, likely.get(1));
        return clear ? Optional.of(likely.get(0)) : Optional.empty();
    }

    private static int distance(NameForm form, NameForm other) {
        return Sound.distance(form.plain(), other.plain(), 8);
    }

    private static boolean same(NameForm form, NameForm right, Set<String> trusted) {
        if (!Sound.respelled(form.plain(), right.plain())) {
            return false;
        }
        if (!form.full().isEmpty() && !right.full().isEmpty()) {
            return form.givens()
                    .stream()
                    .anyMatch(
                            given -> right.givens().stream().anyMatch(other -> Sound.plain(given).equals(Sound.plain(other))));
        }
        var introduced = !right.full().isEmpty() || !form.full().isEmpty() || trusted.contains(right.plain())
                || right.count() >= 3
                || right.evidence() > 0 && form.evidence() > 0;
        return introduced && (form.evidence() > 0 || !form.full().isEmpty() && right.evidence() > 0
                || !Sound.syllable(form.plain()).isEmpty() || near(form.plain(), right.plain()));
    }

    /** No plural and no adjective of the other, and spelled so much alike that it must be the same name even where nothing says that a person stands there. */
    private static boolean near(String a, String b) {
        var shorter = Math.min(a.length(), b.length());
        var derived = a.equals(b + "s") || b.equals(a + "s") || a.equals(b + "n") || b.equals(a + "n");
        return shorter >= 6 && Sound.distance(a, b, 1) <= 1 && a.charAt(0) == b.charAt(0) && !derived
                && (shorter >= SURE || Sound.skeleton(a).equals(Sound.skeleton(b)));
    }

    private void report(NameForm wrong, NameForm right, List<Finding> findings) {
        var who = right.full().isEmpty() ? right.text() : right.full().get(0).name().text();
        var printed = Character.isUpperCase(wrong.text().charAt(0)) ? StringUtils.capitalize(right.text()) : right.text();
        for (var place : wrong.alone()) {
            findings.add(finding(place, place.name().span(), wrong, right, printed, who));
        }
        for (var place : wrong.full()) {
            var last = place.passage().paragraph().tokens().span(place.name().last());
            findings.add(finding(place, last, wrong, right, printed, who));
        }
    }

    private Finding finding(Cast.Placed place, Span words, NameForm wrong, NameForm right, String printed,
            String who) {
        var message = "the same person as " + who + "? “" + wrong.text() + "” stands " + times(wrong.count()) + ", “"
                + right.text() + "” " + times(right.count());
        return new Finding(place.passage().place(words), rule(), ErrorCategory.NAME,
                place.name().person() > 0 ? Severity.CRITICAL : Severity.MAJOR, message,
                List.of(printed), 0.9, "same-person:" + who);
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }
}
