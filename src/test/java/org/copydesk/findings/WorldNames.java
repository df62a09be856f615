package org.copydesk.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.copydesk.findings.Damage.Wound;
import org.copydesk.findings.Story.Named;
import org.copydesk.findings.WorldDamage.Harm;
import org.copydesk.text.Span;

import com.ibm.icu.text.Transliterator;

/** What translators and romanisations do to the names of {@link Story}. */
final class WorldNames {
    /** One sound in two romanisations or after one hearing. */
    private static final String[][] ROMANISED = {{"ae", "e"}, {"ch", "tch"}, {"cs", "ch"}, {"d", "t"}, {"dz", "z"}, {"ee", "i"},
            {"g", "k"}, {"gh", "g"}, {"h", "kh"}, {"j", "dzh"}, {"kh", "h"}, {"ks", "x"}, {"kw", "gw"}, {"oo", "u"},
            {"ou", "u"}, {"ph", "f"}, {"q", "k"}, {"sh", "s"}, {"sky", "skiy"}, {"sz", "s"}, {"th", "t"}, {"tt", "t"},
            {"u", "ou"}, {"v", "f"}, {"w", "v"}, {"x", "ks"}, {"y", "i"}, {"yy", "y"}, {"z", "s"}, {"é", "e"}, {"ö", "o"},
            {"ű", "u"}, {"ő", "oe"}, {"ø", "o"}, {"á", "a"}};
    private static final List<String> SCRIPTS = List.of("Cyrillic", "Tamil", "Devanagari", "Arabic", "Hangul", "Katakana",
            "Greek", "Hebrew", "Bengali");
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; [^A-Za-z' -] Remove");
    private static final String VERB = "(?:said|told|added|called|rejected|warned|wrote|asked|declined|pointed|praised|embraced|promised|advised)";

    private interface Twist {
        String of(String name);
    }

    private WorldNames() {}

    static void kinds(Map<String, Harm> kinds) {
        kinds.put("name-romanised", (story, random) -> again(story, name -> swapped(name, random)));
        kinds.put("name-letter-lost", (story, random) -> again(story, name -> lost(name, random)));
        kinds.put("name-through-script", (story, random) -> again(story, name -> LATIN
                .transliterate(through(name, random))));
        kinds.put("name-in-script", (story, random) -> again(story, name -> through(name, random)));
        kinds.put("letter-for-speaker", WorldNames::letter);
        kinds.put("surname-lost", WorldNames::surnameLost);
        kinds.put("speaker-lost", WorldNames::speakerLost);
        kinds.put("name-fused", WorldNames::fused);
        kinds.put("pronoun-for-speaker", WorldNames::pronoun);
        kinds.put("word-in-script", WorldNames::word);
    }

    private static List<Wound> again(Story story, Twist twist) {
        var wounds = new ArrayList<Wound>();
        for (var person : story.people()) {
            if (person.brief().length() < 3 && !Character.isUpperCase(person.brief().charAt(0))) {
                continue;
            }
            for (var place : story.again(person)) {
                var wrong = capital(twist.of(place.group()));
                if (!wrong.equals(place.group()) && wrong.length() > 1) {
                    wounds.add(wound(place, wrong, person));
                }
            }
        }
        return wounds;
    }

    private static Wound wound(MatchResult place, String wrong, Named person) {
        return new Wound(new Span(place.start(), place.end()), wrong, true, person.brief());
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String swapped(String name, Random random) {
        var lower = name.toLowerCase(Locale.ROOT);
        for (var tries = 0; tries < 80; tries++) {
            var pair = ROMANISED[random.nextInt(ROMANISED.length)];
            var at = lower.indexOf(pair[0]);
            if (at >= 0) {
                return capital(lower.substring(0, at) + pair[1] + lower.substring(at + pair[0].length()));
            }
        }
        return name;
    }

    private static String lost(String name, Random random) {
        var at = 1 + random.nextInt(Math.max(1, name.length() - 1));
        return name.length() < 5 || !Character.isLetter(name.charAt(at))
                ? name
                : name.substring(0, at) + name.substring(at + 1);
    }

    private static String through(String name, Random random) {
        var script = SCRIPTS.get(random.nextInt(SCRIPTS.size()));
        return Transliterator.getInstance("Latin-" + script).transliterate(name);
    }

    private static List<Wound> letter(Story story, Random random) {
        var wounds = new ArrayList<Wound>();
        for (var person : story.people()) {
            for (var place : story.matches("(?<=[\"”] )" + Pattern.quote(person.brief()) + "(?= " + VERB + ")|(?<=[\"”] said )"
                    + Pattern.quote(person.brief()) + "(?=[.,])|(?<=\n)" + Pattern.quote(person.brief()) + "(?= " + VERB
                    + ")")) {
                wounds.add(wound(place, place.group().substring(0, 1) + (random.nextBoolean() ? "" : "."), person));
            }
        }
        return wounds;
    }

    /** "Prime Minister Pham Quoc Vinh" → "Prime Minister Pham", "Mayor Ben Carrigan" → "Mayor Ben". */
    private static List<Wound> surnameLost(Story story, Random random) {
        var wounds = new ArrayList<Wound>();
        for (var person : story.people()) {
            var at = story.text().indexOf(person.full());
            var given = person.full().split(" ")[person.full().startsWith(person.brief()) ? 1 : 0];
            if (at > story.body() && !given.equals(person.brief()) && !story.again(person).isEmpty()) {
                wounds.add(new Wound(Span.at(at, person.full().length()), given, true, person.brief()));
            }
        }
        return wounds;
    }

    /** "…," Weiss said. → "…," said. */
    private static List<Wound> speakerLost(Story story, Random random) {
        var wounds = new ArrayList<Wound>();
        for (var person : story.people()) {
            var name = Pattern.quote(person.brief());
            for (var place : story
                    .matches("(?<=[,?!.][\"”]) (?:" + name + " (said|told|added|wrote)\\b|(said) " + name + "(?=[.,]))")) {
                wounds.add(wound(place, " " + (place.group(1) == null ? place.group(2) : place.group(1)), person));
            }
        }
        return wounds;
    }

    private static List<Wound> fused(Story story, Random random) {
        var wounds = new ArrayList<Wound>();
        for (var person : story.people()) {
            for (var other : story.people()) {
                for (var place : other.equals(person) ? List.<MatchResult>of() : story.again(person)) {
                    if (story.text().indexOf(other.full()) < place.start()) {
                        wounds.add(wound(place, other.brief() + " " + place.group(), person));
                    }
                }
            }
        }
        return wounds;
    }

    /** The speaker becomes a pronoun of the other sex. */
    private static List<Wound> pronoun(Story story, Random random) {
        var wounds = new ArrayList<Wound>();
        for (var person : story.people()) {
            for (var place : story.matches("(?<=[\"”] )" + Pattern.quote(person.brief()) + "(?= " + VERB + ")")) {
                wounds.add(wound(place, person.woman() ? "he" : "she", person));
            }
        }
        return wounds;
    }

    private static List<Wound> word(Story story, Random random) {
        var wounds = new ArrayList<Wound>();
        for (var row : Story.rows("foreign.tsv")) {
            var words = row[1].split(" ");
            for (var place : story.matches("(?<=[ “\"])" + row[0] + "(?=[ ,.'’])")) {
                wounds.add(new Wound(new Span(place.start(), place.end()), words[random.nextInt(words.length)], false));
            }
        }
        return wounds;
    }
}
