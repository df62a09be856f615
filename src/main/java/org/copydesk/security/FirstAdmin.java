package org.copydesk.security;

import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.copydesk.audit.Actor;
import org.copydesk.audit.Glance;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;

/** Makes {@code admin} at the first start of a desk that is no demo; without a password for it the desk does not start. */
@ApplicationScoped
class FirstAdmin {
    /** After the demo desk, which brings people of its own. */
    private static final int AFTER_THE_DEMO_DESK = 200;
    private static final String USERNAME = "admin";
    private static final Actor ACTOR = new Actor("system:start");
    private static final Logger LOG = Logger.getLogger(FirstAdmin.class);

    private final Glance glance;
    private final boolean demo;
    private final Optional<String> password;
    private final PeopleDesk people;

    FirstAdmin(Glance glance, @ConfigProperty(name = "copydesk.demo") boolean demo,
            @ConfigProperty(name = "copydesk.admin-password") Optional<String> password, PeopleDesk people) {
        this.glance = glance;
        this.demo = demo;
        this.password = password;
        this.people = people;
    }

    void onStart(@Observes @Priority(AFTER_THE_DEMO_DESK) StartupEvent start) {
        if (demo || glance.finds("select 1 from editor")) {
            return;
        }
        people.begin(USERNAME, password.orElseThrow(FirstAdmin::missing), ACTOR);
        LOG.infof("The first admin was made: %s", USERNAME);
    }

    private static IllegalStateException missing() {
        return new IllegalStateException(
                "This desk has nobody who could sign in. Start it once with a password for its first admin in "
                        + "the environment: COPYDESK_ADMIN_PASSWORD. For a look around, start it with -Dcopydesk.demo=true instead.");
    }
}
