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

    /** How many articles a feed or a package may hold. */
    @WithDefault("5000")
    int maxItems();
}
