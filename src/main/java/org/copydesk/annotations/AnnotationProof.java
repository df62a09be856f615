package org.copydesk.annotations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.copydesk.audit.AuditChain.Break;
import org.copydesk.audit.AuditEvent;
import org.copydesk.audit.Canonical;
import org.copydesk.audit.DeskChain;
import org.copydesk.review.Verification;
import org.copydesk.review.Verification.Report;

import com.fasterxml.jackson.databind.JsonNode;

/** Proves the record of what came by the annotation protocol: its chain of events is whole, and what is stored is what they say. */
@ApplicationScoped
public class AnnotationProof {
    private final Verification verification;

    AnnotationProof(Verification verification) {
        this.verification = verification;
    }

    /** What an annotation was said to be last, by which event, and whether that one took it away. */
    private record Told(JsonNode thing, long seq, boolean removed) {}

    @Transactional
    public Report report() {
        var chain = verification.desk(DeskChain.ANNOTATIONS);
        return new Report(chain.chain(), chain.events(), chain.head(), chain.broken().or(AnnotationProof::difference));
    }

    private static Optional<Break> difference() {
        var told = told();
        for (var row : WebAnnotationRow.<WebAnnotationRow>listAll()) {
            var last = told.remove(row.name);
            if (last == null) {
                return Optional.of(new Break(0, "annotation " + row.name + " was added by no event"));
            }
            if (!last.removed() && !Canonical.tree(row.value()).equals(last.thing()) || row.removed != last.removed()) {
                return Optional.of(new Break(last.seq(), "annotation " + row.name + " is not as its last event left it"));
            }
        }
        return told.entrySet()
                .stream()
                .findFirst()
                .map(gone -> new Break(gone.getValue().seq(), "annotation " + gone.getKey() + " is missing"));
    }

    private static Map<String, Told> told() {
        var told = new HashMap<String, Told>();
        for (var event : AuditEvent.ofChain(DeskChain.ANNOTATIONS)) {
            var content = event.content();
            content.path("before")
                    .path(WebAnnotation.COLLECTION)
                    .properties()
                    .forEach(thing -> told.put(thing.getKey(), new Told(thing.getValue(), event.seq, true)));
            content.path("after")
                    .path(WebAnnotation.COLLECTION)
                    .properties()
                    .forEach(thing -> told.put(thing.getKey(), new Told(thing.getValue(), event.seq, false)));
        }
        return told;
    }
}
