package org.copydesk.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

import org.copydesk.findings.Damage.Wound;
import org.copydesk.findings.WorldDamage.Harm;
import org.copydesk.text.Span;

/** What translators and torn pages do to sentences and marks. */
final class WorldSentences {
    private static final String ABBREVIATED = "(?<!\\b(?:Mr|Mrs|Dr|St|Sen|Gen|Gov|Rev|Lt|Col|Feb|Dec|Sept|Nov|Brig|Msgr|Inc|Jr|[A-Z]|[ap]\\.m))";

    private WorldSentences() {}

    static void kinds(Map<String, Harm> kinds) {
        kinds.put("x-and-x", WorldSentences::joined);
        kinds.put("doubled", WorldSentences::doubled);
        kinds.put("doubled-pair", WorldSentences::doubledPair);
        kinds.put("link-torn-inside", WorldSentences::tornInside);
        kinds.put("link-torn-at-stop", WorldSentences::tornAtStop);
        kinds.put("fragment-of-tail", WorldSentences::fragment);
        kinds.put("capital-function-word", WorldSentences::capitals);
        kinds.put("stop-lost", WorldSentences::stopLost);
        kinds.put("sentences-run", WorldSentences::run);
        kinds.put("quote-unclosed", (story, random) -> marks(story, true));
        kinds.put("quote-unopened", (story, random) -> marks(story, false));
        kinds.put("mark-of-other-style", WorldSentences::otherStyle);
        kinds.put("credit-lost", WorldSentences::creditLost);
        kinds.put("roles-swapped", WorldSentences::roles);
        kinds.put("blanks", (story, random) -> replaced(story, "(?<=\\p{Ll}) (?=\\p{Ll})", "  "));
    }

    private static Stream<Wound> each(Story story, String pattern, java.util.function.Function<MatchResult, String> wrong) {
        return story.matches(pattern)
                .stream()
                .map(place -> new Wound(new Span(place.start(), place.end()), wrong.apply(place), false));
    }

    private static List<Wound> replaced(Story story, String pattern, String wrong) {
        return each(story, pattern, place -> wrong).toList();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String small(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** "the tones and the timetable" → "the tones and the tones", "rice" → "rice and rice". */
    private static List<Wound> joined(Story story, Random random) {
        return each(story, "(?<=\\b(?:of|the|with|for|in|and|to|more|their) )\\p{Ll}{4,}(?=[.,])",
                place -> place.group() + " and "
                        + place.group())
                .toList();
    }

    private static List<Wound> doubled(Story story, Random random) {
        return each(story, "(?<= )\\p{Ll}{2,9}(?= \\p{Ll})", place -> place.group() + " " + place.group()).toList();
    }

    private static List<Wound> doubledPair(Story story, Random random) {
        return each(story, "(?<= )(?:of|in|to|on|by|for|with|from|at) (?:the|a|his|her|their|its)(?= \\p{Ll})",
                place -> place.group() + " " + place.group()).toList();
    }

    /** Link words in mid-sentence begin with a capital after a stop, and what follows does too. */
    private static List<Wound> tornInside(Story story, Random random) {
        return each(story,
                "(?<=\\p{Ll} )(\\p{Ll}{1,9}) (\\p{Ll}{3,} (?:of |the |a |and )?\\p{Ll}{4,}) (\\p{Ll}{2,} )(?=\\p{L})",
                place -> place.group(1) + ". " + capital(place.group(2)) + " " + capital(place.group(3))).toList();
    }

    /** "… last week on the river. He" → "… last week. On the river He": the link ran into the next sentence. */
    private static List<Wound> tornAtStop(Story story, Random random) {
        return each(story,
                "(?<=\\p{Ll}{2} )((?:in|on|at|of|from|for|with|by|near) (?:\\p{L}+ ){1,3}\\p{L}+)\\. (?=(?:He|She|It|They|The|But|A|In)\\b)",
                place -> new StringBuilder(capital(place.group(1))).insert(0, ". ").append(' ').toString()).map(
                        wound -> new Wound(new Span(wound.words().start() - 1, wound.words().end()), wound.wrong(), false))
                .toList();
    }

    /** A tail behind a comma made a sentence. */
    private static List<Wound> fragment(Story story, Random random) {
        return each(story,
                "(?<=\\p{Ll}{2}), ((?:who|which|including|among|saying|citing|with|down|up|while|standing|holding|a|an|the|many|most|most of) [^.,\\n\"“”]{12,90}\\.)(?=[ \\n])",
                place -> ". " + capital(place.group(1))).toList();
    }

    private static List<Wound> capitals(Story story, Random random) {
        return each(story,
                "(?<=\\p{Ll} )(?:the|and|of|with|after|which|who|that|but|under|because|when|were|has|to|its|their|into)(?= \\p{Ll})",
                place -> capital(place.group())).toList();
    }

    private static List<Wound> stopLost(Story story, Random random) {
        return each(story, "(?<=\\p{Ll}{3})" + ABBREVIATED + "\\. (?=\\p{Lu}\\p{Ll}* \\p{Ll})", place -> " ")
                .map(WorldSentences::wide)
                .map(wound -> around(story, wound))
                .toList();
    }

    private static Wound wide(Wound wound) {
        return new Wound(new Span(wound.words().start() - 3, wound.words().end() + 1), wound.wrong(), false);
    }

    /** The wrong words with the letters around the place, so that there is something to hit. */
    private static Wound around(Story story, Wound wound) {
        var words = wound.words().of(story.text());
        return new Wound(wound.words(), words.substring(0, 3) + wound.wrong() + words.substring(words.length() - 1), false);
    }

    private static List<Wound> run(Story story, Random random) {
        return each(story, "\\p{Ll}{3}\\. (?:It|He|She|They|The|We|But|No|Nobody|This|That|A)(?= \\p{Ll})",
                place -> place.group().substring(0, 3) + " " + small(place.group().substring(5))).toList();
    }

    private static List<Wound> marks(Story story, boolean closing) {
        var wounds = new ArrayList<Wound>();
        for (var place : story.matches("(?<=[\\n ])[\"“][^\"“”\\n]{8,}[\"”]")) {
            var words = place.group();
            wounds.add(new Wound(new Span(place.start(), place.end()),
                    closing ? words.substring(0, words.length() - 1) : words.substring(1), false));
        }
        return wounds;
    }

    private static List<Wound> otherStyle(Story story, Random random) {
        return each(story, "[\"“”]", place -> place.group().equals("\"")
                ? story.text().substring(0, place.start()).matches("(?s).*[\\s]") ? random.nextBoolean() ? "“" : "«" : "”"
                : random.nextBoolean() ? "\"" : place.group().equals("“") ? "„" : "''").toList();
    }

    /** A paragraph of speech loses who said it. */
    private static List<Wound> creditLost(Story story, Random random) {
        var wounds = new ArrayList<Wound>();
        for (var place : story.matches("(?<=\n)([\"“][^\"“”\\n]{20,}),([\"”]) [^\\n\"“”]{4,90}\\.(?=\n)")) {
            wounds.add(new Wound(new Span(place.start(), place.end()), place.group(1) + "." + place.group(2), true));
        }
        return wounds;
    }

    /** "Prosecutors say that the ministry's …" the other way round. */
    private static List<Wound> roles(Story story, Random random) {
        return each(story, "(?<=\\p{Ll} )the (\\p{Ll}+)['’]s (statement|report|reply|account|description|estimate)",
                place -> "the " + place.group(2) + "'s " + place.group(1)).toList();
    }
}
