package org.copydesk.cleaning.rules;

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
 * The name of the site or the section glued behind the headline by the page's title: "… - World News - The Daily Example". Only in
 * the first line, only behind a separate dash or bar, and only where the words say that it is a site; a headline may have a dash
 * of its own ("Ministers meet - but who pays?").
 */
@Singleton
public final class SiteSuffix implements CleaningRule {
    private static final int LONGEST = 300;
    private static final Pattern SUFFIX = Pattern
            .compile("(?<=\\S)(?:\\s+[-–—|»]\\s*|\\s*\\|\\s*)(?<site>[\\p{L}\\d][^-–—|»]{1,60})$");
    private static final Pattern SITE = Pattern.compile(
            "(?i).*\\b(?:news|network|net|online|daily|times|post|herald|tribune|gazette|journal|agency|website|web|tv|radio|channel|world|politics|business|sports?|\\w+\\.(?:com|org|net)"
                    + "|reuters|bbc|cnn|ap|afp|xinhua|guardian|bloomberg|portal|magazine|weekly|review|press|media|today|mirror|express|telegraph|observer|chronicle|information)\\b.*");

    @Override
    public String name() {
        return "site-suffix";
    }

    @Override
    public List<Fix> fixes(Lines lines) {
        var first = lines.nextFull(0);
        if (first == lines.count() || lines.length(first) > LONGEST) {
            return List.of();
        }
        var line = lines.content(first);
        var end = line.length();
        for (var found = SUFFIX.matcher(line); found.find() && SITE.matcher(found.group("site")).matches()
                && found.start() > 15; found = SUFFIX.matcher(line.substring(0, end))) {
            end = found.start();
        }
        var start = lines.span(first).start();
        return end == line.length()
                ? List.of()
                : List.of(new Fix(new Span(start + end, start + line.length()), "", name(), ErrorCategory.BOILERPLATE,
                        Severity.MINOR,
                        "the name of the site, glued to the headline"));
    }
}
