package org.copydesk.presence;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long rows that expire are good for. */
@ConfigMapping(prefix = "copydesk.presence")
public interface PresenceTimes {

    /** How long after they were last seen somebody counts as looking at an article. */
    @WithDefault("30s")
    Duration lasts();

    /** How often a page asks who else is there, and whether the article has moved on. */
    @WithDefault("2s")
    Duration asks();

    /** How often an open form sends what was typed into it. */
    @WithDefault("3s")
    Duration keeps();

    /** How long typing that was not sent is offered again. */
    @WithDefault("7d")
    Duration typingKept();

    /** How often what has expired is taken away. */
    @WithDefault("10m")
    Duration sweptEvery();
}
