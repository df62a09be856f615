package org.copydesk.ingest;

import java.util.List;

/** What a format finds in an envelope: one article, or several that come in one by one. */
public sealed interface Contents {

    /** The envelope's content is one article. */
    record One(Received article) implements Contents {}

    /** A feed, a package: each part comes in, or is refused, on its own. May be empty. */
    record Several(List<Part> parts) implements Contents {
        public Several {
            parts = List.copyOf(parts);
        }
    }
}
