package org.copydesk.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.copydesk.audit.Actor;
import org.copydesk.audit.Change;
import org.copydesk.findings.Finding;
import org.copydesk.findings.Inspection;
import org.copydesk.quotes.Mention;
import org.copydesk.quotes.Quotation;
import org.copydesk.quotes.QuoteKind;
import org.copydesk.text.Fate;
import org.copydesk.text.Span;
import org.copydesk.text.TextQuote;

/**
 * Brings what the engines say of the draft together with what the desk already has: what is known keeps its name, what is new
 * gets one, what the draft gives no cause for any more goes. What an editor decided about is left alone.
 */
final class Proposals {
    /**
     * A quotation that shares this much with a decided quote, by intersection over union, is that quote; and one that has this much
     * of its words in quotes that editors stand by has been parted or stretched by them.
     */
    private static final double SAME_QUOTE = 0.5;

    private final Snapshot snapshot;
    private final Draft draft;
    private final Inspection inspection;
    private final Supplier<String> ids;

    Proposals(Snapshot snapshot, Draft draft, Inspection inspection, Supplier<String> ids) {
        this.snapshot = snapshot;
        this.draft = draft;
        this.inspection = inspection;
        this.ids = ids;
    }

    /** The changes to the engine's own quotes. */
    List<Change> quotes(long seq) {
        var known = new LinkedHashMap<Span, Annotation>();
        snapshot.annotations()
                .stream()
                .filter(Annotation::isEngines)
                .forEach(a -> known.put(a.place().map(draft::map).map(m -> m.span()).orElse(new Span(0, 0)), a));
        var decided = decidedQuotes();
        var open = new ArrayList<Quotation>();
        var numbers = new UtteranceNumbers(decided.values().stream().map(a -> a.quote().utterance()).toList());
        for (var quotation : inspection.quotes()) {
            var match = decided.keySet().stream().filter(span -> same(span, quotation.span())).findFirst();
            match.ifPresent(span -> numbers.decided(quotation.group(), decided.get(span).quote().utterance()));
            if (match.isEmpty() && quotation.kind() != QuoteKind.INDIRECT && !isTaken(quotation.span(), decided)) {
                open.add(quotation);
            }
        }
        open.stream()
                .filter(q -> known.containsKey(q.span()))
                .forEach(q -> numbers.known(q.group(), known.get(q.span()).quote().utterance()));
        var changes = new ArrayList<Change>();
        for (var quotation : open) {
            var before = Optional.ofNullable(known.remove(quotation.span()));
            var after = annotation(quotation, numbers.of(quotation.group()), before, seq);
            if (!before.map(after::saysTheSame).orElse(false)) {
                changes.add(new Change(before.map(a -> a), Optional.of(after)));
            }
        }
        known.values().forEach(gone -> changes.add(new Change(Optional.of(gone), Optional.empty())));
        return changes;
    }

    private Map<Span, Annotation> decidedQuotes() {
        var decided = new LinkedHashMap<Span, Annotation>();
        snapshot.annotations()
                .stream()
                .filter(a -> a.kind() == AnnotationKind.QUOTE && !a.isEngines())
                .forEach(a -> a.place()
                        .map(draft::map)
                        .filter(m -> m.fate() != Fate.ORPHANED)
                        .ifPresent(m -> decided.putIfAbsent(m.span(), a)));
        return decided;
    }

    private static boolean same(Span a, Span b) {
        return shared(a, b) >= SAME_QUOTE * a.union(b).length();
    }

    private static boolean isTaken(Span span, Map<Span, Annotation> decided) {
        int taken = decided.entrySet()
                .stream()
                .filter(quote -> quote.getValue().status() != AnnotationStatus.DISMISSED)
                .mapToInt(quote -> shared(quote.getKey(), span))
                .sum();
        return taken >= SAME_QUOTE * span.length();
    }

    private static int shared(Span a, Span b) {
        return Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
    }

    private Annotation annotation(Quotation quotation, int utterance, Optional<Annotation> before, long seq) {
        var facts = new QuoteFacts(quotation.kind(), utterance, quotation.closed(), quotation.translated(),
                quotation.speaker().map(m -> place(m.span(), before.flatMap(a -> a.quote().mention()))),
                quotation.cue().map(cue -> place(cue, before.flatMap(a -> a.quote().cue()))), speaker(quotation),
                quotation.speaker().map(Mention::names).orElse(List.of()), quotation.confidence(), quotation.why());
        return new Annotation(before.map(Annotation::id).orElseGet(ids), snapshot.version(), AnnotationKind.QUOTE,
                AnnotationStatus.PROPOSED, before.map(Annotation::fate).orElse(Fate.KEPT),
                Optional.of(place(quotation.span(), before.flatMap(Annotation::place))), facts,
                before.map(Annotation::body).orElse(""),
                Actor.QUOTES.name(), seq);
    }

    /** The words it had when first proposed stay, so that a correction of them shows as a change. */
    private Place place(Span span, Optional<Place> before) {
        var place = draft.place(span);
        return before.filter(place::sameAs).orElse(place);
    }

    private static String speaker(Quotation quotation) {
        return quotation.speaker().map(Mention::names).filter(names -> names.size() == 1).map(names -> names.get(0)).orElse("");
    }

    /**
     * All findings of the version, by id: open ones, those that a correction or a dismissal answered, and gone ones.
     *
     * @param quiet the dismissals that reach this article
     */
    Map<String, DeskFinding> findings(Map<String, DeskFinding> before, List<Dismissal> quiet) {
        var byPlace = new LinkedHashMap<Object, DeskFinding>();
        before.values().forEach(finding -> byPlace.put(identity(finding), finding));
        var after = new LinkedHashMap<String, DeskFinding>();
        for (var finding : inspection.findings()) {
            var seen = deskFinding(finding);
            var known = Optional.ofNullable(byPlace.remove(identity(seen)));
            var status = quiet.stream().anyMatch(d -> d.quiets(seen)) ? FindingStatus.DISMISSED : FindingStatus.OPEN;
            var kept = seen.as(known.map(DeskFinding::id).orElseGet(ids), status);
            after.put(kept.id(), kept);
        }
        byPlace.values()
                .forEach(old -> after.put(old.id(), old.with(answered(old) ? FindingStatus.ACCEPTED : FindingStatus.GONE)));
        return after;
    }

    private boolean answered(DeskFinding finding) {
        return snapshot.corrections().stream().anyMatch(c -> c.isAccepted() && c.finding().equals(finding.id()));
    }

    private static Object identity(DeskFinding finding) {
        return List.of(finding.rule(), finding.place().anchor(), finding.place().words());
    }

    private DeskFinding deskFinding(Finding finding) {
        var quote = TextQuote.of(draft.text(), finding.span());
        return new DeskFinding("", snapshot.version(), draft.place(finding.span()), finding.rule(), finding.category(),
                finding.severity(), finding.message(), finding.suggestions(), finding.confidence(), finding.group(),
                quote.prefix(),
                quote.suffix(), FindingStatus.OPEN);
    }
}
