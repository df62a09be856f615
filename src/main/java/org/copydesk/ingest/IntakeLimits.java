package org.copydesk.ingest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much is taken in at once; see docs/operations.md. */
@ConfigMapping(prefix = "copydesk.intake")
public interface IntakeLimits {

    /** The largest content received, in bytes. */
    @WithDefault("10485760")
    int maxBytes();

    /** The longest text of an article, in bytes of UTF-8. */
    @WithDefault("5242880")
    int maxText();

    /** The longest line of an article's text, in UTF-16 code units: longer ones are no copy, and the engines read line by line. */
    @WithDefault("100000")
    int maxLine();

    /**
     * How many lines with words an article's text may have, rows a table, units a translation: each may become a quote, a mark or a
     * sentence of its own, and 80,000 do not fit into 256 MB.
     */
    @WithDefault("20000")
    int maxLines();

    /** How many remarks and changes a document may make in its own text. */
    @WithDefault("5000")
    int maxMarks();

    /** How many articles a feed or a package may hold. */
    @WithDefault("5000")
    int maxItems();
}
