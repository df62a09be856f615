package org.copydesk.cleaning.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.copydesk.cleaning.CleaningRule;
import org.copydesk.cleaning.Fix;
import org.copydesk.cleaning.Lines;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.text.Span;

/**
 * The time of publication glued to the end of a headline, or in a line of its own with a clock time. A plain date line and a
 * time inside a sentence stay.
 */
@Singleton
public final class GluedTimestamp implements CleaningRule {
    private static final int LONGEST_HEADLINE = 200;
    private static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
            + "|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String DAY = "(?:(?:mon|tues?|wed(?:nes)?|thu(?:r|rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?\\s+)?";
    private static final String DATE = DAY + "(?:\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}|"
            + MONTH
            + "\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+\\d{4})?|\\d{1,2}\\s+" + MONTH + "(?:\\s+\\d{4})?)";
    private static final String CLOCK = "\\d{1,2}[:.]\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?m\\.?)?(?:\\s*\\(?(?:gmt|utc|est|edt|pst|pdt|cet|"
            + "cest|bst|ist|msk|hkt|jst|z|local time)(?:[+-]\\d{1,2}(?::?\\d{2})?)?\\)?)?";
    private static final String STAMP = "(?:" + DATE + "[\\sT,|–—-]*(?:at\\s+)?" + CLOCK + "|" + CLOCK + "[\\s,|–—-]+" + DATE
            + "|\\d{1,2}\\s+(?:min(?:ute)?s?|hours?|hrs?|days?)\\s+ago)";
    private static final String LABEL = "(?:(?:(?:first |last )?(?:published|updated|posted|modified)(?: on| at)?|publication date|date)\\s*:?\\s*)";
    private static final Pattern GLUED = Pattern.compile(
            "^.*?[\\p{L}\\d?!'’\")](?<stamp>[\\s|,–—-]*(?:" + LABEL + "?" + STAMP + "|" + LABEL + DATE + ")"
                    + "(?:[\\s|•·,–—-]*(?:" + LABEL + STAMP + "|\\d{1,3}[ -]min(?:ute)?s? read))?)$",
            Pattern.CASE_INSENSITIVE);
    /** What only the first line of a story can end with, and what stands in brackets. */
    private static final Pattern HEADLINE = Pattern.compile(
            "^.*?[\\p{L}?!'’\")](?<stamp>\\s[|–—-]?\\s*(?:[01]\\d|2[0-3]):[0-5]\\d|\\s*[\\[(](?:" + LABEL + ")(?:" + STAMP + "|"
                    + DATE
                    + "|" + CLOCK + ")[\\])])$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALONE = Pattern.compile(
            "(?:" + LABEL + "?" + STAMP + "[\\s|•·,–—-]*)+(?:\\d{1,3}[ -]min(?:ute)?s? read)?",
            Pattern.CASE_INSENSITIVE);

    @Override
    public String name() {
        return "timestamp";
    }

    @Override
    public List<Fix> fixes(Lines lines) {
        var fixes = new ArrayList<Fix>();
        for (var line = 0; line < lines.count(); line++) {
            if (lines.blank(line) || lines.length(line) > LONGEST_HEADLINE || !endsLikeAStamp(lines, line)) {
                continue;
            }
            var content = lines.content(line);
            if (ALONE.matcher(content).matches()) {
                fixes.add(fix(lines.without(line, line)));
                continue;
            }
            var glued = GLUED.matcher(content);
            var bare = HEADLINE.matcher(content);
            if (lines.previousFull(line) < 0 && bare.matches() && headline(content.substring(0, bare.start("stamp")))) {
                fixes.add(
                        fix(Span.at(lines.span(line).start() + bare.start("stamp"), bare.end("stamp") - bare.start("stamp"))));
            } else if (glued.matches() && headline(content.substring(0, glued.start("stamp")))) {
                fixes.add(fix(
                        Span.at(lines.span(line).start() + glued.start("stamp"), glued.end("stamp") - glued.start("stamp"))));
            }
        }
        return fixes;
    }

    private Fix fix(Span span) {
        return new Fix(span, "", name(), ErrorCategory.LAYOUT, Severity.MINOR,
                "the time of publication, glued to the story by the page");
    }

    /** A cheap look before the patterns: a digit near the end, or "ago" or "read" as the last word. */
    private static boolean endsLikeAStamp(Lines lines, int line) {
        var span = lines.span(line);
        var text = lines.text();
        for (var i = Math.max(span.start(), span.end() - 12); i < span.end(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return text.startsWith("ago", span.end() - 3) || text.startsWith("read", span.end() - 4);
    }

    /** A line that ends without a stop and does not end on a word that asks for a time ("opens at", "until"). */
    private static boolean headline(String before) {
        var words = before.strip();
        var last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(java.util.Locale.ROOT);
        return words.indexOf(' ') > 0 && !".,:;".contains(words.substring(words.length() - 1)) && !ASKING.contains(last);
    }

    private static final java.util.Set<String> ASKING = java.util.Set.of("at", "on", "by", "from", "until", "till", "to", "in",
            "of", "for",
            "before", "after", "since", "and", "between", "about", "around", "the", "a");
}
