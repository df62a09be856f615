package org.copydesk.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.copydesk.article.ArticleVersion;
import org.copydesk.text.Change;
import org.copydesk.text.Comparison;
import org.copydesk.text.Span;

/**
 * Two versions word by word.
 *
 * @param rows paragraphs side by side; those that did not change are folded
 */
public record ComparePage(Heading heading, int from, int to, List<Integer> versions, boolean inline, int changes,
        List<Row> rows) {

    /** A paragraph in both versions, or {@code folded} paragraphs that are the same in both. */
    public record Row(int folded, List<Part> before, List<Part> after, List<Part> together) {

        public boolean isFold() {
            return folded > 0;
        }
    }

    /** Words and what became of them: {@code same}, {@code gone}, {@code new}, {@code moved-from}, {@code moved-to}. */
    public record Part(String fate, String words) {}

    static ComparePage of(Heading heading, ArticleVersion from, ArticleVersion to, int newest, boolean inline) {
        var changes = Comparison.of(from.text, to.text);
        return new ComparePage(heading, from.number, to.number, upTo(newest), inline, changes.size(),
                new Rows(from.text, to.text, changes).all());
    }

    static List<Integer> upTo(int newest) {
        return IntStream.rangeClosed(0, newest).boxed().toList();
    }

    /** Cuts two texts and their changes into paragraphs that run in step. */
    private static final class Rows {
        private final String before;
        private final String after;
        private final List<Row> rows = new ArrayList<>();
        private List<Part> left = new ArrayList<>();
        private List<Part> right = new ArrayList<>();
        private List<Part> both = new ArrayList<>();
        private boolean changed;
        private int folded;

        private Rows(String before, String after, List<Change> changes) {
            this.before = before;
            this.after = after;
            int done = 0;
            for (var change : changes.stream().sorted((a, b) -> a.from().compareTo(b.from())).toList()) {
                same(before.substring(Math.min(done, change.from().start()), change.from().start()));
                changed(change);
                done = Math.max(done, change.from().end());
            }
            same(before.substring(done));
            end();
            fold();
        }

        private List<Row> all() {
            return rows;
        }

        private void same(String words) {
            int start = 0;
            for (int at = words.indexOf("\n\n"); at >= 0; at = words.indexOf("\n\n", start)) {
                plain(words.substring(start, at));
                end();
                start = at + 2;
            }
            plain(words.substring(start));
        }

        private void plain(String words) {
            if (!words.isEmpty()) {
                var part = new Part("same", words);
                left.add(part);
                right.add(part);
                both.add(part);
            }
        }

        private void changed(Change change) {
            changed = true;
            add(change.from(), before, change.moved() ? "moved-from" : "gone", left);
            add(change.to(), after, change.moved() ? "moved-to" : "new", right);
        }

        private void add(Span span, String text, String fate, List<Part> side) {
            if (!span.isEmpty()) {
                var part = new Part(fate, span.of(text));
                side.add(part);
                both.add(part);
            }
        }

        private void end() {
            if (changed) {
                fold();
                rows.add(new Row(0, left, right, both));
            } else if (!both.isEmpty()) {
                folded++;
            }
            left = new ArrayList<>();
            right = new ArrayList<>();
            both = new ArrayList<>();
            changed = false;
        }

        private void fold() {
            if (folded > 0) {
                rows.add(new Row(folded, List.of(), List.of(), List.of()));
            }
            folded = 0;
        }
    }
}
