package org.copydesk.ingest;

/** One format that copy arrives in. Found by its type: to take in another, write one class. */
public interface ArticleFormat {

    /** The media type it reads, such as {@code text/html}. */
    String mediaType();

    /** Whether {@code envelope}'s content is of this format, whatever it was declared to be. */
    boolean recognises(Envelope envelope);

    /**
     * The article in {@code envelope}.
     *
     * @throws Unreadable if it is not what it says it is
     */
    Received read(Envelope envelope);
}
