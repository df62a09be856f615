package org.copydesk.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;

/** Makes the engines ready beside the last steps of the desk's start, so that neither it nor the first who asks waits for them. */
@ApplicationScoped
class EnginesAhead {
    private final Engines engines;

    EnginesAhead(Engines engines) {
        this.engines = engines;
    }

    void onStart(@Observes StartupEvent start) {
        var ahead = new Thread(engines::warm, "engines");
        ahead.setDaemon(true);
        ahead.start();
    }
}
