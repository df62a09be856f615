package org.copydesk.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

import org.copydesk.findings.Damage.Wound;
import org.copydesk.findings.WorldDamage.Harm;
import org.copydesk.text.Span;

/** Numbers, negations and directions that the rest of the article contradicts. */
final class WorldFacts {
    private static final String[][] TURNED = {{"rise", "fall"}, {"rose", "fell"}, {"fell", "rose"}, {"lost", "gained"},
            {"up", "down"}, {"down", "up"}, {"more than", "less than"}, {"win", "lose"}, {"won", "lost"},
            {"denied", "confirmed"},
            {"denies", "confirms"}, {"higher", "lower"}, {"wounded", "unhurt"}, {"opened", "closed"}, {"beat", "lost to"},
            {"oldest", "youngest"}, {"against", "in favor of"}};

    private WorldFacts() {}

    static void kinds(Map<String, Harm> kinds) {
        kinds.put("number-said-twice", WorldFacts::again);
        kinds.put("number-of-headline", WorldFacts::headline);
        kinds.put("sum-or-share", WorldFacts::converted);
        kinds.put("not-lost", (story, random) -> lost(story));
        kinds.put("turned", WorldFacts::turned);
    }

    /** A number that stands in two paragraphs is changed in the later one. */
    private static List<Wound> again(Story story, Random random) {
        return changed(story, random, story.body());
    }

    /** A number of the headline is changed in the text. */
    private static List<Wound> headline(Story story, Random random) {
        return changed(story, random, 0).stream().filter(wound -> {
            var number = wound.words().of(story.text());
            return story.text().substring(0, story.body()).matches("(?s).*\\b" + Pattern.quote(number) + "\\b.*");
        }).toList();
    }

    private static List<Wound> changed(Story story, Random random, int from) {
        var wounds = new ArrayList<Wound>();
        var paragraph = from == 0 ? 0 : story.body();
        for (var place : story.matches("(?<![\\p{L}\\d.,:$€-])(?:\\d[\\d,]*(?:\\.\\d+)?)(?![\\d:-])")) {
            var before = Pattern.compile("(?<![\\p{L}\\d.,])" + Pattern.quote(place.group()) + "(?![\\d.,]\\d|\\d)")
                    .matcher(story.text());
            if (before.find(paragraph) && before.start() < place.start()
                    && story.text().substring(before.start(), place.start()).contains("\n\n")) {
                wounds.add(new Wound(new Span(place.start(), place.end()), other(place.group(), random), true));
            }
        }
        return wounds;
    }

    /** Another number of the same length: two digits exchanged, or one digit another. */
    private static String other(String number, Random random) {
        var digits = number.toCharArray();
        if (digits.length > 1 && Character.isDigit(digits[1]) && digits[0] != digits[1] && digits[1] != '0'
                && random.nextBoolean()) {
            var first = digits[0];
            digits[0] = digits[1];
            digits[1] = first;
        } else {
            digits[digits.length - 1] = (char) ('0' + (digits[digits.length - 1] - '0' + 1 + random.nextInt(8)) % 10);
        }
        return new String(digits);
    }

    /** A measure and the same in brackets in other units: one of them is changed beyond rounding. */
    private static List<Wound> converted(Story story, Random random) {
        var wounds = new ArrayList<Wound>();
        for (var place : story.matches(
                "(\\d[\\d,.]*)(?= (?:meters|kilometers|millimeters|centimeters|hectares|miles|degrees Celsius) \\()")) {
            wounds.add(new Wound(new Span(place.start(1), place.end(1)), "9" + place.group(1), true));
        }
        return wounds;
    }

    private static List<Wound> lost(Story story) {
        var wounds = new ArrayList<Wound>();
        for (var place : story.matches("(?:would|could|did|does|do|was|were|is|has|have|had|will) not (?=\\p{Ll})")) {
            wounds.add(new Wound(new Span(place.start(), place.end()), place.group().replace("not ", ""), true));
        }
        return wounds;
    }

    private static List<Wound> turned(Story story, Random random) {
        var wounds = new ArrayList<Wound>();
        for (var pair : TURNED) {
            for (var place : story.matches("(?<= )" + pair[0] + "(?= )")) {
                wounds.add(new Wound(new Span(place.start(), place.end()), pair[1], true));
            }
        }
        return wounds;
    }
}
