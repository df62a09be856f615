package org.copydesk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.copydesk.audit.Actor;
import org.copydesk.audit.Audited;
import org.copydesk.audit.Change;
import org.copydesk.text.EditScript;
import org.copydesk.text.Fate;
import org.copydesk.text.Mapped;
import org.copydesk.text.Span;

/**
 * What becomes of everything said of a version when its draft becomes the next one: a pure function, so that replay gives the
 * same. Accepted corrections are saved, annotations stand where they stood in the draft, open proposals go along if their
 * words are still there.
 *
 * <p>A new text from the source saves the source's own corrections alone. What editors and cleaning have accepted goes along
 * and stays in the draft, to be taken back one by one as before; so does what was rejected or absorbed, for undo.
 */
public final class Saving {
    private final Snapshot before;
    private final Draft draft;
    private final long seq;
    private final boolean ofSource;
    private final Draft saved;
    private final EditScript script;
    private final Draft next;

    private Saving(Snapshot before, Draft draft, String saver, long seq) {
        this.before = before;
        this.draft = draft;
        this.seq = seq;
        this.ofSource = saver.equals(Actor.SOURCE.name());
        var corrections = draft.placed().stream().map(Draft.Placed::correction).filter(this::isSaved).toList();
        this.saved = ofSource ? Draft.of(before.text(), corrections) : draft;
        this.script = new EditScript(corrections.stream().map(Correction::edit).toList());
        this.next = Draft.of(saved.text(),
                before.corrections()
                        .stream()
                        .filter(c -> c.isAccepted() && !isSaved(c))
                        .map(this::undisturbed)
                        .toList());
    }

    /**
     * The save by event {@code seq} of what was said before it.
     *
     * @param draft of {@code before}
     * @param saver the actor of the event
     */
    public static Saving of(Snapshot before, Draft draft, String saver, long seq) {
        return new Saving(before, draft, saver, seq);
    }

    /** The text of the next version. */
    public String text() {
        return saved.text();
    }

    /** The changes that the save makes beside the new version itself. They need not be recorded one by one. */
    public List<Change> changes() {
        var changes = new ArrayList<Change>();
        before.corrections().forEach(correction -> changes.add(carried(correction)));
        before.annotations().forEach(annotation -> changes.add(carried(annotation)));
        return changes;
    }

    /** The corrections that stay in the snapshot after a save: those that went along. */
    public static boolean staysOpen(Correction correction, int version) {
        return correction.version() == version;
    }

    /** What was said before, as it is right after the save. */
    public Snapshot after() {
        int number = before.version() + 1;
        var all = before.after(changes()).reading(number, text());
        return all.after(all.corrections()
                .stream()
                .filter(c -> !staysOpen(c, number))
                .map(c -> new Change(Optional.of((Audited) c), Optional.empty()))
                .toList());
    }

    /** Where the words at {@code place} stand in the next version; those of an orphan at the point where they were. */
    Place carried(Place place) {
        return next.place(draft.map(place).span());
    }

    private boolean isSaved(Correction correction) {
        return !ofSource || correction.author().equals(Actor.SOURCE.name()) && correction.seq() == seq;
    }

    private Change carried(Correction correction) {
        var after = switch (correction.status()) {
            case ACCEPTED -> isSaved(correction) ? correction.with(CorrectionStatus.SAVED, seq) : undisturbed(correction);
            case PROPOSED -> along(correction).orElseGet(() -> correction.with(CorrectionStatus.REJECTED, seq));
            case REJECTED, SUPERSEDED -> ofSource ? along(correction).orElse(correction) : correction;
            case SAVED -> correction;
        };
        return new Change(Optional.of(correction), Optional.of(after));
    }

    /** A correction that no saved one touches, at its place in the next version. */
    private Correction undisturbed(Correction correction) {
        var span = script.forward(correction.span());
        return correction.carriedTo(before.version() + 1, correction.span().isEmpty() ? Span.at(span.start(), 0) : span);
    }

    /** A correction that changes nothing yet, if its words still stand in the next version. */
    private Optional<Correction> along(Correction correction) {
        if (ofSource && correction.span().isEmpty()) {
            boolean free = script.edits().stream().noneMatch(edit -> edit.span().touches(correction.span()));
            return free ? Optional.of(undisturbed(correction)) : Optional.empty();
        }
        var mapped = saved.map(Place.of(correction.span(), before.text()));
        boolean stands = mapped.fate() == Fate.KEPT || mapped.fate() == Fate.MOVED;
        return stands ? Optional.of(correction.carriedTo(before.version() + 1, mapped.span())) : Optional.empty();
    }

    private Change carried(Annotation annotation) {
        var place = annotation.place().map(draft::map);
        var fate = place.map(Mapped::fate).orElse(Fate.ORPHANED);
        var quote = annotation.quote()
                .at(annotation.quote().mention().flatMap(this::standing),
                        annotation.quote().cue().flatMap(this::standing));
        var after = annotation.carriedTo(before.version() + 1, fate, place.flatMap(this::standing), quote);
        return new Change(Optional.of(annotation), Optional.of(after));
    }

    private Optional<Place> standing(Place part) {
        return standing(draft.map(part));
    }

    private Optional<Place> standing(Mapped mapped) {
        return mapped.fate() == Fate.ORPHANED ? Optional.empty() : Optional.of(next.place(mapped.span()));
    }
}
