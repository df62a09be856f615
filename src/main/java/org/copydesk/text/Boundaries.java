package org.copydesk.text;

import java.util.ArrayList;
import java.util.List;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Where the graphemes, words, sentences and paragraphs of a text begin and end. Linear in the text, whatever it holds. */
public final class Boundaries {
    /** English, with CLDR's list of abbreviations that end no sentence. */
    private static final ULocale SENTENCES = ULocale.forLanguageTag("en-u-ss-standard");

    private Boundaries() {}

    /** Whether {@code offset} parts the two halves of one character, so that no span may begin or end there. */
    public static boolean splitsSurrogate(CharSequence text, int offset) {
        return offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
    }

    /**
     * {@code span} widened to whole graphemes. An empty one stays empty and goes before the grapheme it would part.
     *
     * @throws IndexOutOfBoundsException if the span ends beyond the text
     */
    public static Span snapToGraphemes(String text, Span span) {
        var graphemes = new Graphemes(text);
        int start = graphemes.floor(span.start());
        return new Span(start, span.isEmpty() ? start : graphemes.ceiling(span.end()));
    }

    /** {@code span} without the blanks at its ends; empty, at its beginning, where it holds nothing else. */
    public static Span trim(CharSequence text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return start == end ? new Span(span.start(), span.start()) : new Span(start, end);
    }

    /** The visible words and marks in order: what a keyboard cursor stops at. Blanks lie between them. */
    public static List<Span> words(String text) {
        var tokens = Tokens.of(text);
        var spans = new ArrayList<Span>(tokens.count());
        for (int i = 0; i < tokens.count(); i++) {
            spans.add(tokens.span(i));
        }
        return List.copyOf(spans);
    }

    /** The sentences in order, without the blanks between them; none crosses a paragraph break, though lines inside one. */
    public static List<Span> sentences(String text) {
        var spans = new ArrayList<Span>();
        var breaks = BreakIterator.getSentenceInstance(SENTENCES);
        for (var paragraph : paragraphs(text)) {
            // A line feed would end a sentence; inside a paragraph it only wraps it. The length stays.
            breaks.setText(paragraph.of(text).replace('\n', ' '));
            int start = 0;
            for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
                addVisible(spans, text, paragraph.start() + start, paragraph.start() + end);
                start = end;
            }
        }
        return List.copyOf(spans);
    }

    /**
     * The paragraphs in order: whole lines, parted by one blank line or more. A paragraph ends before its last line feed.
     */
    public static List<Span> paragraphs(String text) {
        var spans = new ArrayList<Span>();
        int paragraph = -1;
        int last = 0;
        for (int line = 0; line < text.length();) {
            int feed = text.indexOf('\n', line);
            int end = feed < 0 ? text.length() : feed;
            if (!isBlank(text, line, end)) {
                paragraph = paragraph < 0 ? line : paragraph;
                last = end;
            } else if (paragraph >= 0) {
                spans.add(new Span(paragraph, last));
                paragraph = -1;
            }
            line = end + 1;
        }
        if (paragraph >= 0) {
            spans.add(new Span(paragraph, last));
        }
        return List.copyOf(spans);
    }

    /** How many words a reader counts: what stands between blanks or dashes and has a letter or digit. */
    public static int countWords(String text) {
        return WordCount.of(text);
    }

    /** Whether nothing but blanks stands in [{@code start}, {@code end}); true where nothing does. */
    static boolean isBlank(CharSequence text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code unit} shows as white: every white space and separator, the no-break spaces too. */
    static boolean isBlank(char unit) {
        boolean visibleAscii = unit > ' ' && unit < 0x7F;
        return !visibleAscii && (Character.isWhitespace(unit) || Character.isSpaceChar(unit));
    }

    private static void addVisible(List<Span> spans, String text, int start, int end) {
        var visible = trim(text, new Span(start, end));
        if (!visible.isEmpty()) {
            spans.add(visible);
        }
    }
}
