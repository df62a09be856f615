package org.copydesk.findings.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;

/**
 * What words of other scripts mean in English: from our own list of news words, and from ICU the names of countries, large
 * cities, languages, months and weekdays in the languages that use the script. A script's tables are made when its first word is
 * met. Inflected forms are found by their stem.
 */
public final class ForeignWords {
    private static final Map<Integer, List<String>> LANGUAGES = Map.ofEntries(
            Map.entry(UScript.CYRILLIC, List.of("ru", "uk", "bg", "sr")),
            Map.entry(UScript.GREEK, List.of("el")), Map.entry(UScript.ARABIC, List.of("ar", "fa", "ur")),
            Map.entry(UScript.HEBREW, List.of("he")),
            Map.entry(UScript.DEVANAGARI, List.of("hi", "mr", "ne")), Map.entry(UScript.TAMIL, List.of("ta")),
            Map.entry(UScript.TELUGU, List.of("te")),
            Map.entry(UScript.KANNADA, List.of("kn")), Map.entry(UScript.MALAYALAM, List.of("ml")),
            Map.entry(UScript.BENGALI, List.of("bn")),
            Map.entry(UScript.GUJARATI, List.of("gu")), Map.entry(UScript.GURMUKHI, List.of("pa")),
            Map.entry(UScript.SINHALA, List.of("si")),
            Map.entry(UScript.HAN, List.of("zh", "zh_TW", "ja")), Map.entry(UScript.KATAKANA, List.of("ja")),
            Map.entry(UScript.HIRAGANA, List.of("ja")),
            Map.entry(UScript.HANGUL, List.of("ko")), Map.entry(UScript.THAI, List.of("th")),
            Map.entry(UScript.GEORGIAN, List.of("ka")),
            Map.entry(UScript.ARMENIAN, List.of("hy")), Map.entry(UScript.ETHIOPIC, List.of("am")),
            Map.entry(UScript.KHMER, List.of("km")),
            Map.entry(UScript.LAO, List.of("lo")), Map.entry(UScript.MYANMAR, List.of("my")));
    private static final Map<String, String> OWN = own();
    private static final Map<Integer, Map<String, String>> BY_SCRIPT = new ConcurrentHashMap<>();
    /** The shortest stem, in UTF-16 units, and the most that an ending may add to it. */
    private static final int STEM = 4;
    private static final int ENDING = 3;
    /** Scripts of languages that glue several endings to a word, which may change its last letter. */
    private static final Set<Integer> GLUEING = Set.of(UScript.TAMIL, UScript.MALAYALAM, UScript.TELUGU, UScript.KANNADA);
    private static final int LONG_ENDING = 7;
    /** Arabic and Hebrew words written together with the next, the longest first. */
    private static final List<String> PREFIXES = List.of("وال", "بال", "فال", "كال", "لل", "ال", "و", "ה", "ו", "ב", "ל", "מ",
            "ש", "כ");

    private ForeignWords() {}

    /** The English for {@code word}, a word or phrase of another script than Latin. */
    public static Optional<String> english(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        var table = BY_SCRIPT.computeIfAbsent(UScript.getScript(small.codePointAt(0)), ForeignWords::table);
        var script = UScript.getScript(small.codePointAt(0));
        var ending = GLUEING.contains(script) ? LONG_ENDING : ENDING;
        var stem = script == UScript.HANGUL ? 2 : STEM;
        for (var cut = 0; cut <= ending && (cut == 0 || small.length() - cut >= stem); cut++) {
            var english = table.get(small.substring(0, small.length() - cut));
            if (english != null) {
                return Optional.of(english);
            }
        }
        return bare(small).flatMap(ForeignWords::english);
    }

    /** The word without a conjunction, preposition or article that its script writes on to its front; empty where there is none. */
    private static Optional<String> bare(String small) {
        for (var prefix : PREFIXES) {
            if (small.startsWith(prefix) && small.length() - prefix.length() >= 3) {
                return Optional.of(small.substring(prefix.length()));
            }
        }
        return Optional.empty();
    }

    /** Whether {@code word} stands in the lists as it is, not only by its stem. */
    public static boolean exact(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        var script = UScript.getScript(small.codePointAt(0));
        return OWN.containsKey(small) || OWN.containsKey(small.startsWith("ال") ? small.substring(2) : small)
                || BY_SCRIPT.computeIfAbsent(script, ForeignWords::table).containsKey(small) && small.length() > STEM;
    }

    /** {@code word} in Latin letters without accents, as ICU reads it. */
    public static String latin(String word) {
        return Romaniser.ICU.transliterate(word);
    }

    /** Made when first needed: the rules of all scripts are large. */
    private static final class Romaniser {
        private static final Transliterator ICU = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    private static Map<String, String> own() {
        var forms = new HashMap<String, String>();
        for (var line : Lexicon.lines("script-words")) {
            var tab = line.indexOf('\t');
            for (var form : line.substring(tab + 1).split(" ")) {
                forms.putIfAbsent(form.replace('-', ' ').toLowerCase(Locale.ROOT), line.substring(0, tab));
            }
        }
        return Map.copyOf(forms);
    }

    private static Map<String, String> table(int script) {
        var table = new HashMap<String, String>();
        OWN.forEach((form, english) -> {
            if (UScript.getScript(form.codePointAt(0)) == script) {
                put(table, form, english);
            }
        });
        for (var language : LANGUAGES.getOrDefault(script, List.of())) {
            addLocale(table, new ULocale(language));
        }
        return Map.copyOf(table);
    }

    private static void addLocale(Map<String, String> table, ULocale locale) {
        for (var code : ULocale.getISOCountries()) {
            var country = new ULocale("", code);
            put(table, country.getDisplayCountry(locale), country.getDisplayCountry(ULocale.ENGLISH));
        }
        var zones = TimeZoneNames.getInstance(locale);
        var english = TimeZoneNames.getInstance(ULocale.ENGLISH);
        for (var zone : TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
            put(table, zones.getExemplarLocationName(zone), english.getExemplarLocationName(zone));
        }
        var symbols = DateFormatSymbols.getInstance(locale);
        var names = DateFormatSymbols.getInstance(ULocale.ENGLISH);
        for (var width : new int[]{DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            var months = symbols.getMonths(width, DateFormatSymbols.WIDE);
            var days = symbols.getWeekdays(width, DateFormatSymbols.WIDE);
            for (var i = 0; i < 12; i++) {
                put(table, months[i], names.getMonths()[i]);
            }
            for (var i = 1; i <= 7; i++) {
                put(table, days[i], names.getWeekdays()[i]);
            }
        }
        for (var language : new String[]{"ru", "en", "fr", "de", "zh", "ja", "ko", "es", "it", "uk", "pl", "tr", "hi", "ta",
                "ar", "fa", "he", "pt", "el"}) {
            put(table, new ULocale(language).getDisplayLanguage(locale),
                    new ULocale(language).getDisplayLanguage(ULocale.ENGLISH));
        }
    }

    /** Enters a form and its stems, in which the last letters are left out; what is there first stays. */
    private static void put(Map<String, String> table, String form, String english) {
        if (form == null || english == null || form.isEmpty() || english.isEmpty()) {
            return;
        }
        var small = form.toLowerCase(Locale.ROOT);
        table.putIfAbsent(small, english);
        for (var cut = 1; cut <= 2 && small.length() - cut > STEM; cut++) {
            table.putIfAbsent(small.substring(0, small.length() - cut), english);
        }
    }
}
