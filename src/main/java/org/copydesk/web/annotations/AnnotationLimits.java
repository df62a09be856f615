package org.copydesk.web.annotations;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much of annotations goes in and out at once. */
@ConfigMapping(prefix = "copydesk.annotations")
interface AnnotationLimits {

    /** Annotations on a page of the container. */
    @WithDefault("20")
    int page();

    /** The largest annotation that is taken in, in bytes. */
    @WithDefault("1048576")
    int maxBytes();
}
