package org.copydesk.findings;

import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

import org.copydesk.findings.Damage.Damager;
import org.copydesk.findings.Damage.Wound;
import org.copydesk.text.Span;

/** What machine translation and bad hands do to sentences, marks and numbers. */
final class TextDamage {
    private static final Pattern LINK = Pattern.compile(
            "(?<= )((?:a|an|the|in|on|of|with|for|by|from|to|at)) (\\p{Ll}{4,}(?: \\p{Ll}{3,}){1,3}) ((?:in|on|of|for|with|at|from|to|which|that|and|by|after|was|were|is|had|has) \\p{L}+)(?= )");

    private TextDamage() {}

    static void kinds(Map<String, Damager> kinds) {
        kinds.put("doubled-word", TextDamage::doubled);
        kinds.put("x-and-x", TextDamage::joined);
        kinds.put("torn-link", TextDamage::torn);
        kinds.put("capital-inside", TextDamage::capital);
        kinds.put("missing-stop", TextDamage::missingStop);
        kinds.put("missing-mark", TextDamage::missingMark);
        kinds.put("mixed-mark", TextDamage::mixedMark);
        kinds.put("uncredited-quote", TextDamage::uncredited);
        kinds.put("number-conflict", TextDamage::number);
        kinds.put("polarity", TextDamage::polarity);
        kinds.put("opposite", TextDamage::opposite);
        kinds.put("fragment", TextDamage::fragment);
        kinds.put("run-on", TextDamage::runOn);
        kinds.put("number-repeated", TextDamage::repeated);
        kinds.put("role-inversion", TextDamage::roles);
    }

    /** A place of {@code pattern} below the headline, or null. */
    private static java.util.regex.MatchResult place(String text, Random random, Pattern pattern) {
        var places = new ArrayList<java.util.regex.MatchResult>();
        for (var found = pattern.matcher(text); found.find();) {
            if (found.start() > text.indexOf("\n\n")) {
                places.add(found.toMatchResult());
            }
        }
        return places.isEmpty() ? null : places.get(random.nextInt(places.size()));
    }

    private static Wound doubled(String text, Random random) {
        var place = place(text, random,
                Pattern.compile("(?<= )(?:the|a|in|of|was|were|for|with|on|would|from|they|by|to)(?= \\p{Ll})"));
        return place == null
                ? null
                : new Wound(new Span(place.start(), place.end()), place.group() + " " + place.group(), false);
    }

    private static Wound joined(String text, Random random) {
        var place = place(text, random, Pattern.compile("\\b(\\p{Ll}{4,}) and (\\p{Ll}{4,})\\b"));
        return place == null
                ? null
                : new Wound(new Span(place.start(), place.end()), place.group(1) + " and " + place.group(1), false);
    }

    /** "met in a face-to-face meeting in Bonn" → "met in a. Face-to-face meeting In Bonn". */
    private static Wound torn(String text, Random random) {
        var place = place(text, random, LINK);
        if (place == null) {
            return null;
        }
        var link = place.group(2);
        if (random.nextBoolean()) {
            var titled = new StringBuilder();
            for (var word : link.split(" ")) {
                titled.append(titled.length() == 0 ? "" : " ").append(capital(word));
            }
            link = titled.toString();
        } else {
            link = capital(link);
        }
        return new Wound(new Span(place.start(), place.end()), place.group(1) + ". " + link + " " + capital(place.group(3)),
                false);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
    }

    private static Wound capital(String text, Random random) {
        var place = place(text, random,
                Pattern.compile("(?<=\\p{Ll} )(?:in|on|of|for|with|and|to|from|by|at|was|that)(?= \\p{Ll})"));
        return place == null ? null : new Wound(new Span(place.start(), place.end()), capital(place.group()), false);
    }

    private static Wound missingStop(String text, Random random) {
        var place = place(text, random, Pattern.compile("(?<=\\p{Ll}{3})\\. (?:He|She|The|They|It|But|His|Her)(?= \\p{Ll})"));
        return place == null ? null : new Wound(new Span(place.start(), place.end()), place.group().substring(1), false);
    }

    private static Wound missingMark(String text, Random random) {
        var place = place(text, random, Pattern.compile("(?<=[\\n ])[\"“][^\"“”\\n]+[\"”]"));
        if (place == null) {
            return null;
        }
        var words = place.group();
        return new Wound(new Span(place.start(), place.end()),
                random.nextInt(3) > 0 ? words.substring(0, words.length() - 1) : words.substring(1), false);
    }

    private static Wound mixedMark(String text, Random random) {
        var place = place(text, random, Pattern.compile("[\"“”]"));
        if (place == null) {
            return null;
        }
        var opens = text.charAt(place.start() - 1) == ' ' || text.charAt(place.start() - 1) == '\n';
        var wrong = place.group().equals("\"") ? opens ? "“" : "”" : "\"";
        return new Wound(new Span(place.start(), place.end()), wrong, false);
    }

