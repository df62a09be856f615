package org.copydesk.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.copydesk.audit.AuditEvent;

/**
 * What one editor did to an article since the last save, as undo sees it: acts in line, the undone ones set aside. A new act
 * forgets what was set aside.
 */
final class Doings {
    /** Acts of the desk itself, and steps of the article's way, which are taken back by restoring a version or by reopening. */
    private static final Set<String> NOT_UNDOABLE = Set.of("receive", "receive-again", "clean", "save", "restore", "approve",
            "hand-over", "send", "download", "open", "reopen");

    private final Deque<AuditEvent> done = new ArrayDeque<>();
    private final Deque<AuditEvent> undone = new ArrayDeque<>();

    /** @param events one editor's events since the last save, oldest first */
    Doings(List<AuditEvent> events) {
        events.forEach(this::follow);
    }

    private void follow(AuditEvent event) {
        switch (event.act) {
            case "undo" -> move(done, undone, event.undoes);
            case "redo" -> move(undone, done, event.undoes);
            default -> {
                if (!NOT_UNDOABLE.contains(event.act)) {
                    done.push(event);
                    undone.clear();
                }
            }
        }
    }

    private static void move(Deque<AuditEvent> from, Deque<AuditEvent> to, long seq) {
        from.stream().filter(event -> event.seq == seq).findFirst().ifPresent(event -> {
            from.remove(event);
            to.push(event);
        });
    }

    Optional<AuditEvent> undoable() {
        return Optional.ofNullable(done.peek());
    }

    Optional<AuditEvent> redoable() {
        return Optional.ofNullable(undone.peek());
    }
}
