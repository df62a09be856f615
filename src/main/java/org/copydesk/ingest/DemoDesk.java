package org.copydesk.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import javax.sql.DataSource;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.copydesk.article.Article;
import org.copydesk.audit.Actor;
import org.copydesk.audit.DeskChain;
import org.copydesk.audit.DeskClock;
import org.copydesk.audit.Glance;
import org.copydesk.review.ReviewDesk;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;

/**
 * Fills an empty desk with the fictional one of {@code import.sql}: people, register and glossary as they stand there, articles
 * by receiving their copy and doing the written acts through the desk's own verbs. So nothing in it is pre-made.
 */
@ApplicationScoped
public class DemoDesk {
    /** Before anything else that looks at the desk when it starts. */
    public static final int FIRST = 100;
    private static final Logger LOG = Logger.getLogger(DemoDesk.class);

    private final boolean wanted;
    private final Glance glance;
    private final DataSource database;
    private final Intake intake;
    private final ReviewDesk review;
    private final DeskClock clock;

    public DemoDesk(@ConfigProperty(name = "copydesk.demo") boolean wanted, Glance glance, DataSource database, Intake intake,
            ReviewDesk review,
            DeskClock clock) {
        this.wanted = wanted;
        this.glance = glance;
        this.database = database;
        this.intake = intake;
        this.review = review;
        this.clock = clock;
    }

    void onStart(@Observes @Priority(FIRST) StartupEvent start) {
        if (wanted && isEmpty()) {
            QuarkusTransaction.requiringNew().timeout(300).run(this::fill);
        }
    }

    private void fill() {
        DeskChain.locked();
        if (!isEmpty()) {
            return;
        }
        runScript();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        DemoCopy.inOrder().forEach(copy -> receive(copy, now));
        LOG.infof("The demo desk is ready: %d articles", Article.count());
    }

    private boolean isEmpty() {
        return !glance.finds("select 1 from demo_copy") && !glance.finds("select 1 from article");
    }

    private void runScript() {
        try (var script = Thread.currentThread().getContextClassLoader().getResourceAsStream("import.sql");
                var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("import.sql cannot be run", e);
        }
    }

    private void receive(DemoCopy copy, Instant now) {
        var moment = new Instant[]{now.minus(copy.minutesAgo, ChronoUnit.MINUTES)};
        var envelope = new Envelope(copy.body.getBytes(StandardCharsets.UTF_8), copy.mediaType, "UTF-8", "", copy.source,
                copy.language,
                copy.slug);
        clock.at(moment[0], () -> {
            long article = intake.receive(envelope, Actor.INTAKE).article();
            if (!copy.reference.isBlank()) {
                review.performNow(article, Actor.INTAKE, DemoAct.reference(copy.reference, copy.referenceLanguage));
            }
            copy.acts.lines().filter(line -> !line.isBlank()).map(DemoAct::parse).forEach(act -> {
                moment[0] = moment[0].plus(act.after(), ChronoUnit.MINUTES);
                clock.at(moment[0], () -> review.performNow(article, new Actor(act.by()), act.verb(review.read(article))));
            });
        });
    }
}
