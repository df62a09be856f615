package org.copydesk.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where paragraphs begin and end. */
public final class Boundaries {
    private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]+(?:\\n(?!\\s*\\n)[^\\n]+)*");

    private Boundaries() {}

    /** The spans of the non-blank paragraphs of {@code text}, in order: what blank lines part. */
    public static List<Span> paragraphs(String text) {
        var spans = new ArrayList<Span>();
        var matcher = PARAGRAPH.matcher(text);
        while (matcher.find()) {
            if (!matcher.group().isBlank()) {
                spans.add(new Span(matcher.start(), matcher.end()));
            }
        }
        return List.copyOf(spans);
    }
}
