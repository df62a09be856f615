package org.copydesk.web;

import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;
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

    /** How much memory may be taken by parts of pages that are kept to be shown again. */
    @WithDefault("32M")
    MemorySize kept();
}
