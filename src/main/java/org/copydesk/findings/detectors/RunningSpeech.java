package org.copydesk.findings.detectors;

import java.util.List;

import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.Paragraph;
import org.copydesk.findings.reading.Passage;

/** A quotation that runs over paragraphs without a mark that opens each: opened in one, closed in a later one. */
final class RunningSpeech {
    /** So many paragraphs below the one that opens it a quotation is sought that closes. */
    private static final int LONGEST = 6;

    private RunningSpeech() {}

    /** The paragraph that closes what paragraph {@code opened} leaves open, if none between them has a mark; else -1. */
    static int closed(List<Passage> passages, int opened) {
        var first = passages.get(opened).paragraph();
        if (!left(first.text()) || credited(first)) {
            return -1;
        }
        for (var i = opened + 1; i < passages.size() && i <= opened + LONGEST; i++) {
            var text = passages.get(i).paragraph().text();
            var mark = mark(text, 0);
            if (mark >= 0) {
                return !opens(text, mark) && !left(text) ? i : -1;
            }
        }
        return -1;
    }

    /** Whether the paragraph ends with who spoke, so that the speech ended before it: "…, Kovacs said." */
    private static boolean credited(Paragraph paragraph) {
        var tokens = paragraph.tokens();
        var end = tokens.count() - 1;
        var speaks = Lexicon.SPEECH.contains(tokens.lower(end - 1)) && tokens.capital(end - 2) && tokens.is(end - 3, ',')
                || Lexicon.SPEECH.contains(tokens.lower(end - 2)) && tokens.capital(end - 1) && tokens.is(end - 3, ',');
        return tokens.is(end, '.') && speaks;
    }

    /** Whether the last mark of a paragraph opens. */
    private static boolean left(String text) {
        var open = false;
        for (var i = mark(text, 0); i >= 0; i = mark(text, i + 1)) {
            open = opens(text, i);
        }
        return open;
    }

    private static int mark(String text, int from) {
        for (var i = from; i < text.length(); i++) {
            if (text.charAt(i) == '"' || text.charAt(i) == '“' || text.charAt(i) == '”') {
                return i;
            }
        }
        return -1;
    }

    /** Whether the mark at {@code at} opens: by its form, or glued to the word behind it. */
    private static boolean opens(String text, int at) {
        return text.charAt(at) == '“'
                || text.charAt(at) == '"' && (at == 0 || Character.isWhitespace(text.charAt(at - 1)));
    }
}
