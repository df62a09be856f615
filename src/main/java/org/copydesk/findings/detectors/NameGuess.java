package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.copydesk.findings.Copy;
import org.copydesk.findings.reading.Name;
import org.copydesk.findings.reading.NameForm;
import org.copydesk.findings.reading.Person;
import org.copydesk.findings.reading.PublicNames;
import org.copydesk.findings.reading.Sound;

/**
 * Whose name a romanised word may be: of those that sound like it, the one whom the given name or the title before it names,
 * then one of the article, then a public person.
 */
final class NameGuess {
    /** Below this a likeness of sound is chance; tried on transliterations of public names from eight scripts. */
    private static final double FLOOR = 0.62;
    /** From here on a public person may be meant where nothing else speaks for a person. */
    private static final double SURE = 0.85;

    private final List<Person> people = new ArrayList<>();
    private final int known;
    private final String heard;
    private final String given;
    private final String before;
    private double best = FLOOR;
    private Person person;
    private boolean here;

    NameGuess(Copy copy, String latin, String given, String before) {
        people.addAll(copy.cast().people());
        copy.cast().names().forEach(placed -> introduced(placed.name()));
        copy.cast()
                .forms()
                .values()
                .stream()
                .filter(form -> form.full().isEmpty() && form.evidence() > 0)
                .forEach(this::called);
        for (var entry : copy.knowledge().register().entries()) {
            var words = Arrays.asList(entry.name().split(" "));
            people.add(new Person(words, words.get(words.size() - 1), List.of(entry.role().toLowerCase(Locale.ROOT)),
                    Person.Sex.UNKNOWN, 0));
        }
        known = people.size();
        people.addAll(PublicNames.ALL);
        this.heard = Sound.plain(latin);
        this.given = given;
        this.before = before;
        for (var i = 0; i < people.size(); i++) {
            consider(people.get(i), i < known);
        }
    }

    /** A surname whose bearer is introduced nowhere, or whose introduction is damaged. */
    private void called(NameForm form) {
        if (form.text().length() > 1) {
            people.add(new Person(List.of(form.text()), form.text(), List.of(), Person.Sex.UNKNOWN, form.count()));
        }
    }

    /** A name of two or three words that nothing calls a person's may be one all the same. */
    private void introduced(Name name) {
        if (name.words().size() > 1 && name.words().size() < 4 && name.person() == 0) {
            people.add(new Person(name.words(), name.surname(), List.of(name.title()), Person.Sex.UNKNOWN, 1));
        }
    }

    /** Who is meant; empty where nobody sounds like it. */
    Optional<Person> best() {
        return Optional.ofNullable(person);
    }

    /** Whether the one who is meant is of the article or of the register, or sounds nearly the same. */
    boolean sure() {
        return person != null && (here || best >= SURE);
    }

    /** Whether the likeness outweighs that the word means something else. */
    boolean beyondDoubt() {
        return person != null && here && best >= 1;
    }

    /** Why, in words that go on with a sentence; empty where nobody was found. */
    String evidence() {
        return person == null
                ? ""
                : ", which sounds like " + person.name()
                        + (given.equalsIgnoreCase(person.given()) ? ", named “" + given + "” before" : "");
    }

    private void consider(Person candidate, boolean inArticle) {
        var sound = Math.max(likeness(heard, Sound.plain(candidate.brief())), likeness(heard, Sound.plain(candidate.name())));
        if (sound < 0.55) {
            return;
        }
        var score = sound + (inArticle ? 0.1 : 0) + (!given.isEmpty() && given.equalsIgnoreCase(candidate.given()) ? 0.35 : 0)
                + titled(candidate);
        if (score > best) {
            best = score;
            person = candidate;
            here = inArticle;
        }
    }

    private double titled(Person candidate) {
        for (var title : candidate.titles()) {
            var words = title.split(" ");
            var head = words[words.length - 1];
            if (!head.isEmpty() && before.contains(head)) {
                return words.length > 1 && before.contains(words[0]) ? 0.2 : 0.08;
            }
        }
        return 0;
    }

    /** The consonants, with those taken for one that other scripts do not tell apart: f and p, l and r. */
    private static String folded(String plain) {
        return Sound.skeleton(plain).replace('f', 'p').replace('l', 'r');
    }

    /** From 0 to 1: mostly the consonants with voicing folded, a little the whole words. */
    private static double likeness(String a, String b) {
        var left = folded(a);
        var right = folded(b);
        if (left.isEmpty() || right.isEmpty() || left.charAt(0) != right.charAt(0)) {
            return 0;
        }
        var longest = Math.max(left.length(), right.length());
        var consonants = 1 - Sound.distance(left, right, longest) / (double) longest;
        var letters = 1 - Sound.distance(a, b, 30) / (double) Math.max(a.length(), b.length());
        return longest < 2 ? letters : 0.7 * consonants + 0.3 * letters;
    }
}
