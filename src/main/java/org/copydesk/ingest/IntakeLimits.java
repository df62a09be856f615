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

    /**
     * How many bytes of heap there must be for each byte of an article's text; a smaller heap takes in shorter texts. Engines look
     * at a whole text at once, and a text of 5 MB exhausted 256 MB.
     */
    @WithDefault("200")
    int heapPerText();

    /** The longest line of an article's text, in UTF-16 code units: longer ones are no copy, and the engines read line by line. */
    @WithDefault("100000")
    int maxLine();

    /**
     * How many lines with words an article's text may have, rows a table, units a translation: each may become a quote, a mark or a
     * sentence of its own, and 80,000 do not fit into 256 MB.
     */
    @WithDefault("20000")
    int maxLines();

    /**
     * How many quotations an article's text may open: each becomes an annotation with its speaker, and 20,000 do not fit into
     * 256 MB.
     */
    @WithDefault("5000")
    int maxQuotations();

    /** How many places of an article's text cleaning may change: each becomes a correction. */
    @WithDefault("10000")
    int maxFixes();

    /** How many remarks and changes a document may make in its own text. */
    @WithDefault("5000")
    int maxMarks();

    /** How many articles a feed or a package may hold. */
    @WithDefault("5000")
    int maxItems();
}
