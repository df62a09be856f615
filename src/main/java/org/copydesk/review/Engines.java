package org.copydesk.review;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.cleaning.Cleaning;
import org.copydesk.cleaning.CleaningRule;
import org.copydesk.cleaning.Fix;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Inspection;
import org.copydesk.findings.Inspector;
import org.copydesk.findings.Knowledge;
import org.copydesk.register.DeskKnowledge;

import io.quarkus.arc.All;

/** The engines with every rule that was found, and the desk's own knowledge. */
@ApplicationScoped
public class Engines {
    private final Cleaning cleaning;
    private final Inspector inspector;
    private final DeskKnowledge desk;

    public Engines(@All List<CleaningRule> rules, @All List<Detector> detectors, DeskKnowledge desk) {
        this.cleaning = new Cleaning(rules);
        this.inspector = new Inspector(detectors);
        this.desk = desk;
    }

    /** What cleaning would change in {@code text}. */
    public List<Fix> clean(String text) {
        return cleaning.fixes(text);
    }

    /** What the engines say of a draft; within a transaction. */
    public Inspection inspect(Snapshot snapshot, Draft draft) {
        return inspector.inspect(draft.text(), knowledge(snapshot));
    }

    /** The same, sparing what an earlier inspection of the article can tell. */
    public Inspection inspect(Snapshot snapshot, Draft draft, Inspection before) {
        return inspector.inspect(draft.text(), knowledge(snapshot), before);
    }

    private Knowledge knowledge(Snapshot snapshot) {
        return desk.of(snapshot.facts().source(),
                snapshot.reference().map(reference -> new Knowledge.ReferenceText(reference.text(), reference.language())));
    }
}
