package org.copydesk.findings.detectors;

import java.util.Optional;

import org.copydesk.findings.reading.Person;
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

    private final String heard;
    private final String given;
    private final String before;
    private double best = FLOOR;
    private Person person;
    private boolean here;

    NameGuess(Sounding sounding, String latin, String given, String before) {
        this.heard = Sound.plain(latin);
        this.given = given;
        this.before = before;
        sounding.like(heard).forEach(this::consider);
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

    private void consider(Sounding.Candidate candidate) {
        var sound = Math.max(likeness(heard, candidate.brief()), likeness(heard, candidate.name()));
        if (sound < 0.55) {
            return;
        }
        var meant = candidate.person();
        var score = sound + (candidate.here() ? 0.1 : 0)
                + (!given.isEmpty() && given.equalsIgnoreCase(meant.given()) ? 0.35 : 0) + titled(meant);
        if (score > best) {
            best = score;
            person = meant;
            here = candidate.here();
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
        var left = Sounding.folded(a);
        var right = Sounding.folded(b);
        if (left.isEmpty() || right.isEmpty() || left.charAt(0) != right.charAt(0)) {
            return 0;
        }
        var longest = Math.max(left.length(), right.length());
        var consonants = 1 - Sound.distance(left, right, longest) / (double) longest;
        var letters = 1 - Sound.distance(a, b, 30) / (double) Math.max(a.length(), b.length());
        return longest < 2 ? letters : 0.7 * consonants + 0.3 * letters;
    }
}
