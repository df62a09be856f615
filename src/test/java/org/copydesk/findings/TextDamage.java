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

    private static Wound polarity(String text, Random random) {
        var place = place(text, random, Pattern.compile("(?:would|could|did|does|do|was|were|is|are|has|have) not "));
        return place == null ? null : new Wound(new Span(place.start(), place.end()), place.group().replace("not ", ""), true);
    }
}
