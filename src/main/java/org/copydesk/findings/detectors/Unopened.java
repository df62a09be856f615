package org.copydesk.findings.detectors;

import java.util.Set;

import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.Paragraph;
import org.copydesk.findings.reading.Tokens;

/** Where a quotation begins that is closed and not opened, as far as its words tell. */
final class Unopened {
    /** Behind these a part of a sentence is quoted: "said the treaty was “not a farewell”". */
    private static final Set<String> LEADS = Set.of("that", "was", "were", "is", "are", "be", "been", "being", "as", "called",
            "to", "had", "would", "a", "an", "the");
    private static final Set<String> SPEAKING = Set.of("i", "we", "my", "our", "me", "us", "you", "your");

    private final Paragraph paragraph;
    private final Tokens tokens;
    /** The token of the closing mark. */
    private final int mark;

    private Unopened(Paragraph paragraph, int close) {
        this.paragraph = paragraph;
        this.tokens = paragraph.tokens();
        this.mark = tokens.at(close);
    }

    /** The offset in the paragraph where the quotation begins that the mark at {@code close} ends. */
    static int begin(Paragraph paragraph, int close) {
        var unopened = new Unopened(paragraph, close);
        var stopped = ",.!?".indexOf(paragraph.text().charAt(Math.max(0, close - 1))) >= 0;
        var first = Math.max(0, stopped ? unopened.speech() : unopened.part());
        return unopened.tokens.start(first);
    }

    /** With its run of capitals, else with its last two words. */
    private int part() {
        var last = mark - 1;
        var first = last;
        while (tokens.capital(last) && tokens.capital(first - 1)) {
            first--;
        }
        return tokens.small(last) && tokens.small(last - 1) ? last - 1 : first;
    }

    /** Behind "said:" or "said,", else a part behind "said that it was", else whole sentences. */
    private int speech() {
        var first = sentence(mark - 2);
        for (var i = mark - 1; i > first; i--) {
            if (tokens.is(i, ':')
                    || tokens.is(i, ',') && Lexicon.SPEECH.contains(tokens.lower(i - 1)) && tokens.capital(i + 1)) {
                return i + 1;
            }
        }
        var said = reported(first);
        return said < 0 ? resumed(first) : led(said);
    }

    /** The verb of speech in the sentence from {@code first} on, or -1. */
    private int reported(int first) {
        for (var i = first + 1; i < mark - 2; i++) {
            if (Lexicon.SPEECH.contains(tokens.lower(i)) && !SPEAKING.contains(tokens.lower(i - 1))) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the last word that leads to a part of a sentence, at least two words before the mark. */
    private int led(int said) {
        for (var i = mark - 4; i > said; i--) {
            if (LEADS.contains(tokens.lower(i))) {
                var determined = tokens.word(i).length() <= 3 && Set.of("a", "an", "the").contains(tokens.lower(i));
                return determined && i > said + 1 ? i : i + 1;
            }
        }
        return said + 1;
    }

    /** The first sentence of the speech that the sentence from {@code first} on is part of: all behind the mark and credit before it. */
    private int resumed(int first) {
        var begin = first;
        while (begin > 0) {
            var before = sentence(begin - 2);
            if (marked(before, begin)) {
                return begin;
            }
            if (reports(before, begin) || before >= begin) {
                return first;
            }
            begin = before;
        }
        return speaks(0, first) ? 0 : first;
    }

    /** The first token of the sentence that {@code token} belongs to. */
    private int sentence(int token) {
        var first = Math.max(0, token);
        while (first > 0 && !paragraph.opens(first)) {
            first--;
        }
        return first;
    }

    private boolean marked(int from, int end) {
        for (var i = from; i < end; i++) {
            if (tokens.isMark(i) && UnbalancedMark.MARKS.indexOf(tokens.word(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean reports(int from, int end) {
        for (var i = from; i < end; i++) {
            if (Lexicon.SPEECH.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean speaks(int from, int end) {
        for (var i = from; i < end; i++) {
            if (SPEAKING.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
