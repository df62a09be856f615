package org.copydesk.export;

import java.util.List;

import org.copydesk.text.Boundaries;
import org.copydesk.text.Span;

/** The sentences that notes are made of. */
public final class Wording {
    /** Units; longer words are shown by their two ends. The redline has them whole. */
    private static final int LONGEST = 200;

    private Wording() {}

    /** {@code Corrects paragraph 3 to say “X”, instead of “Y”.} */
    public static String sentence(CorrectionKind kind, Edition.Correction c, int paragraph) {
        var lead = kind.verb() + " paragraph " + paragraph;
        if (c.replacement().isBlank()) {
            return lead + " to leave out " + quoted(c.exact()) + ".";
        }
        if (c.exact().isBlank()) {
            return lead + " to add " + quoted(c.replacement()) + ".";
        }
        return lead + " to say " + quoted(c.replacement()) + ", instead of " + quoted(c.exact()) + ".";
    }

    /** {@code An earlier version of this article said “Y”. It is “X”.} */
    public static String forReaders(Edition.Correction c) {
        var lead = "An earlier version of this article ";
        if (c.replacement().isBlank()) {
            return lead + "had " + quoted(c.exact()) + ", which was not right.";
        }
        if (c.exact().isBlank()) {
            return lead + "left out " + quoted(c.replacement()) + ".";
        }
        return lead + "said " + quoted(c.exact()) + ". It is " + quoted(c.replacement()) + ".";
    }

    /** The number, from 1, of the paragraph in which a correction begins. */
    public static int paragraph(List<Span> paragraphs, Edition.Correction c) {
        int number = 1;
        while (number < paragraphs.size() && paragraphs.get(number).start() <= c.start()) {
            number++;
        }
        return number;
    }

    /** {@code 1 change}, {@code 3 changes}. */
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** In one line, in quotation marks. */
    public static String quoted(String words) {
        return "“" + clipped(oneLine(words)) + "”";
    }

    /** {@code words} with every run of blanks made one space. */
    public static String oneLine(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static String clipped(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int half = LONGEST / 2;
        var head = Boundaries.snapToGraphemes(words, new Span(0, half));
        var tail = Boundaries.snapToGraphemes(words, new Span(words.length() - half, words.length()));
        return head.of(words) + " … " + tail.of(words);
    }
}
