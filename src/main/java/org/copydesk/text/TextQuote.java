package org.copydesk.text;

/**
 * Words with what stands before and behind them, by which they can be found in another text (the TextQuoteSelector of the W3C
 * Web Annotation model).
 *
 * @param prefix empty at the text's beginning
 * @param suffix empty at the text's end
 */
public record TextQuote(String exact, String prefix, String suffix) {
    /** How much context is kept on each side, in code points. The standard names no number. */
    public static final int CONTEXT = 32;

    /**
     * The words of {@code span} with up to {@value #CONTEXT} code points on each side, no character parted.
     *
     * @throws IndexOutOfBoundsException if the span ends beyond the text
     */
    public static TextQuote of(String text, Span span) {
        int from = span.start();
        for (int i = 0; i < CONTEXT && from > 0; i++) {
            from = text.offsetByCodePoints(from, -1);
        }
        int to = span.end();
        for (int i = 0; i < CONTEXT && to < text.length(); i++) {
            to = text.offsetByCodePoints(to, 1);
        }
        return new TextQuote(span.of(text), text.substring(from, span.start()), text.substring(span.end(), to));
    }
}
