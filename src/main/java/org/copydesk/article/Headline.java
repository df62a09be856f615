package org.copydesk.article;

import org.copydesk.text.Boundaries;

/** What an article is called in lists: its own first line. */
public final class Headline {
    /** UTF-16 units; longer first lines are paragraphs, not headlines, and are cut. */
    public static final int LONGEST = 300;

    private Headline() {}

    /** The first line of {@code text} that has a letter or digit in it; empty if none has. */
    public static String of(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> line.codePoints().anyMatch(Character::isLetterOrDigit))
                .findFirst()
                .map(Headline::cut)
                .orElse("");
    }

    private static String cut(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        return line.substring(0, Boundaries.splitsSurrogate(line, LONGEST - 1) ? LONGEST - 2 : LONGEST - 1) + "…";
    }
}
