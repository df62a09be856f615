package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.Paragraph;
import org.copydesk.findings.reading.Tokens;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.text.Span;

/**
 * A double quotation mark without its partner in the paragraph. A speech that runs over paragraphs opens each and closes the
 * last: that is right and stays. Proposed is the mark where speech usually begins or ends: before "… said", behind a colon, at
 * the end of the sentence.
 */
@Singleton
public final class UnbalancedMark implements Detector {
    /** Marks of every style: how they look is another rule's business. */
    static final String MARKS = "\"“”«»„";
    private static final String OPENING = "“«„";

    /** How far around the same words are sought, in UTF-16 units: more than an article, so that long copy stays linear. */
    private static final int NEAR = 30_000;
    private static final Set<String> OWNERS = Set.of("its", "his", "her", "their", "the", "a");

    @Override
    public String rule() {
        return "unbalanced-mark";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        var findings = new ArrayList<Finding>();
        var passages = copy.passages();
        for (var i = 0; i < passages.size(); i++) {
            var paragraph = passages.get(i).paragraph();
            if (!marked(paragraph.text())) {
                continue;
            }
            var start = passages.get(i).start();
            var goesOn = i + 1 < passages.size() && opensAtOnce(passages.get(i + 1).paragraph());
            var closed = goesOn ? -1 : RunningSpeech.closed(passages, i);
            if (closed > 0) {
                i = closed;
                continue;
            }
            look(copy.text(), start, paragraph, goesOn).ifPresent(finding -> findings.add(finding.shift(start)));
        }
        return findings;
    }

    private static boolean marked(String text) {
        return MARKS.chars().anyMatch(mark -> text.indexOf(mark) >= 0);
    }

    private static boolean opensAtOnce(Paragraph paragraph) {
        return !paragraph.text().isEmpty() && "\"“«„".indexOf(paragraph.text().charAt(0)) >= 0;
    }

    private Optional<Finding> look(String article, int start, Paragraph paragraph, boolean goesOn) {
        var text = paragraph.text();
        var open = -1;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (MARKS.indexOf(c) < 0) {
                continue;
            }
            var opens = OPENING.indexOf(c) >= 0 || c == '"' && opening(text, i);
            if (c == '"' && inches(text, i, open)) {
                continue;
            }
            if (opens && open >= 0) {
                return Optional.of(closing(article, start, paragraph, open, i));
            }
            if (!opens && open < 0) {
                return Optional.of(opening(paragraph, i));
            }
            open = opens ? i : -1;
        }
        return open < 0 || goesOn ? Optional.empty() : Optional.of(closing(article, start, paragraph, open, text.length()));
    }

    /** Whether a straight mark opens: a blank or a bracket before it, none behind it. */
    private static boolean opening(String text, int at) {
        var before = at == 0 ? ' ' : text.charAt(at - 1);
        var after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return (Character.isWhitespace(before) || "([—–-/‘'".indexOf(before) >= 0) && !Character.isWhitespace(after);
    }

    private static boolean inches(String text, int at, int open) {
        return open < 0 && at > 0 && Character.isDigit(text.charAt(at - 1));
    }

    /** The finding for a mark that was opened and not closed before {@code limit}. */
    private Finding closing(String article, int start, Paragraph paragraph, int open, int limit) {
        var mark = paragraph.text().charAt(open) == '"' ? '"' : '”';
        var at = end(article, start, paragraph, open, limit);
        return finding(paragraph, new Span(open, at), mark, at, "a quotation is opened here and not closed");
    }

    /** The finding for a mark that closes what was not opened. */
    private Finding opening(Paragraph paragraph, int close) {
        var mark = paragraph.text().charAt(close) == '"' ? '"' : '“';
        var at = Unopened.begin(paragraph, close);
        return finding(paragraph, new Span(at, close + 1), mark, at, "a quotation is closed here that was not opened");
    }

    private Finding finding(Paragraph paragraph, Span words, char mark, int at, String message) {
        var text = paragraph.text();
        var suggestion = text.substring(words.start(), at) + mark + text.substring(at, words.end());
        return new Finding(words, rule(), ErrorCategory.PUNCTUATION, Severity.MINOR, message, List.of(suggestion), 0.9);
    }

    /**
     * Where the speech that begins at {@code open} ends: where the same words end that are quoted elsewhere, before a comma's
     * "… said", else at the first sentence's stop; before that stop where a part of a sentence is quoted and the article sets
     * its marks so.
     */
    private static int end(String article, int start, Paragraph paragraph, int open, int limit) {
        var again = again(article, start, paragraph.text(), open);
        if (again > 0) {
            return again;
        }
        var tokens = paragraph.tokens();
        var first = tokens.at(open) + 1;
        for (var i = first; i < tokens.count() && tokens.start(i) < limit; i++) {
            var breaks = tokens.is(i, ',') || tokens.is(i, '?') || tokens.is(i, '!');
            if (breaks && credits(tokens, i + 1)) {
                return tokens.end(i);
            }
            if ((tokens.is(i, '.') || tokens.is(i, '?') || tokens.is(i, '!')) && paragraph.opens(i + 1)) {
                return tokens.small(first) && outside(article) ? tokens.start(i) : tokens.end(i);
            }
        }
        var end = trimmed(paragraph.text(), limit);
        return tokens.small(first) && outside(article) && ".!?".indexOf(paragraph.text().charAt(end - 1)) >= 0 ? end - 1 : end;
    }

    /** Where words that are quoted whole elsewhere in the article end, if the open quotation begins with them; else 0. */
    private static int again(String article, int start, String text, int open) {
        var close = text.charAt(open) == '"' ? '"' : '”';
        var head = text.substring(open, Math.min(text.length(), open + 8));
        var last = Math.min(article.length(), start + NEAR);
        for (var at = article.indexOf(head, Math.max(0, start - NEAR)); at >= 0
                && at < last; at = article.indexOf(head, at + 1)) {
            var end = article.indexOf(close, at + 1);
            var words = at == start + open || end < 0 || end - at > 80 ? "" : article.substring(at, end);
            if (words.length() > 4 && words.indexOf('\n') < 0 && text.startsWith(words, open)) {
                return open + words.length();
            }
        }
        return 0;
    }

    /** Whether the article sets closing marks before its stops, as British copy does with parts of sentences. */
    private static boolean outside(String article) {
        return article.contains("\".") || article.contains("”.") || article.contains("\",") || article.contains("”,");
    }

    private static int trimmed(String text, int limit) {
        var end = limit;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether the tokens from {@code from} on say who spoke: "he said", "said Kovacs", "the minister told". */
    private static boolean credits(Tokens tokens, int from) {
        var end = from + 10;
        for (var i = from; i < end && (tokens.isWord(i) || tokens.isSuffix(i) || tokens.isNumber(i)
                || i > from && aside(tokens, from, i)); i++) {
            if (Lexicon.SPEECH.contains(tokens.lower(i))
                    || tokens.lower(i).equals("according") && tokens.lower(i + 1).equals("to")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the comma at {@code at} belongs to an explained name: "its spokesman, Anna Kovacs, told". */
    private static boolean aside(Tokens tokens, int from, int at) {
        return tokens.is(at, ',') && OWNERS.contains(tokens.lower(from))
                && (tokens.capital(at + 1) || tokens.capital(at - 1));
    }
}
