package org.copydesk.ingest.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.article.Refusal;
import org.copydesk.audit.Actor;
import org.copydesk.ingest.Delivery;
import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.Intake;
import org.copydesk.ingest.IntakeLimits;
import org.copydesk.ingest.feeds.PollReport;
import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Takes in what is dropped into a folder, each file on its own. */
@ApplicationScoped
public class WatchedFolder {
    private static final Logger LOG = Logger.getLogger(WatchedFolder.class);
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_RESULT = 2000;

    private final FolderDesk desk;
    private final FolderSettings settings;
    private final IntakeLimits limits;
    private final Intake intake;
    private final Clock clock;

    WatchedFolder(FolderDesk desk, FolderSettings settings, IntakeLimits limits, Intake intake, Clock clock) {
        this.desk = desk;
        this.settings = settings;
        this.limits = limits;
        this.intake = intake;
        this.clock = clock;
    }

    /** What became of a file: {@code good} where everything in it was taken in. */
    private record Result(boolean good, String words) {}

    /** Takes in what is there, unless the folder is paused or none is watched. */
    public void look() {
        boolean paused = QuarkusTransaction.requiringNew().call(() -> Folder.get().paused);
        if (!paused) {
            takeIn();
        }
    }

    /** Takes in what is there, paused or not, because {@code actor} wants it; nothing where none is watched. */
    public void lookNow(Actor actor) {
        desk.noteRun(actor);
        takeIn();
    }

    private void takeIn() {
        settings.path().ifPresent(path -> {
            var problem = takeAll(path);
            QuarkusTransaction.requiringNew().run(() -> {
                var folder = Folder.locked();
                folder.lookedAt = now();
                folder.problem = cut(problem, LONGEST_RESULT);
            });
        });
    }

    /** @return what kept the folder from being read; empty where nothing did */
    private String takeAll(Path path) {
        if (!Files.isDirectory(path)) {
            return "There is no folder here.";
        }
        try {
            var drop = new Drop(path);
            drop.bringBack(now());
            for (var file : drop.whole(now().minus(settings.settle()))) {
                var taken = drop.take(file, now());
                if (taken.isPresent()) {
                    file(drop, taken.get());
                }
            }
            return "";
        } catch (IOException unreadable) {
            LOG.warnf("the watched folder: %s", unreadable);
            return "The folder cannot be read or written.";
        }
    }

    private void file(Drop drop, Drop.Taken taken) throws IOException {
        var result = receive(taken);
        if (result.good) {
            drop.done(taken);
        } else {
            drop.failed(taken, result.words);
        }
        QuarkusTransaction.requiringNew()
                .run(() -> FolderFile.add(new FolderFile.Row(cut(taken.name(), LONGEST_NAME), now(), result.good,
                        cut(result.words, LONGEST_RESULT))));
    }

    private Result receive(Drop.Taken taken) throws IOException {
        try {
            var envelope = new Envelope(content(taken.file()), "", "", taken.name(), settings.source(),
                    settings.language().orElse(""), "");
            return result(intake.deliver(envelope, Actor.INTAKE));
        } catch (Refusal refusal) {
            return new Result(false, refusal.getMessage());
        } catch (RuntimeException bug) {
            LOG.error("a file of the watched folder could not be taken in", bug);
            return new Result(false, "The desk failed at it; the log says why.");
        }
    }

    /** One byte more than may come in is enough to see that it is too much. */
    private byte[] content(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(limits.maxBytes() + 1);
        }
    }

    private static Result result(Delivery delivery) {
        if (delivery instanceof Delivery.Several several) {
            boolean good = several.outcomes().stream().allMatch(outcome -> outcome.refusal().isEmpty());
            return new Result(good, PollReport.of(several));
        }
        return new Result(true, switch (((Delivery.One) delivery).arrival().kind()) {
            case NEW -> "Taken in";
            case DUPLICATE -> "Known already";
            case REISSUE -> "Sent again with other words: merged";
        });
    }

    private static String cut(String words, int most) {
        return words.length() <= most ? words : words.substring(0, most - 1) + "…";
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
