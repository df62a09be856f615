package org.copydesk.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.copydesk.article.Article;
import org.copydesk.article.Base;
import org.copydesk.audit.Actor;
import org.copydesk.audit.Canonical;
import org.copydesk.audit.Change;
import org.copydesk.findings.Inspection;
import org.copydesk.mqm.QualityScore;
import org.copydesk.text.Boundaries;

/**
 * What follows from an act: the next version if it ends with a save, everything carried over to it, and what the engines now
 * say. A pure function of the act and of the engines; nothing is stored yet.
 */
final class Outcome {
    private final Act act;
    private final Optional<Saving> saving;
    private final Optional<SavedVersion> version;
    private final List<Change> audited = new ArrayList<>();
    private final List<Change> carried;
    private final List<Change> derived;
    private final Snapshot snapshot;
    private final Draft draft;
    private final Inspection inspection;
    private final Map<String, DeskFinding> findings;

    /** @param quiet the dismissals decided elsewhere that reach this article */
    Outcome(Act act, Engines engines, List<Dismissal> quiet) {
        this.act = act;
        audited.addAll(act.changes());
        saving = act.summary().map(s -> Saving.of(act.now(), act.draft(), act.actor().name(), act.seq()));
        carried = saving.map(Saving::changes).orElse(List.of());
        version = saving.map(it -> version(it.text()));
        version.ifPresent(it -> audited.add(new Change(Optional.empty(), Optional.of(it))));
        var before = saving.map(Saving::after).orElse(act.now());
        draft = saving.isPresent() ? Draft.of(before.text(), before.corrections()) : act.draft();
        inspection = engines.inspect(before, draft, act.start().inspection());
        var proposals = new Proposals(before, draft, inspection, act::newId);
        derived = proposals.quotes(act.seq());
        snapshot = before.after(derived);
        var all = new ArrayList<>(quiet);
        all.addAll(snapshot.dismissals());
        findings = proposals.findings(saving.map(this::carriedFindings).orElse(act.start().findings()), all);
    }

    private SavedVersion version(String text) {
        return new SavedVersion(act.now().version() + 1, Canonical.sha256(text), Boundaries.countWords(text),
                act.summary().orElseThrow());
    }

    private Map<String, DeskFinding> carriedFindings(Saving saved) {
        var open = new LinkedHashMap<String, DeskFinding>();
        act.start()
                .findings()
                .values()
                .stream()
                .filter(f -> f.isOpen() || f.status() == FindingStatus.DISMISSED)
                .forEach(finding -> {
                    var place = saved.carried(finding.place());
                    open.put(finding.id(), finding.movedTo(act.now().version() + 1, place));
                });
        return open;
    }

    /** What goes into the event. */
    List<Change> audited() {
        return audited;
    }

    /** The engines' own changes of their quotes. */
    List<Change> derived() {
        return derived;
    }

    /** Everything to be written beside the version and the event. */
    List<Change> stored() {
        var all = new ArrayList<>(act.changes());
        all.addAll(carried);
        all.addAll(derived);
        return all;
    }

    Act act() {
        return act;
    }

    /** The version that the act ends with. */
    Optional<SavedVersion> version() {
        return version;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    Draft draft() {
        return draft;
    }

    Map<String, DeskFinding> findings() {
        return findings;
    }

    /** The article as it is now, once its row has been brought up to date. */
    Sheet sheet(Article article) {
        return new Sheet(article.id, new Base(article.version, article.auditSeq), article.auditHead, article.lastObject,
                article.savedSeq, earlier(), snapshot, draft, inspection, findings);
    }

    /** What had been mended when the newest version was made. */
    Earlier earlier() {
        var before = act.start().earlier();
        if (saving.isEmpty()) {
            return before;
        }
        int touched = act.actor().equals(Actor.SOURCE) ? 0 : Quality.touched(act.draft());
        return before.and(new Earlier(touched, QualityScore.penalty(Quality.saved(carried))));
    }
}
