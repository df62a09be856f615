package org.copydesk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.copydesk.audit.Change;
import org.copydesk.text.Fate;
import org.copydesk.text.Mapped;

/**
 * What becomes of everything said of a version when its draft becomes the next one: a pure function, so that replay gives the
 * same. Accepted corrections are saved, annotations stand where they stood in the draft, open proposals go along if their
 * words are still there.
 */
public final class Saving {
    private final Snapshot before;
    private final Draft draft;
    private final long seq;

    private Saving(Snapshot before, Draft draft, long seq) {
        this.before = before;
        this.draft = draft;
        this.seq = seq;
    }

    /** The changes that a save by event {@code seq} makes beside the new version itself. They need not be recorded one by one. */
    public static List<Change> carry(Snapshot before, Draft draft, long seq) {
        var saving = new Saving(before, draft, seq);
        var changes = new ArrayList<Change>();
        before.corrections().forEach(correction -> changes.add(saving.carried(correction)));
        before.annotations().forEach(annotation -> changes.add(saving.carried(annotation)));
        return changes;
    }

    /** The corrections that stay in the snapshot after a save: the proposals that went along. */
    public static boolean staysOpen(Correction correction, int version) {
        return correction.version() == version;
    }

    private Change carried(Correction correction) {
        var after = switch (correction.status()) {
            case ACCEPTED -> correction.with(CorrectionStatus.SAVED, seq);
            case PROPOSED -> carriedProposal(correction);
            case REJECTED, SUPERSEDED, SAVED -> correction;
        };
        return new Change(Optional.of(correction), Optional.of(after));
    }

    private Correction carriedProposal(Correction proposal) {
        var mapped = draft.map(Place.of(proposal.span(), before.text()));
        boolean stands = mapped.fate() == Fate.KEPT || mapped.fate() == Fate.MOVED;
        return stands ? proposal.carriedTo(before.version() + 1, mapped.span()) : proposal.with(CorrectionStatus.REJECTED, seq);
    }

    private Change carried(Annotation annotation) {
        var place = annotation.place().map(draft::map);
        var fate = place.map(Mapped::fate).orElse(Fate.ORPHANED);
        var quote = annotation.quote()
                .at(annotation.quote().mention().flatMap(this::carried),
                        annotation.quote().cue().flatMap(this::carried));
        var after = annotation.carriedTo(before.version() + 1, fate, place.flatMap(this::place), quote);
        return new Change(Optional.of(annotation), Optional.of(after));
    }

    private Optional<Place> carried(Place part) {
        return place(draft.map(part));
    }

    private Optional<Place> place(Mapped mapped) {
        return mapped.fate() == Fate.ORPHANED ? Optional.empty() : Optional.of(Place.of(mapped.span(), draft.text()));
    }

}
