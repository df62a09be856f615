package org.copydesk.ingest.formats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.copydesk.article.ReferenceText;
import org.copydesk.ingest.ArticleFormat;
import org.copydesk.ingest.Contents;
import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.IntakeLimits;
import org.copydesk.ingest.Part;
import org.copydesk.ingest.Received;
import org.copydesk.ingest.formats.feed.Atom;
import org.copydesk.ingest.formats.feed.JsonFeed;
import org.copydesk.ingest.formats.feed.Rss;
import org.copydesk.review.verbs.SetReference;
import org.copydesk.review.verbs.TakeOver;

/** Reads copy with the formats themselves, without a desk. */
final class Taking {
    static final IntakeLimits LIMITS = new IntakeLimits() {
        @Override
        public int maxBytes() {
            return 10_485_760;
        }

        @Override
        public int maxText() {
            return 5_242_880;
        }

        @Override
        public int maxLine() {
            return 100_000;
        }

        @Override
        public int maxLines() {
            return 20_000;
        }

        @Override
        public int maxQuotations() {
            return 5_000;
        }

        @Override
        public int heapPerText() {
            return 200;
        }

        @Override
        public int maxFixes() {
            return 10_000;
        }

        @Override
        public int maxMarks() {
            return 5_000;
        }

        @Override
        public int maxItems() {
            return 5_000;
        }
    };

    private Taking() {}

    static List<ArticleFormat> feeds() {
        return List.of(new Atom(LIMITS), new JsonFeed(LIMITS), new Rss(LIMITS));
    }

    static Envelope envelope(byte[] content) {
        return new Envelope(content, "", "", "", "test", "", "");
    }

    static Envelope envelope(String content) {
        return envelope(content.getBytes(StandardCharsets.UTF_8));
    }

    static Envelope envelope(String content, Charset charset) {
        return envelope(content.getBytes(charset));
    }

    /** The articles in a feed or package. */
    static List<Received> several(ArticleFormat format, Envelope envelope) {
        return parts(format, envelope).stream().map(part -> part.article().orElseThrow()).toList();
    }

    static List<Part> parts(ArticleFormat format, Envelope envelope) {
        return ((Contents.Several) format.read(envelope)).parts();
    }

    static Received one(ArticleFormat format, Envelope envelope) {
        return ((Contents.One) format.read(envelope)).article();
    }

    /** What the document says of its own text; nothing where it says nothing. */
    static TakeOver marks(Received received) {
        return received.additions()
                .acts()
                .stream()
                .filter(TakeOver.class::isInstance)
                .map(TakeOver.class::cast)
                .findFirst()
                .orElse(new TakeOver(List.of(), List.of()));
    }

    static Optional<ReferenceText> reference(Received received) {
        return received.additions()
                .acts()
                .stream()
                .filter(SetReference.class::isInstance)
                .map(SetReference.class::cast)
                .findFirst()
                .flatMap(SetReference::reference);
    }
}
