package org.copydesk.export;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.copydesk.article.ArticleVersion;
import org.copydesk.audit.AuditEvent;
import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.Correction;
import org.copydesk.review.Download;
import org.copydesk.review.Place;
import org.copydesk.text.Span;

/** Lays out what the desk has stored as an edition: sorted by place, dated by the events, without ids and exports. */
final class EditionTable {
    /** Acts that take an article out of the desk. */
    private static final Set<String> EXPORTS = Set.of(Download.NAME, "send");

    private final List<ArticleVersion> versions;
    private final List<Correction> corrections;
    private final List<AuditEvent> events;
    private final Editions.Said said;
    private final Map<String, Instant> made = new HashMap<>();
    private final Map<Long, Instant> times = new HashMap<>();
    private final Map<Integer, Integer> utterances = new HashMap<>(Map.of(0, 0));

    /** @param events all of the article's, oldest first */
    EditionTable(List<ArticleVersion> versions, List<Correction> corrections, List<AuditEvent> events, Editions.Said said) {
        this.versions = versions;
        this.corrections = corrections;
        this.events = events;
        this.said = said;
        for (var event : events) {
            times.put(event.seq, event.at);
            event.content()
                    .path("after")
                    .path(Correction.COLLECTION)
                    .fieldNames()
                    .forEachRemaining(id -> made.putIfAbsent(id, event.at));
        }
    }

    Edition edition() {
        var facts = said.facts();
        var annotations = annotations();
        return new Edition(
                new Edition.Facts(facts.guid(), facts.slug(), facts.byline(), facts.dateline(), facts.source(),
                        facts.language()),
                versions.stream().map(v -> new Edition.Version(v.number, v.text, v.actor, v.at, v.summary)).toList(),
                corrections.stream().map(this::correction).toList(),
                annotations.stream().filter(a -> a.kind() == AnnotationKind.QUOTE).map(this::quote).toList(),
                annotations.stream().filter(a -> a.kind() != AnnotationKind.QUOTE).map(this::remark).toList(),
                said.reference().map(r -> new Edition.Reference(r.text(), r.language())), events(annotations));
    }

    /** In order of the text, orphans last, each as old as the other by number. */
    private List<Annotation> annotations() {
        return said.annotations()
                .stream()
                .filter(a -> a.status() != AnnotationStatus.DISMISSED)
                .filter(a -> a.place().map(place -> !place.span().isEmpty()).orElse(true))
                .sorted(Comparator.comparing((Annotation a) -> a.place().isEmpty())
                        .thenComparing(a -> a.place().map(Place::span).orElse(new Span(0, 0)))
                        .thenComparing(a -> number(a.id())))
                .toList();
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
    }

    private Edition.Correction correction(Correction c) {
        return Edition.Correction.of(c, Optional.ofNullable(made.get(c.id())).orElseGet(() -> times.get(c.seq())));
    }

    private Edition.Quote quote(Annotation a) {
        int utterance = utterances.computeIfAbsent(a.quote().utterance(), unknown -> utterances.size());
        return Edition.Quote.of(a, utterance, times.get(a.seq()));
    }

    private Edition.Remark remark(Annotation a) {
        return Edition.Remark.of(a, times.get(a.seq()));
    }

    private List<Edition.Event> events(List<Annotation> annotations) {
        var names = new ThingNames();
        corrections.forEach(c -> names.give(c.id(), Correction.COLLECTION));
        annotations.forEach(a -> names.give(a.id(), Annotation.COLLECTION));
        long last = versions.get(versions.size() - 1).seq;
        return events.stream()
                .filter(event -> event.seq <= last && !EXPORTS.contains(event.act))
                .map(event -> new Edition.Event(event.at, event.actor, event.act, event.note,
                        names.renamed(event.content().path("before")), names.renamed(event.content().path("after"))))
                .toList();
    }
}
