package org.copydesk.ingest.formats.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.copydesk.audit.Canonical;
import org.copydesk.ingest.Additions;
import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.Part;
import org.copydesk.ingest.Particulars;
import org.copydesk.ingest.Received;

/**
 * One item of a feed. What it does not have is empty.
 *
 * @param guid the name that the feed gives it
 * @param title on one line
 * @param author several are parted by commas
 * @param language as told by the item itself
 * @param text the body's paragraphs
 * @param content the item's own bytes in the feed
 */
record FeedItem(String guid, String title, String author, Optional<Instant> published, String language, String link,
        String text,
        byte[] content, List<String> warnings) {

    /**
     * The item as an article on its way in.
     *
     * @param feed the feed that it stands in
     * @param channel what the feed says for all items that do not say it themselves
     */
    Part part(Envelope feed, String mediaType, String charset, Channel channel) {
        var envelope = new Envelope(content, mediaType, charset, "", feed.source(), feed.language(), "");
        var particulars = Particulars.NONE.named(identity(), "")
                .headed(title)
                .by(author.isEmpty() ? channel.author() : author)
                .in(language.isEmpty() ? channel.language() : language)
                .at(link)
                .on(published);
        return Part.read(envelope,
                new Received(Received.text(title, text), charset, particulars, Additions.warning(warnings)));
    }

    /** The item's own name, else its address, else a name made of its words. */
    private String identity() {
        if (!guid.isEmpty()) {
            return guid;
        }
        return link.isEmpty() ? "sha256:" + Canonical.sha256(title + "\n\n" + text) : link;
    }
}
