package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.reading.Cast;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.Person;
import org.copydesk.findings.reading.Sound;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.text.Span;

/**
 * One person under several names: "Xi", "Ji", "G" and "Shi", or "Solberg" and "Sulberg". A name of one word that nobody in the
 * text introduces, in a place where a person stands, and that sounds or is spelled like somebody whom the text does introduce.
 * Confused with it: relatives and namesakes, who are introduced themselves and are left alone; places; words that only begin a
 * sentence.
 */
@Singleton
public final class SamePerson implements Detector {

    @Override
    public String rule() {
        return "same-person";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        var cast = copy.cast();
        var people = cast.people();
        if (people.isEmpty()) {
            return List.of();
        }
        var known = known(people);
        var bySound = bySound(people);
        var findings = new ArrayList<Finding>();
        cast.singles().forEach((key, places) -> {
            if (!known.containsKey(key) && eligible(key, places)) {
                match(key, places, bySound, people)
                        .ifPresent(person -> places.forEach(place -> findings.add(finding(place, person))));
            }
        });
        return findings;
    }

    /** Every word of every introduced person's name: whoever bears one of them needs no explanation. */
    private static Map<String, Person> known(List<Person> people) {
        var known = new HashMap<String, Person>();
        for (var person : people) {
            person.words().forEach(word -> known.putIfAbsent(word.toLowerCase(Locale.ROOT), person));
        }
        return known;
    }

    /** People by the first sound of the word they are called by, so that each name is compared with few. */
    private static Map<String, List<Person>> bySound(List<Person> people) {
        var bySound = new LinkedHashMap<String, List<Person>>();
        people.forEach(person -> bySound.computeIfAbsent(initial(person.brief()), key -> new ArrayList<>()).add(person));
        return bySound;
    }

    private static String initial(String name) {
        var skeleton = Sound.skeleton(Sound.plain(name));
        return skeleton.isEmpty() ? "" : skeleton.substring(0, 1);
    }

    /** In a person's place at least once, and no ordinary word. */
    private static boolean eligible(String key, List<Cast.Placed> places) {
        return places.stream().anyMatch(place -> place.name().person() > 0) && !Lexicon.OPENERS.contains(key)
                && !Lexicon.PLACES.contains(key)
                && !Lexicon.INSTITUTIONS.contains(key) && !Lexicon.TITLE_PARTS.contains(key);
    }

    private static Optional<Person> match(String key, List<Cast.Placed> places, Map<String, List<Person>> bySound,
            List<Person> people) {
        var plain = Sound.plain(key);
        var likely = bySound.getOrDefault(initial(key), List.of())
                .stream()
                .limit(200)
                .filter(person -> Sound.respelled(plain, Sound.plain(person.brief())))
                .toList();
        var different = likely.stream().map(Person::brief).distinct().count();
        return different == 1 ? Optional.of(likely.get(0)) : Optional.empty();
    }

    private Finding finding(Cast.Placed place, Person person) {
        var message = "the same person as " + person.name() + "? Nobody is introduced as “" + place.name().text() + "”";
        return new Finding(place.passage().place(new Span(place.name().span().start(), place.name().span().end())), rule(),
                ErrorCategory.NAME,
                place.name().person() > 0 ? Severity.CRITICAL : Severity.MAJOR, message, List.of(person.brief()), 0.9,
                "same-person:" + person.name());
    }
}
