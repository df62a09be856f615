package org.copydesk.web.review;

import java.util.ArrayList;
import java.util.List;

import org.copydesk.text.Span;
import org.copydesk.web.review.QuoteForm.Ending;

/** The words where a piece of a quote may begin or end: those of its paragraph, told with a neighbour to know them by. */
final class PieceWords {
    /** How far beyond its own words a piece can be stretched in one act. */
    private static final int BEYOND = 12;

    private final String text;
    private final List<Span> words;

    /** @param paragraph the paragraph of {@code text} that the piece stands in */
    PieceWords(String text, Span paragraph) {
        this.text = text;
        this.words = words(text, paragraph);
    }

    private static List<Span> words(String text, Span paragraph) {
        var words = new ArrayList<Span>();
        int start = paragraph.start();
        for (int i = paragraph.start(); i <= paragraph.end(); i++) {
            if (i == paragraph.end() || Character.isWhitespace(text.charAt(i))) {
                if (i > start) {
                    words.add(new Span(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** Where {@code piece} may begin. */
    List<Ending> beginnings(Span piece) {
        int first = at(piece.start());
        int last = at(piece.end() - 1);
        var found = new ArrayList<Ending>();
        for (int i = Math.max(0, first - BEYOND); i <= last; i++) {
            int at = i == first ? piece.start() : words.get(i).start();
            found.add(new Ending(at, shown(i, Math.min(i + 1, words.size() - 1)), i == first));
        }
        return found;
    }

    /** Where {@code piece} may end. */
    List<Ending> endings(Span piece) {
        int first = at(piece.start());
        int last = at(piece.end() - 1);
        var found = new ArrayList<Ending>();
        for (int i = first; i <= Math.min(last + BEYOND, words.size() - 1); i++) {
            int at = i == last ? piece.end() : words.get(i).end();
            found.add(new Ending(at, shown(Math.max(0, i - 1), i), i == last));
        }
        return found;
    }

    /** The index of the word that holds {@code offset}, or of the last one before it. */
    private int at(int offset) {
        int i = 0;
        while (i + 1 < words.size() && words.get(i + 1).start() <= offset) {
            i++;
        }
        return i;
    }

    private String shown(int from, int to) {
        return text.substring(words.get(from).start(), words.get(to).end()).replaceAll("\\s+", " ");
    }
}
