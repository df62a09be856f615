package org.copydesk.ingest;

import java.util.List;

/** One format that copy arrives in. Found by its type: to take in another, write one class. */
public interface ArticleFormat {

    /** The media types it is declared as, its own first, such as {@code text/html}. Several formats may share one. */
    List<String> mediaTypes();

    /** Whether {@code envelope}'s content is of this format, whatever it was declared to be. Cheap, and never fails. */
    boolean recognises(Envelope envelope);

    /**
     * What is in {@code envelope}.
     *
     * @throws Unreadable if it is not what it says it is
     */
    Contents read(Envelope envelope);
}
