package org.copydesk.export.feeds;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** How approved articles are offered to be followed. */
@ConfigMapping(prefix = "copydesk.feeds-out")
public interface FeedsOut {

    /** Whether anybody may read the feeds; else those who may sign in. */
    @WithName("public")
    @WithDefault("false")
    boolean isPublic();

    /** How many articles a feed holds, the last changed first. */
    @WithDefault("50")
    int entries();

    /** The language that feeds say they are in, a BCP 47 tag. */
    @WithDefault("en")
    String language();
}
