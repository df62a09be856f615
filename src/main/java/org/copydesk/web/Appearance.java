package org.copydesk.web;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How pages show things; see docs/operations.md. */
@ConfigMapping(prefix = "copydesk.pages")
interface Appearance {

    /** The time zone that pages tell times in; the server's own where none is given. */
    Optional<String> zone();

    /** How often an open inbox asks for new arrivals. */
    @WithDefault("5s")
    Duration poll();
}
