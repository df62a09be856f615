package org.copydesk.review.verbs;

import java.util.List;
import java.util.Optional;

import org.copydesk.review.Act;
import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.Place;
import org.copydesk.review.QuoteFacts;
import org.copydesk.review.Verb;
import org.copydesk.text.Fate;

/** Puts the quotes, comments and flags of another desk on the newest version, where they stood there; the end of an import. */
public record RestoreRemarks(List<Remark> remarks) implements Verb {

    /** One annotation; without a place it is an orphan. Places count in the newest version. */
    public record Remark(AnnotationKind kind, AnnotationStatus status, Optional<Place> place, QuoteFacts quote, String body,
            String author) {}

    public RestoreRemarks {
        remarks = List.copyOf(remarks);
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public void on(Act act) {
        remarks.forEach(remark -> act.put(new Annotation(act.newId(), act.now().version(), remark.kind(), remark.status(),
                remark.place().isPresent() ? Fate.KEPT : Fate.ORPHANED, remark.place(), remark.quote(), remark.body(),
                remark.author(),
                act.seq())));
    }
}
