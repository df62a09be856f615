package org.copydesk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.copydesk.text.Fate;
import org.copydesk.text.Span;
import org.copydesk.text.TextQuote;

/**
 * One place of the draft where a name stands.
 *
 * @param before and {@code after}: up to 32 code points on each side
 * @param inQuote whether it is inside a direct or mixed quote
 * @param replacement the words proposed for it
 */
public record Occurrence(Span span, String exact, String before, String after, boolean inQuote, String replacement) {

    /**
     * Every place where {@code name} stands as whole words in the draft, in order, but for those where {@code canonical} is printed
     * already: the surname of a full name is not what is wrong there.
     */
    public static List<Occurrence> of(Sheet sheet, String name, String canonical) {
        var text = sheet.draft().text();
        var quoted = sheet.snapshot()
                .annotations()
                .stream()
                .filter(Annotation::isGuarded)
                .flatMap(a -> a.place().stream())
                .map(sheet.draft()::map)
                .filter(m -> m.fate() != Fate.ORPHANED)
                .map(m -> m.span())
                .toList();
        var matcher = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{M}\\p{N}])")
                .matcher(text);
        var found = new ArrayList<Occurrence>();
        while (matcher.find()) {
            var span = new Span(matcher.start(), matcher.end());
            if (isPartOf(canonical, text, span)) {
                continue;
            }
            var quote = TextQuote.of(text, span);
            found.add(new Occurrence(span, name, quote.prefix(), quote.suffix(), quoted.stream().anyMatch(span::overlaps),
                    canonical));
        }
        return found;
    }

    /** Whether the name at {@code place} is part of a longer {@code canonical} that is printed there. */
    public static boolean isPartOf(String canonical, String text, Span place) {
        var name = place.of(text);
        int within = canonical.length() > name.length() ? canonical.indexOf(name) : -1;
        while (within >= 0) {
            if (text.startsWith(canonical, place.start() - within)) {
                return true;
            }
            within = canonical.indexOf(name, within + 1);
        }
        return false;
    }
}
