package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.copydesk.findings.Copy;
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

    private final List<Person> people = new ArrayList<>();
    private final int known;
    private final String heard;
    private final String given;
    private final String before;
    private double best = FLOOR;
    private Person person;

    NameGuess(Copy copy, String latin, String given, String before) {
        people.addAll(copy.cast().people());
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

    /** Who is meant; empty where nobody sounds like it. */
    Optional<Person> best() {
        return Optional.ofNullable(person);
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

    /** From 0 to 1: mostly the consonants with voicing folded, a little the whole words. */
    private static double likeness(String a, String b) {
        var left = Sound.skeleton(a);
        var right = Sound.skeleton(b);
        if (left.isEmpty() || right.isEmpty() || left.charAt(0) != right.charAt(0)) {
            return 0;
        }
        var longest = Math.max(left.length(), right.length());
        var consonants = 1 - Sound.distance(left, right, longest) / (double) longest;
        var letters = 1 - Sound.distance(a, b, 30) / (double) Math.max(a.length(), b.length());
        return longest < 2 ? letters : 0.7 * consonants + 0.3 * letters;
    }
}
