package org.copydesk.security;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many failed tries to sign in are borne before each further one must wait; see docs/security.md. */
@ConfigMapping(prefix = "copydesk.sign-in")
public interface SignInLimits {

    /** Failures of one name from one address. */
    @WithDefault("10")
    int failures();

    /** Failures of one name from anywhere, or of all names from one address. */
    @WithDefault("100")
    int failuresFromAnywhere();

    /** How long a failure counts. */
    @WithDefault("15m")
    Duration window();

    /** Beyond a limit: how long after a failure nothing is tried at all. */
    @WithDefault("5s")
    Duration pause();
}
