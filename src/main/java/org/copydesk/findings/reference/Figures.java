package org.copydesk.findings.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.copydesk.findings.reading.Lexicon;
import org.copydesk.text.Span;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;

/**
 * Finds the numbers of a text in any language: digits of any script with whatever parts them, Han numerals, and the words for 2 to
 * 99 as ICU spells them. What cannot be told apart (a point that groups or parts) is kept as several values.
 */
final class Figures {
    private static final Pattern DIGITS = Pattern
            .compile("\\p{Nd}{1,20}(?:[.,'’\u066B\u066C]\\p{Nd}{1,20}|[ \u00A0\u202F]\\p{Nd}{3}(?!\\p{Nd})){0,8}");
    private static final String HAN = "〇零一二两三四五六七八九十百千万萬亿億点";
    private static final Pattern NUMERALS = Pattern.compile("[" + HAN + "]{1,20}");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}-]{1,40}");
    private static final Pattern SCALE = Pattern.compile("[\\s-]*([\\p{L}\\p{M}]+)");
    private static final Map<String, BigDecimal> SCALES = scales();
    /** Behind a number so many UTF-16 units are looked at for its scale. */
    private static final int SCALE_REACH = 24;
    private static final int SPELLED = 99;
    private static final Map<String, Map<String, Integer>> WORDS = new ConcurrentHashMap<>();

    private Figures() {}

    /** The numbers of {@code text} in order; {@code language} is a BCP 47 tag. */
    static List<Figure> of(String text, String language) {
        var numbers = new ArrayList<Figure>();
        for (var found = DIGITS.matcher(text); found.find();) {
            var values = new LinkedHashSet<>(readings(found.group()));
            numbers.add(number(text, new Span(found.start(), found.end()), values));
        }
        for (var found = NUMERALS.matcher(text); found.find();) {
            var values = new LinkedHashSet<>(HanNumerals.readings(found.group()));
            if (!values.isEmpty()) {
                numbers.add(new Figure(new Span(found.start(), found.end()), values, found.group().length() > 1));
            }
        }
        var words = words(language);
        for (var found = WORD.matcher(text); !words.isEmpty() && found.find();) {
            var value = words.get(found.group().toLowerCase(Locale.ROOT));
            if (value != null) {
                numbers.add(new Figure(new Span(found.start(), found.end()), Set.of(BigDecimal.valueOf(value)), false));
            }
        }
        numbers.sort(Comparator.comparing(Figure::span));
        return numbers;
    }

    /** The number at {@code span} with what the word behind it makes of its values. */
    private static Figure number(String text, Span span, Set<BigDecimal> values) {
        var behind = SCALE.matcher(text.substring(span.end(), Math.min(text.length(), span.end() + SCALE_REACH)));
        if (behind.lookingAt()) {
            var word = behind.group(1).toLowerCase(Locale.ROOT);
            SCALES.forEach((beginning, factor) -> {
                if (word.startsWith(beginning)) {
                    List.copyOf(values).forEach(value -> values.add(plain(value.multiply(factor))));
                }
            });
        }
        return new Figure(span, Set.copyOf(values), true);
    }

    /** What digits with points, commas or blanks among them may mean. */
    private static List<BigDecimal> readings(String printed) {
        var ascii = new StringBuilder();
        printed.codePoints().forEach(c -> ascii.append(Character.isDigit(c) ? String.valueOf(Character.digit(c, 10)) : "."));
        var parts = ascii.toString().split("\\.");
        var readings = new ArrayList<BigDecimal>();
        readings.add(plain(new BigDecimal(String.join("", parts))));
        if (parts.length > 1) {
            var whole = String.join("", List.of(parts).subList(0, parts.length - 1));
            readings.add(plain(new BigDecimal(whole + "." + parts[parts.length - 1])));
            if (Arrays.stream(parts).skip(1).anyMatch(part -> part.length() != 3)) {
                Arrays.stream(parts).map(BigDecimal::new).map(Figures::plain).forEach(readings::add);
            }
        }
        return readings;
    }

    private static BigDecimal plain(BigDecimal value) {
        return new BigDecimal(value.stripTrailingZeros().toPlainString());
    }

    private static Map<String, BigDecimal> scales() {
        var scales = new HashMap<String, BigDecimal>();
        for (var line : Lexicon.lines("number-scales")) {
            var parts = line.split("\t");
            for (var word : parts[1].split(" ")) {
                scales.put(word, new BigDecimal(parts[0]));
            }
        }
        return Map.copyOf(scales);
    }

    /** The words for 2 to 99 of a language; none where ICU knows none, or where they are no words between blanks. */
    private static Map<String, Integer> words(String language) {
        return WORDS.computeIfAbsent(ULocale.forLanguageTag(language).getLanguage(), Figures::spelled);
    }

    private static Map<String, Integer> spelled(String language) {
        if (language.isEmpty()) {
            return Map.of();
        }
        var format = new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
        if (!format.getLocale(ULocale.ACTUAL_LOCALE).getLanguage().equals(language)) {
            return Map.of();
        }
        var words = new HashMap<String, Integer>();
        for (var rules : format.getRuleSetNames()) {
            if (rules.contains("cardinal") || rules.contains("ordinal")) {
                for (var i = 2; i <= SPELLED; i++) {
                    words.putIfAbsent(format.format(i, rules).replace("\u00AD", "").toLowerCase(Locale.ROOT), i);
                }
            }
        }
        return Map.copyOf(words);
    }
}
