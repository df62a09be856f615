package org.copydesk.ingest.feeds;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How feeds are polled; see docs/operations.md. */
@ConfigMapping(prefix = "copydesk.feeds")
public interface FeedLimits {

    /** How often feeds and the watched folder are looked at for something due; {@code off} for never. */
    @WithDefault("15s")
    String every();

    /** The largest feed, in bytes; what goes on after that is cut off and refused. */
    @WithDefault("10485760")
    int maxBytes();

    /** How long one poll may fetch, its redirects included. */
    @WithDefault("9s")
    Duration timeout();

    /** How many redirects are followed. */
    @WithDefault("5")
    int maxRedirects();

    /** How many feeds one node polls at a time. */
    @WithDefault("4")
    int parallel();

    /** For how long a node that polls keeps the others away; then it counts as lost. */
    @WithDefault("10m")
    Duration lease();

    /** The longest time between polls of a feed that fails. */
    @WithDefault("24h")
    Duration longestPause();

    /** Hosts, as written in addresses, that may lie inside the network. */
    Optional<Set<String>> allowInternal();
}
