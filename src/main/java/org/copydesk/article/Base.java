package org.copydesk.article;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The state of an article that an act was made on.
 *
 * @param version the number of the newest version then
 * @param seq the number of the newest audit event then
 */
public record Base(int version, long seq) {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,9})-(\\d{1,18})\"?");

    /** As an entity tag: {@code "3-17"}, quotes included. */
    public String tag() {
        return "\"" + version + "-" + seq + "\"";
    }

    /** The base that an entity tag (or the same without its quotes) names. */
    public static Optional<Base> of(String tag) {
        var matcher = TAG.matcher(tag.strip());
        return matcher.matches()
                ? Optional.of(new Base(Integer.parseInt(matcher.group(1)), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }
}
