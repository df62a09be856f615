package org.copydesk.export;

import java.util.List;
import java.util.Optional;

import org.copydesk.article.Headline;
import org.copydesk.text.Boundaries;
import org.copydesk.text.Span;

/**
 * How a version's text is laid out.
 *
 * @param headline what the article is called: the text's own first line, at most {@value Headline#LONGEST} units
 * @param heading the first paragraph, where it is a headline and not already the story
 * @param body the other paragraphs, in order
 */
public record Layout(String headline, Optional<Span> heading, List<Span> body) {
    /** What a sentence ends with, quotation marks after it included, and a headline does not. */
    private static final String SENTENCE_END = "(?s).*[.。।:;,][\"'”’»)\\]]*\\s*";

    public static Layout of(String text) {
        var paragraphs = Boundaries.paragraphs(text);
        var first = paragraphs.stream().findFirst().filter(span -> paragraphs.size() > 1 && isHeadline(span.of(text)));
        return new Layout(Headline.of(text), first, paragraphs.subList(first.isPresent() ? 1 : 0, paragraphs.size()));
    }

    private static boolean isHeadline(String paragraph) {
        return paragraph.length() <= Headline.LONGEST && paragraph.indexOf('\n') < 0 && !paragraph.matches(SENTENCE_END);
    }
}
