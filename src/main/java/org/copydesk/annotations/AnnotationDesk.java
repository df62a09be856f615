package org.copydesk.annotations;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.copydesk.article.Unacceptable;
import org.copydesk.audit.Actor;
import org.copydesk.audit.Change;
import org.copydesk.audit.DeskChain;
import org.copydesk.audit.DeskEvents;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Where annotations are taken in, replaced and removed (Web Annotation Protocol, section 5). Each write is one event on the
 * annotations' own chain, and where the annotation speaks of an article an act of review as well.
 */
@ApplicationScoped
public class AnnotationDesk {
    /** Of one collection's first page; more are left in the collection. */
    private static final int MOST_ITEMS = 1000;
    private static final int LONGEST_NAME = 100;

    private final AnnotationShelf shelf;
    private final ReviewTies review;
    private final DeskEvents events;
    private final Clock clock;

    AnnotationDesk(AnnotationShelf shelf, ReviewTies review, DeskEvents events, Clock clock) {
        this.shelf = shelf;
        this.review = review;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes in an annotation. Of a collection or page those within it are taken in as well, each under an address of its own.
     *
     * @param slug the name that the sender would like; another is given if it is taken
     * @throws Unparsable if {@code json} is no JSON object
     * @throws org.copydesk.article.Unacceptable if it is no annotation
     */
    @Transactional
    public Shown post(String json, Optional<String> slug, Actor actor, Addresses addresses) {
        var chain = DeskChain.locked(DeskChain.ANNOTATIONS);
        var document = Document.read(json);
        document.items().limit(MOST_ITEMS).forEach(item -> add(chain, item, freeName(Optional.empty()), actor, addresses));
        return add(chain, document, freeName(slug), actor, addresses);
    }

    /**
     * Takes annotations made elsewhere in as annotations of one article, whatever that is called in their targets: one annotation,
     * or those that a page or a collection's first page holds.
     *
     * @return what each became, in their order
     * @throws Unparsable if {@code json} is no JSON object
     * @throws Unacceptable if it is no annotation, or holds none or too many
     */
    @Transactional
    public List<Placed> onto(long article, String json, Actor actor, Addresses addresses) {
        var chain = DeskChain.locked(DeskChain.ANNOTATIONS);
        var document = Document.read(json);
        var documents = document.isAnnotation() ? List.of(document) : document.items().limit(MOST_ITEMS + 1L).toList();
        if (documents.isEmpty()) {
            throw new Unacceptable("items",
                    "There are no annotations in it. Send a page, or a collection with its first page inside.");
        }
        if (documents.size() > MOST_ITEMS) {
            throw new Unacceptable("items",
                    "There are more than " + MOST_ITEMS + " annotations in it. Send them in several parts.");
        }
        return documents.stream().map(item -> place(chain, article, item, actor, addresses)).toList();
    }

    private Placed place(DeskChain chain, long article, Document document, Actor actor, Addresses addresses) {
        var row = row(freeName(Optional.empty()), document.arriving(), actor);
        row.persist();
        review.tieTo(article, row, document, actor, addresses);
        record(chain, actor, "annotation-added", Optional.empty(), row, List.of());
        return new Placed(row.name, TieRow.of(row.id).stream().map(tie -> tie.thing).toList());
    }

    private Shown add(DeskChain chain, Document document, String name, Actor actor, Addresses addresses) {
        var row = row(name, document.arriving(), actor);
        row.persist();
        if (document.isAnnotation()) {
            review.tie(row, document, actor, addresses);
        }
        record(chain, actor, "annotation-added", Optional.empty(), row, List.of());
        return shelf.get(name, addresses);
    }

    private WebAnnotationRow row(String name, Document document, Actor actor) {
        var row = new WebAnnotationRow();
        row.name = name;
        row.kind = document.isAnnotation() ? WebAnnotationRow.Kind.ANNOTATION : WebAnnotationRow.Kind.COLLECTION;
        row.document = document.json();
        row.author = actor.name();
        row.createdAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        row.changedAt = row.createdAt;
        row.version = 1;
        return row;
    }

    /** A name that was never given. What looks like the desk's own names ({@code 42-17}) is not given either. */
    private static String freeName(Optional<String> slug) {
        return slug.map(wish -> wish.strip().replaceAll("[^A-Za-z0-9._~-]+", "-").replaceAll("^[.-]+|-+$", ""))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME && !name.matches("\\d+-\\d+"))
                .filter(name -> WebAnnotationRow.named(name).isEmpty())
                .orElseGet(() -> UUID.randomUUID().toString().toLowerCase(Locale.ROOT));
    }

