package org.copydesk.quotes;

import java.util.ArrayList;
import java.util.List;

import org.copydesk.text.Span;

/**
 * Where paragraphs lie as a reader sees them: parted by blank lines, by single line breaks in copy that has no blank lines,
 * and in hard-wrapped copy by a line that ends early.
 */
final class Paragraphs {
    /** Longer lines were not wrapped by hand or by a wire: each is a paragraph. In UTF-16 units. */
    private static final int WRAP = 110;

    private Paragraphs() {}

    /** The spans of the paragraphs of {@code text} in order, without the blanks around them; none is blank. */
    static List<Span> of(String text) {
        var found = new ArrayList<Span>();
        var block = new ArrayList<Span>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                end = text.length();
            }
            var line = trimmed(text, at, end);
            if (line.isEmpty()) {
                cut(text, block, found);
            } else {
                block.add(line);
            }
            at = end + 1;
        }
        cut(text, block, found);
        return found;
    }

    /** Moves the paragraphs of a block of lines to {@code found}. */
    private static void cut(String text, List<Span> block, List<Span> found) {
        if (block.isEmpty()) {
            return;
        }
        int width = block.stream().mapToInt(Span::length).max().orElse(0);
        boolean wrapped = width <= WRAP && block.stream().anyMatch(line -> !ends(text, line));
        int start = block.get(0).start();
        for (int i = 0; i < block.size(); i++) {
            var line = block.get(i);
            if (i + 1 == block.size() || !wrapped || breaks(text, line, block.get(i + 1), width)) {
                found.add(new Span(start, line.end()));
                start = i + 1 < block.size() ? block.get(i + 1).start() : start;
            }
        }
        block.clear();
    }

    /** Whether a paragraph ends with {@code line}: the next word would have fitted, and both sides look like it. */
    private static boolean breaks(String text, Span line, Span next, int width) {
        char first = text.charAt(next.start());
        if (Character.isLowerCase(first)) {
            return false;
        }
        int word = next.start();
        while (word < next.end() && !Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        boolean fits = line.length() + 1 + word - next.start() <= width;
        boolean indented = next.start() > 1 && text.charAt(next.start() - 1) != '\n';
        return ends(text, line) && (fits || indented) || line.length() < width * 0.7 && fits;
    }

    /** Whether {@code line} ends as a sentence does, closing marks aside. */
    private static boolean ends(String text, Span line) {
        for (int i = line.end() - 1; i >= line.start(); i--) {
            char c = text.charAt(i);
            if (!Glyphs.isDouble(c) && !Glyphs.isSingle(c) && c != ')' && c != ']') {
                return Glyphs.isTerminator(c) || c == ':';
            }
        }
        return false;
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Glyphs.isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && Glyphs.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
