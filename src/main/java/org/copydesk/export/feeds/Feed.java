package org.copydesk.export.feeds;

import java.time.Instant;
import java.util.List;

import org.copydesk.export.Edition;
import org.copydesk.export.Headlines;
import org.copydesk.export.HtmlBody;
import org.copydesk.export.Iris;
import org.copydesk.export.NewsItem;
import org.copydesk.export.Notice;
import org.copydesk.text.Boundaries;

/**
 * Approved articles, newest first, for others to follow.
 *
 * @param self where the feed itself is
 * @param home the page that it belongs to
 * @param language a BCP 47 tag
 */
public record Feed(String title, String description, String self, String home, String language, List<Entry> entries) {
    /** Units of a summary; an article's first paragraph is seldom longer. */
    private static final int SUMMARY = 300;

    /** An edition and the address of its page. */
    public record Entry(Edition edition, String page) {

        /** What stays the same over all versions. */
        public String id() {
            return Iris.article(edition);
        }

        public String title() {
            return Headlines.tagged(edition);
        }

        public Instant published() {
            return edition.first().at();
        }

        /** When the text last changed. Approving or sending it again is no change. */
        public Instant updated() {
            return edition.latest().at();
        }

        /** Who wrote it; without a byline whom it came from, and else {@code house}. */
        public String author(String house) {
            var author = NewsItem.of(edition).author();
            var source = edition.facts().source();
            return !author.isBlank() ? author : source.isBlank() ? house : source;
        }

        /** What was corrected last; else how the article begins. */
        public String summary() {
            return Notice.last(edition).flatMap(Notice::line).orElseGet(this::beginning);
        }

        public String html() {
            return HtmlBody.of(edition.text());
        }

        private String beginning() {
            var paragraphs = Boundaries.paragraphs(edition.text());
            var first = paragraphs.isEmpty() ? "" : paragraphs.get(Math.min(1, paragraphs.size() - 1)).of(edition.text());
            int end = Math.min(first.length(), SUMMARY);
            return first.substring(0, Boundaries.splitsSurrogate(first, end) ? end - 1 : end);
        }
    }

    public Feed {
        entries = List.copyOf(entries);
    }

    /** When any of it last changed; the beginning of time for an empty feed. */
    public Instant updated() {
        return entries.stream().map(Entry::updated).max(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
