package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.copydesk.findings.Copy;
import org.copydesk.findings.reading.Name;
import org.copydesk.findings.reading.NameForm;
import org.copydesk.findings.reading.Person;
import org.copydesk.findings.reading.PublicNames;
import org.copydesk.findings.reading.Sound;

/** Everybody whom a romanised word may name, by the first sound of the name. Made once for a text; those of the text come first. */
final class Sounding {
    /** So many of one first sound are heard: copy of a thousand names stays linear. */
    private static final int MOST = 300;

    private final Map<Character, List<Candidate>> bySound = new HashMap<>();
    private final Set<String> entered = new HashSet<>();

    /**
     * Somebody who may be meant.
     *
     * @param here whether the article or the register has the name, not only public life
     */
    record Candidate(Person person, boolean here, String brief, String name) {}

    Sounding(Copy copy) {
        copy.cast().people().forEach(person -> add(person, true));
        copy.cast().names().forEach(placed -> introduced(placed.name()));
        copy.cast()
                .forms()
                .values()
                .stream()
                .filter(form -> form.full().isEmpty() && form.evidence() > 0)
                .forEach(this::called);
        for (var entry : copy.knowledge().register().entries()) {
            var words = Arrays.asList(entry.name().split(" "));
            add(new Person(words, words.get(words.size() - 1), List.of(entry.role().toLowerCase(Locale.ROOT)),
                    Person.Sex.UNKNOWN, 0), true);
        }
        PublicNames.ALL.forEach(person -> add(person, false));
    }

    /** Those whose surname or full name begins with the sound that {@code plain} begins with. */
    List<Candidate> like(String plain) {
        var folded = folded(plain);
        return folded.isEmpty() ? List.of() : bySound.getOrDefault(folded.charAt(0), List.of());
    }

    /** The consonants of a plain name, or its first letter where it has none but h and y, with those taken for one that other scripts do not tell apart: f and p, l and r. */
    static String folded(String plain) {
        var skeleton = Sound.skeleton(plain);
        return (skeleton.isEmpty() ? plain.substring(0, Math.min(1, plain.length())) : skeleton).replace('f', 'p')
                .replace('l', 'r');
    }

    /** A surname whose bearer is introduced nowhere, or whose introduction is damaged. */
    private void called(NameForm form) {
        if (form.text().length() > 1) {
            add(new Person(List.of(form.text()), form.text(), List.of(), Person.Sex.UNKNOWN, form.count()), true);
        }
    }

    /** A name of two or three words may be a person’s whatever else its words are. */
    private void introduced(Name name) {
        if (name.words().size() > 1 && name.words().size() < 4) {
            add(new Person(name.words(), name.surname(), List.of(name.title()), Person.Sex.UNKNOWN, 1), true);
        }
    }

    private void add(Person person, boolean here) {
        if (!entered.add(person.name() + "/" + person.brief() + here)) {
            return;
        }
        var candidate = new Candidate(person, here, Sound.plain(person.brief()), Sound.plain(person.name()));
        var sounds = new HashSet<Character>();
        for (var plain : List.of(candidate.brief(), candidate.name())) {
            var folded = folded(plain);
            if (!folded.isEmpty() && sounds.add(folded.charAt(0))) {
                var there = bySound.computeIfAbsent(folded.charAt(0), key -> new ArrayList<>());
                if (there.size() < MOST || !here) {
                    there.add(candidate);
                }
            }
        }
    }
}
