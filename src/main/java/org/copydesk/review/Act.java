package org.copydesk.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.copydesk.article.ArticleState;
import org.copydesk.article.Base;
import org.copydesk.article.Missing;
import org.copydesk.audit.Actor;
import org.copydesk.audit.Audited;
import org.copydesk.audit.Change;

/**
 * An act being done: the article as it is, and what has been changed of it so far. Verbs read and write through it. A verb may
 * change a thing several times; what counts is how it was and how it is in the end.
 */
public final class Act {
    private final Sheet start;
    private final Past past;
    private final Actor actor;
    private final Base base;
    private final Map<String, Change> changes = new LinkedHashMap<>();
    private final Map<String, Map<String, Audited>> working;
    private final Set<String> ours = new HashSet<>();
    private final Snapshot now;
    private Draft draft;
    private boolean draftIsOld;
    private Optional<String> summary = Optional.empty();
    private int lastObject;

    Act(Sheet start, Past past, Actor actor, Base base) {
        this.start = start;
        this.past = past;
        this.actor = actor;
        this.base = base;
        this.working = new TreeMap<>(start.snapshot().things());
        this.now = new Snapshot(start.snapshot().version(), start.snapshot().text(), working);
        this.draft = start.draft();
        this.lastObject = start.lastObject();
    }

    /** The article as it was before this act. */
    public Sheet start() {
        return start;
    }

    /** The article as this act has made it so far. */
    public Snapshot now() {
        return now;
    }

    /** The draft as this act has made it so far. */
    public Draft draft() {
        if (draftIsOld) {
            draft = Draft.of(now.text(), now.corrections());
            draftIsOld = false;
        }
        return draft;
    }

    public Actor actor() {
        return actor;
    }

    /** The state of the article that the actor had before their eyes. */
    public Base base() {
        return base;
    }

    /** The number that this act's event will have. */
    public long seq() {
        return start.base().seq() + 1;
    }

    /** Looks into what happened since the base. */
    public Past past() {
        return past;
    }

    /** A name for a new thing, given to nothing else in this article. */
    public String newId() {
        lastObject++;
        return start.articleId() + "-" + lastObject;
    }

    int lastObject() {
        return lastObject;
    }

    public Correction correction(String id) {
        return now.correction(id).orElseThrow(() -> new Missing("Correction " + id));
    }

    public Annotation annotation(String id) {
        return now.annotation(id).orElseThrow(() -> new Missing("Annotation " + id));
    }

    public DeskFinding finding(String id) {
        return start.finding(id).orElseThrow(() -> new Missing("Finding " + id));
    }

    /** Makes {@code thing}, or changes the one of that name to it. */
    public void put(Audited thing) {
        change(thing, Optional.of(thing));
    }

    /** Takes {@code thing} away. */
    public void remove(Audited thing) {
        change(thing, Optional.empty());
    }

    /** Ends this act with a new version: the draft as it is then. */
    public void save(String words) {
        summary = Optional.of(words);
    }

    Optional<String> summary() {
        return summary;
    }

    /** Whether there is anything to record. */
    boolean changedNothing() {
        return changes().isEmpty() && summary.isEmpty();
    }

    /** What this act changed, in the order in which things were first touched. */
    List<Change> changes() {
        var real = new ArrayList<Change>();
        changes.values().stream().filter(change -> !change.before().equals(change.after())).forEach(real::add);
        return real;
    }

    /** What follows by itself from what the verb did: speakers are those who are printed now, the review is open. */
    void settle() {
        new Credits(this).follow();
        openReview();
    }

    /** A person's first act opens the review; a change of the text after it was handed over opens it again. */
    private void openReview() {
        var facts = now.facts();
        boolean textChanged = !draft().text().equals(start.draft().text());
        boolean opens = switch (facts.state()) {
            case INCOMING -> !actor.isSystem() && !changedNothing() && start.snapshot().facts().state() == facts.state();
            case CORRECTED, APPROVED, EXPORTED -> textChanged;
            case IN_REVIEW, SPIKED -> false;
        };
        if (opens) {
            put(facts.in(ArticleState.IN_REVIEW));
        }
    }

    private void change(Audited thing, Optional<Audited> after) {
        var name = thing.collection() + "/" + thing.id();
        var before = start.snapshot().find(thing.collection(), thing.id());
        if (before.isEmpty() && after.isEmpty()) {
            changes.remove(name);
        } else {
            changes.put(name, new Change(before, after));
        }
        var shelf = shelf(thing.collection());
        after.ifPresentOrElse(it -> shelf.put(it.id(), it), () -> shelf.remove(thing.id()));
        draftIsOld |= thing.collection().equals(Correction.COLLECTION);
    }

    /** One collection to write to: copied once, when this act first writes to it. */
    private Map<String, Audited> shelf(String collection) {
        if (ours.add(collection)) {
            working.put(collection, new LinkedHashMap<>(working.getOrDefault(collection, Map.of())));
        }
        return working.get(collection);
    }
}
