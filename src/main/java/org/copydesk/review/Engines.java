package org.copydesk.review;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.cleaning.Cleaning;
import org.copydesk.cleaning.CleaningRule;
import org.copydesk.cleaning.Fix;
import org.copydesk.findings.Analysis;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Glossary;
import org.copydesk.findings.Inspection;
import org.copydesk.findings.Inspector;
import org.copydesk.findings.Knowledge;
import org.copydesk.quotes.Quotation;
import org.copydesk.quotes.Register;
import org.copydesk.register.DeskKnowledge;

import io.quarkus.arc.All;

/** The engines with every rule that was found, and the desk's own knowledge. */
@ApplicationScoped
public class Engines {
    /** Copy that every engine has something to do with. */
    private static final String ANY = "“We will open the line,” said Ingrid Solberg, the minister.\n\nHe he told reporters 习 about it.\n";

    private final Cleaning cleaning;
    private final Inspector inspector;
    private final Analysis analysis;
    private final DeskKnowledge desk;

    public Engines(@All List<CleaningRule> rules, @All List<Detector> detectors, DeskKnowledge desk) {
        this.cleaning = new Cleaning(rules);
        this.inspector = new Inspector(detectors);
        this.analysis = new Analysis(cleaning, inspector);
        this.desk = desk;
    }

    /** Reads models and lexicons, which the first text would wait for. */
    void warm() {
        analysis.of(ANY, Knowledge.NONE);
    }

    /**
     * All that the engines say of a text that is not on the desk, in offsets of that text; within a transaction.
     *
     * @param source whose copy it is: then the desk's register, glossary, learnt fixes and dismissals count; empty for none of them
     */
    public Analysis.Result analyse(String text, String source, Optional<Knowledge.ReferenceText> reference) {
        if (source.isEmpty()) {
            return analysis.of(text, new Knowledge(Register.EMPTY, Glossary.EMPTY, reference, List.of()));
        }
        var result = analysis.of(text, desk.of(source, reference));
        var quiet = DismissalRow.reaching(source, 0);
        var heard = result.findings()
                .stream()
                .filter(f -> quiet.stream().noneMatch(d -> d.quiets(f.rule(), f.span().of(text))))
                .toList();
        return heard.size() == result.findings().size() ? result : Analysis.Result.of(text, result.quotes(), heard);
    }

    /** The quotes alone of a text that is not on the desk, in offsets of that text; within a transaction. */
    public List<Quotation> quotes(String text, String source) {
        return analysis.quotes(text, source.isEmpty() ? Register.EMPTY : desk.of(source, Optional.empty()).register());
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
