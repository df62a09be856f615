package org.copydesk.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What differs between two texts, word by word.
 *
 * <p>Equal paragraphs are matched first; inside what is left, words and marks. Blanks are compared only between matched
 * words: two texts that share nothing but blanks share nothing. O(n log n); see {@link Alignment} for the limit beyond
 * which unlike stretches are replaced whole.
 */
public final class WordDiff {
    private final String before;
    private final String after;
    private final Map<String, Integer> ids = new HashMap<>();
    private final List<Edit> edits = new ArrayList<>();

    private WordDiff(String before, String after) {
        this.before = before;
        this.after = after;
    }

    /** The edits that turn {@code before} into {@code after}, cut to words, marks and runs of blanks. */
    public static EditScript between(String before, String after) {
        if (before.equals(after)) {
            return EditScript.NONE;
        }
        var diff = new WordDiff(before, after);
        diff.compareParagraphs();
        return new EditScript(diff.edits);
    }

    private void compareParagraphs() {
        var paragraphs = Boundaries.paragraphs(before);
        var others = Boundaries.paragraphs(after);
        int done = 0;
        int otherDone = 0;
        for (var match : Alignment.of(ids(before, paragraphs), ids(after, others), 1)) {
            for (int i = 0; i < match.length(); i++) {
                var paragraph = paragraphs.get(match.first() + i);
                var other = others.get(match.second() + i);
                compareWords(done, paragraph.start(), otherDone, other.start());
                done = end(before, paragraph);
                otherDone = end(after, other);
            }
        }
        compareWords(done, before.length(), otherDone, after.length());
    }

    /** Where what follows a matched paragraph begins: not between a carriage return and its line feed, which are one grapheme. */
    private static int end(String text, Span paragraph) {
        return text.charAt(paragraph.end() - 1) == '\r' ? paragraph.end() - 1 : paragraph.end();
    }

    private int[] ids(String text, List<Span> spans) {
        return spans.stream().mapToInt(span -> id(span.of(text))).toArray();
    }

    private int id(String words) {
        return ids.computeIfAbsent(words, unknown -> ids.size());
    }

    private void compareWords(int from, int to, int otherFrom, int otherTo) {
        var words = before.substring(from, to);
        var others = after.substring(otherFrom, otherTo);
        if (!words.equals(others)) {
            edits.addAll(new WordEdits(words, others, from).edits());
        }
    }
}
