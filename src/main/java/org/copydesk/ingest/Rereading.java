package org.copydesk.ingest;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.copydesk.article.Missing;
import org.copydesk.article.Original;
import org.copydesk.article.Refusal;

/** Reads an article's original again, to tell what of it is not in the text: formats are deterministic, so nothing is stored. */
@ApplicationScoped
public class Rereading {
    private final Formats formats;

    Rereading(Formats formats) {
        this.formats = formats;
    }

    /**
     * What came in with an article's text.
     *
     * @param mediaType what the bytes were read as
     * @param guid and {@code issue}, {@code link}, {@code published}: what it said of itself; empty where it did not
     * @param leftOut what is not in the text, each in a few words
     * @param warnings what was wrong and was taken nevertheless
     */
    public record Account(String mediaType, String charset, String fileName, String guid, String issue, String link,
            String published, List<String> leftOut, List<String> warnings) {}

    /** @throws Missing if there is no such article */
    @Transactional
    public Account of(long article) {
        Original original = Original.<Original>findByIdOptional(article).orElseThrow(() -> new Missing("Article " + article));
        var additions = additions(original);
        var published = original.published == null ? "" : original.published.toString();
        return new Account(original.mediaType, original.charset, original.fileName, original.guid, original.issue,
                original.link,
                published, additions.leftOut(), additions.warnings());
    }

    /** An item of a feed is no feed, and was read with its feed: of such parts nothing more is told. */
    private Additions additions(Original original) {
        var envelope = new Envelope(original.content, original.mediaType, original.charset, original.fileName, original.source,
                "", "");
        try {
            return formats.of(envelope).read(envelope) instanceof Contents.One one ? one.article().additions() : Additions.NONE;
        } catch (Refusal aPart) {
            return Additions.NONE;
        }
    }
}
