package org.copydesk.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.copydesk.article.ArticleState;
import org.copydesk.article.InboxRow;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.register.AliasKind;
import org.copydesk.register.PersonFacts;
import org.copydesk.security.Role;

import io.quarkus.qute.TemplateExtension;

/** How values are worded on pages: numbers, severities, states, languages, initials. */
@TemplateExtension
public class Wording {

    private Wording() {}

    /** With a comma between thousands: {@code 1,204}. */
    public static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** With a comma between thousands: {@code 1,204}. */
    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** The number with its noun: {@code 1 article}, {@code 3 articles}. */
    public static String count(int number, String one, String many) {
        return grouped(number) + " " + (number == 1 ? one : many);
    }

    /** A score of 0 to 100, without decimals. */
    public static String score(double score) {
        return String.format(Locale.ROOT, "%.0f", score);
    }

    /** A penalty, with one decimal where it has any: {@code 25}, {@code 0.3}. */
    public static String tenths(double penalty) {
        return String.format(Locale.ROOT, penalty == Math.rint(penalty) ? "%.0f" : "%.1f", penalty);
    }

    /** A share of 1 as {@code 84 %}. */
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }

    /** Where a score of 0 to 100 lies on a line of 200 pixels, with room for its mark at both ends. */
    public static int at200(double score) {
        return (int) Math.round(5 + score * 1.9);
    }

    /** The words as the value of a query parameter. */
    public static String forAddress(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** The mark that tells the severity beside its word and colour. */
    public static String shape(Severity severity) {
        return switch (severity) {
            case CRITICAL -> "▲";
            case MAJOR -> "■";
            case MINOR -> "●";
            case NEUTRAL -> "○";
        };
    }

    /** The severity's name with a capital: {@code Critical}. */
    public static String word(Severity severity) {
        return StringUtils.capitalize(severity.code());
    }

    /** The state in words: {@code in review}. */
    public static String word(ArticleState state) {
        return state.code().replace('-', ' ');
    }

    /** The role's name: {@code chief}. */
    public static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** The category in words, as cards and menus show it: {@code Untranslated}, {@code Wrong speaker}. */
    public static String word(ErrorCategory category) {
        return switch (category) {
            case SPEAKER -> "Wrong speaker";
            case MISSING_SPEAKER -> "No speaker";
            case NAME -> "Wrong name";
            case INAPPROPRIATE_TERM -> "Unwanted term";
            case INCONSISTENT_TERM -> "Inconsistent term";
            case LOCALE -> "Local format";
            case MISTRANSLATION, OMISSION, ADDITION, UNTRANSLATED, GRAMMAR, SPELLING, PUNCTUATION, INCONSISTENCY, REGISTER,
                    ENCODING, AWKWARD, LAYOUT, BOILERPLATE, OTHER ->
                StringUtils.capitalize(category.code().substring(category.code().indexOf('/') + 1));
        };
    }

    /** A phrase as a sentence begins. */
    public static String sentence(String phrase) {
        return phrase.isEmpty() ? "" : StringUtils.capitalize(phrase);
    }

    /** What an article is called in a list: by its headline, or by its slug while it has none. */
    static String title(InboxRow row) {
        return row.headline().isBlank() ? row.slug() : row.headline();
    }

    /** The other forms of a name that may stand. */
    static List<PersonFacts.Form> right(PersonFacts person) {
        return person.aliases(AliasKind.ALIAS);
    }

    /** The forms of a name that copy has brought and that are wrong. */
    static List<PersonFacts.Form> wrong(PersonFacts person) {
        return person.aliases(AliasKind.BAD);
    }

    /** The name in its own script. */
    static List<PersonFacts.Form> inOwnScript(PersonFacts person) {
        return person.aliases(AliasKind.NATIVE);
    }

    /** The first letters of the first and last word of a name: {@code MK}. */
    public static String initials(String name) {
        var words = name.replace("system:", "").strip().split("[\\s.-]+");
        return (words.length > 1 ? Stream.of(words[0], words[words.length - 1]) : Stream.of(words[0]))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** The language that a BCP 47 tag names: {@code Norwegian}; the tag itself where nobody knows it. */
    public static String language(String tag) {
        if (tag.isBlank() || tag.equals("und")) {
            return "unknown";
        }
        return Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    }

    /** The words with their line breaks to be seen. */
    public static String visible(String words) {
        return words.replace("\r", "").replace("\n", "↵");
    }
}
