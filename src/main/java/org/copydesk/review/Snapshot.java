package org.copydesk.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.copydesk.article.ArticleFacts;
import org.copydesk.article.OriginalBytes;
import org.copydesk.article.OriginalClaims;
import org.copydesk.article.ReferenceText;
import org.copydesk.article.ReissueFacts;
import org.copydesk.audit.Audited;
import org.copydesk.audit.Canonical;
import org.copydesk.audit.Change;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * All that the audit knows of an article at one moment: its newest version and everything said of it. Immutable.
 *
 * @param things collection → id → thing: the facts, the corrections of the newest version, all annotations, the dismissals
 *        decided here, the reference text
 */
public record Snapshot(int version, String text, Map<String, Map<String, Audited>> things) {
    private static final Map<String, Class<? extends Audited>> TYPES = Map.of(ArticleFacts.COLLECTION, ArticleFacts.class,
            Correction.COLLECTION, Correction.class, Annotation.COLLECTION, Annotation.class, Dismissal.COLLECTION,
            Dismissal.class,
            ReferenceText.COLLECTION, ReferenceText.class, SavedVersion.COLLECTION, SavedVersion.class,
            OriginalBytes.COLLECTION, OriginalBytes.class, ReissueFacts.COLLECTION, ReissueFacts.class,
            OriginalClaims.COLLECTION,
            OriginalClaims.class);

    /** Nothing yet: what replay begins with. */
    public static final Snapshot EMPTY = new Snapshot(-1, "", Map.of());

    /** A snapshot of a version and of the things said of it. */
    public static Snapshot of(int version, String text, Collection<? extends Audited> things) {
        var sorted = new TreeMap<String, Map<String, Audited>>();
        things.forEach(thing -> sorted.computeIfAbsent(thing.collection(), c -> new LinkedHashMap<>()).put(thing.id(), thing));
        return new Snapshot(version, text, sorted);
    }

    public ArticleFacts facts() {
        return all(ArticleFacts.class, ArticleFacts.COLLECTION).iterator().next();
    }

    public Collection<Correction> corrections() {
        return all(Correction.class, Correction.COLLECTION);
    }

    public Collection<Annotation> annotations() {
        return all(Annotation.class, Annotation.COLLECTION);
    }

    public Collection<Dismissal> dismissals() {
        return all(Dismissal.class, Dismissal.COLLECTION);
    }

    public Optional<ReferenceText> reference() {
        return all(ReferenceText.class, ReferenceText.COLLECTION).stream().findFirst();
    }

    public Optional<Correction> correction(String id) {
        return find(Correction.COLLECTION, id).map(Correction.class::cast);
    }

    public Optional<Annotation> annotation(String id) {
        return find(Annotation.COLLECTION, id).map(Annotation.class::cast);
    }

    public Optional<Audited> find(String collection, String id) {
        return Optional.ofNullable(things.getOrDefault(collection, Map.of()).get(id));
    }

    /** This snapshot after {@code changes}, whatever was there before them. */
    public Snapshot after(Collection<Change> changes) {
        var next = new TreeMap<>(things);
        var copied = new TreeMap<String, Map<String, Audited>>();
        for (var change : changes) {
            var shelf = copied.computeIfAbsent(change.collection(), c -> new LinkedHashMap<>(things.getOrDefault(c, Map.of())));
            change.after().ifPresentOrElse(thing -> shelf.put(thing.id(), thing), () -> shelf.remove(change.id()));
        }
        next.putAll(copied);
        return new Snapshot(version, text, next);
    }

    /** The same things beside another text. */
    public Snapshot reading(int newVersion, String newText) {
        return new Snapshot(newVersion, newText, things);
    }

    /** The changes that an event's content tells, in its own order. */
    public static List<Change> changes(JsonNode before, JsonNode after) {
        var was = things(before);
        var is = things(after);
        var changes = new ArrayList<Change>();
        is.forEach((name, thing) -> changes.add(new Change(Optional.ofNullable(was.remove(name)), Optional.of(thing))));
        was.values().forEach(thing -> changes.add(new Change(Optional.of(thing), Optional.empty())));
        return changes;
    }

    private static Map<String, Audited> things(JsonNode tree) {
        var found = new LinkedHashMap<String, Audited>();
        for (var collection : tree.properties()) {
            for (var thing : collection.getValue().properties()) {
                found.put(collection.getKey() + "/" + thing.getKey(),
                        Canonical.value(thing.getValue(), TYPES.get(collection.getKey())));
            }
        }
        return found;
    }

    private <T extends Audited> Collection<T> all(Class<T> type, String collection) {
        return things.getOrDefault(collection, Map.of()).values().stream().map(type::cast).toList();
    }
}