    /**
     * Puts {@code json} in the place of an annotation.
     *
     * @param seen the entity tag that the sender looked at; empty where they do not say
     * @throws Changed if it has another tag now
     * @throws Fixed if {@code canonical} or {@code via} would change
     */
    @Transactional
    public Shown put(String name, String json, Optional<String> seen, Actor actor, Addresses addresses) {
        var chain = DeskChain.locked(DeskChain.ANNOTATIONS);
        var now = shelf.get(name, addresses);
        check(now, seen);
        var tied = WebAnnotationRow.named(name).map(AnnotationDesk::ties).orElse(List.of());
        var row = WebAnnotationRow.named(name).orElseGet(() -> adopted(now, actor));
        var before = row.value();
        var old = Document.stored(row.document);
        var document = Document.read(json).replacing(old);
        row.document = document.json();
        row.kind = document.isAnnotation() ? WebAnnotationRow.Kind.ANNOTATION : WebAnnotationRow.Kind.COLLECTION;
        row.author = actor.name();
        change(row);
        review.retie(row, old, document, actor, addresses);
        record(chain, actor, "annotation-replaced", Optional.of(before), row, tied);
        return afresh(name, addresses);
    }

    /** As it is stored now: the review writes past what this transaction has read. */
    private Shown afresh(String name, Addresses addresses) {
        WebAnnotationRow.flush();
        WebAnnotationRow.getEntityManager().clear();
        return shelf.get(name, addresses);
    }

    /**
     * Takes an annotation away, and from its article too; its name is never given again.
     *
     * @throws Changed if it has another tag than {@code seen} now
     */
    @Transactional
    public void delete(String name, Optional<String> seen, Actor actor, Addresses addresses) {
        var chain = DeskChain.locked(DeskChain.ANNOTATIONS);
        var now = shelf.get(name, addresses);
        check(now, seen);
        var tied = WebAnnotationRow.named(name).map(AnnotationDesk::ties).orElse(List.of());
        var row = WebAnnotationRow.named(name).orElseGet(() -> adopted(now, actor));
        var before = row.value();
        review.untie(row, actor);
        row.removed = true;
        change(row);
        record(chain, actor, "annotation-removed", new Change(Optional.of(before), Optional.empty()), row, tied);
    }

    private static void check(Shown now, Optional<String> seen) {
        if (seen.isPresent() && !seen.get().equals("*") && !seen.get().contains(now.tag())) {
            throw new Changed(now.tag());
        }
    }

    /** What was made at the desk gets a document of its own once somebody writes to it by the protocol. */
    private WebAnnotationRow adopted(Shown thing, Actor actor) {
        var row = row(thing.name(), Document.of((ObjectNode) thing.tree()), actor);
        row.createdAt = thing.created();
        row.persist();
        review.adopt(row, thing.article());
        return row;
    }

    private void change(WebAnnotationRow row) {
        row.changedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        row.version++;
    }

    private static List<Tie> ties(WebAnnotationRow row) {
        return TieRow.of(row.id).stream().map(tie -> tie.value(row)).toList();
    }

    /** @param tied the ties of the annotation before the act */
    private void record(DeskChain chain, Actor actor, String act, Optional<WebAnnotation> before, WebAnnotationRow row,
            List<Tie> tied) {
        record(chain, actor, act, new Change(before.map(b -> b), Optional.of(row.value())), row, tied);
    }

    private void record(DeskChain chain, Actor actor, String act, Change change, WebAnnotationRow row, List<Tie> tied) {
        var changes = new ArrayList<>(List.of(change));
        changes.addAll(Tie.changes(tied, ties(row)));
        events.record(chain, actor, act, changes);
    }
}
