package org.copydesk.ingest.folder;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.copydesk.audit.Actor;
import org.copydesk.audit.Audited;
import org.copydesk.audit.Change;
import org.copydesk.audit.DeskChain;
import org.copydesk.audit.DeskEvents;

/** What is known of the watched folder, and where chiefs pause it; that is an event on the desk's chain. */
@ApplicationScoped
public class FolderDesk {
    private final FolderSettings settings;
    private final DeskEvents events;

    FolderDesk(FolderSettings settings, DeskEvents events) {
        this.settings = settings;
        this.events = events;
    }

    /**
     * The folder as pages show it.
     *
     * @param looked when a node looked into it last; empty if none did yet
     * @param problem what kept it from being read; empty where nothing did
     * @param last what became of the last files, newest first
     */
    public record State(Path path, String source, boolean paused, Optional<Instant> looked, String problem,
            List<FolderFile.Row> last) {}

    /** The folder as it is now; empty where the configuration names none. */
    @Transactional
    public Optional<State> state() {
        var folder = Folder.get();
        return settings.path()
                .map(path -> new State(path, settings.source(), folder.paused, Optional.ofNullable(folder.lookedAt),
                        folder.problem, FolderFile.last()));
    }

    /** Leaves the folder alone until it is resumed. */
    @Transactional
    public void pause(Actor actor) {
        turn("pause-folder", true, actor);
    }

    /** Watches the folder again. */
    @Transactional
    public void resume(Actor actor) {
        turn("resume-folder", false, actor);
    }

    /** Writes down that {@code actor} has the folder looked into out of turn. */
    @Transactional
    void noteRun(Actor actor) {
        var chain = DeskChain.locked();
        var facts = Optional.<Audited>of(new FolderFacts(Folder.get().paused));
        events.record(chain, actor, "look-into-folder", new Change(facts, facts));
    }

    private void turn(String act, boolean paused, Actor actor) {
        var chain = DeskChain.locked();
        var folder = Folder.locked();
        if (folder.paused != paused) {
            var before = new FolderFacts(folder.paused);
            folder.paused = paused;
            events.record(chain, actor, act, new Change(Optional.of(before), Optional.of(new FolderFacts(paused))));
        }
    }
}