    /** "…," Weiss said. → "…" */
    private static Wound uncredited(String text, Random random) {
        var place = place(text, random,
                Pattern.compile(",([\"”]) (?:\\p{Lu}\\p{Ll}+ said|said \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+[^.\\n\"“]*)\\.(?=\\n)"));
        if (place == null) {
            return null;
        }
        var start = text.lastIndexOf('\n', place.start()) + 1;
        return text.charAt(start) != '"' && text.charAt(start) != '“'
                ? null
                : new Wound(new Span(start, place.end()), text.substring(start, place.start()) + "." + place.group(1), true);
    }

    /** A number that stands twice before the same word loses its agreement. */
    private static Wound number(String text, Random random) {
        var seen = new java.util.HashMap<String, java.util.regex.MatchResult>();
        for (var found = Pattern.compile("\\b(\\d[\\d.,]*\\d|\\d) (percent|\\p{Ll}{4,})").matcher(text); found.find();) {
            var before = seen.put(found.group(), found.toMatchResult());
            if (before != null && !found.group(2).equals("percent")) {
                var digits = found.group(1);
                var last = digits.charAt(digits.length() - 1);
                return new Wound(new Span(found.start(1), found.end(1)),
                        digits.substring(0, digits.length() - 1) + (char) ('0' + (last - '0' + 3) % 10), true);
            }
        }
        return null;
    }

    /** A number that the article has twice, in digits, becomes another one of its size at the second place. */
    private static Wound repeated(String text, Random random) {
        var places = new ArrayList<int[]>();
        for (var found = Pattern.compile("(?<![\\d.,:-])\\d{2,3}(?:[.,]\\d+)?(?= (?:\\p{Ll}{4,}))").matcher(text); found
                .find();) {
            var first = text.indexOf(found.group());
            if (first < found.start() && !Character.isDigit(text.charAt(first + found.group().length()))
                    && (first == 0 || !Character.isLetterOrDigit(text.charAt(first - 1)))) {
                places.add(new int[]{found.start(), found.end()});
            }
        }
        if (places.isEmpty()) {
            return null;
        }
        var place = places.get(random.nextInt(places.size()));
        var digits = text.substring(place[0], place[1]);
        var first = digits.charAt(0);
        var wrong = (char) ('1' + (first - '1' + 1 + random.nextInt(8)) % 9) + digits.substring(1);
        return new Wound(new Span(place[0], place[1]), wrong, true);
    }

    /** A word that turns a sentence into its opposite. */
    private static Wound opposite(String text, Random random) {
        var pairs = new String[][]{{"rose", "fell"}, {"refused to", "agreed to"}, {"rejected", "accepted"},
                {"declined to", "agreed to"},
                {"denied", "admitted"}, {"fell", "rose"}, {"won", "lost"}, {"opposed", "supported"}, {"without", "with"},
                {"closed", "opened"}, {"increase", "decrease"}, {"before", "after"}};
        for (var tries = 0; tries < 20; tries++) {
            var pair = pairs[random.nextInt(pairs.length)];
            var place = place(text, random, Pattern.compile("(?<= )" + pair[0] + "(?= )"));
            if (place != null) {
                return new Wound(new Span(place.start(), place.end()), pair[1], true);
            }
        }
        return null;
    }

    /** "…, a film about the sea." → "…. A film about the sea." */
    private static Wound fragment(String text, Random random) {
        var place = place(text, random,
                Pattern.compile(
                        "(?<=\\p{Ll}{3}), (?:a|an|the|its|their|his|her) \\p{Ll}+ (?:\\p{L}+ ){2,12}\\p{L}+\\.(?=[ \\n])"));
        if (place == null || place.group().contains("who ")
                || place.group().matches(".*\\b(?:was|were|is|are|said|had|has|will|would)\\b.*")) {
            return null;
        }
        return new Wound(new Span(place.start(), place.end()), ". " + capital(place.group().substring(2)), false);
    }

    /** Two sentences run together: the stop is gone and the next begins small. */
    private static Wound runOn(String text, Random random) {
        var place = place(text, random, Pattern.compile("(?<=\\p{Ll}{3})\\. (?:He|She|They|It)(?= (?:was|said|had|will|is) )"));
        return place == null
                ? null
                : new Wound(new Span(place.start(), place.end()), place.group().substring(1).toLowerCase(java.util.Locale.ROOT),
                        false);
    }

    /** "the ministry's statement on the talks" said the other way round. */
    private static Wound roles(String text, Random random) {
        var place = place(text, random,
                Pattern.compile(
                        "the (\\p{L}+(?: \\p{Lu}\\p{L}+)?)['’]s (statement|report|account|summary) (?:on|of|about) the (talks|meeting|call|visit)"));
        return place == null
                ? null
                : new Wound(new Span(place.start(), place.end()),
                        "the " + place.group(2) + " of the " + place.group(1) + "’s " + place.group(3), false);
    }

    private static Wound polarity(String text, Random random) {
        var place = place(text, random, Pattern.compile("(?:would|could|did|does|do|was|were|is|are|has|have) not "));
        return place == null ? null : new Wound(new Span(place.start(), place.end()), place.group().replace("not ", ""), true);
    }
}
