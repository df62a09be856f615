package org.copydesk.export;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who gives editions out, as formats name them. */
@ConfigMapping(prefix = "copydesk.publisher")
public interface Publisher {

    /** The house's name. */
    @WithDefault("Copydesk")
    String name();

    /** The house's address, ending in a slash. Speakers, sources and people are named by addresses below it. */
    @WithDefault("https://copydesk.example/")
    String url();

    /** Where the house says how it corrects. */
    @WithDefault("https://copydesk.example/corrections")
    String correctionsPolicy();
}
