package org.copydesk.ingest.formats.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.copydesk.article.ReferenceText;
import org.copydesk.audit.Actor;
import org.copydesk.export.Edition;
import org.copydesk.ingest.Unreadable;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.Place;
import org.copydesk.review.QuoteFacts;
import org.copydesk.review.Verb;
import org.copydesk.review.verbs.RestoreRemarks;
import org.copydesk.review.verbs.RestoreRemarks.Remark;
import org.copydesk.review.verbs.RestoreSave;
import org.copydesk.review.verbs.SetReference;
import org.copydesk.text.Span;

/**
 * The acts that make an edition's newest version out of its first, and say of it what was said. What the engines proposed and
 * nobody decided about they propose again by themselves.
 */
final class Restoring {
    private final Edition edition;

    Restoring(Edition edition) {
        this.edition = edition;
    }

    /** @throws Unreadable if a span does not hold the words that it says it holds */
    List<Verb> acts() {
        var acts = new ArrayList<Verb>();
        edition.reference()
                .ifPresent(text -> acts.add(new SetReference(Optional.of(new ReferenceText(text.text(), text.language())))));
        for (int version = 0; version < edition.number(); version++) {
            acts.add(save(version));
        }
        acts.add(new RestoreRemarks(remarks()));
        return acts;
    }

    private RestoreSave save(int version) {
        var text = edition.versions().get(version).text();
        var changes = edition.correctionsOf(version).stream().map(c -> {
            check(c.span(), c.exact(), text);
            return new RestoreSave.Change(c.span(), c.replacement(), c.category(), c.severity(), c.reason(), c.rule(),
                    c.author(),
                    c.inQuote());
        }).toList();
        return new RestoreSave(changes, edition.versions().get(version + 1).summary());
    }

    private List<Remark> remarks() {
        var remarks = new ArrayList<Remark>();
        edition.quotes().stream().filter(quote -> !isEngines(quote)).forEach(quote -> remarks.add(remark(quote)));
        edition.remarks()
                .forEach(
                        remark -> remarks.add(new Remark(remark.kind(), remark.status(), place(remark.place()), QuoteFacts.NONE,
                                remark.body(), remark.author())));
        return remarks;
    }

    private static boolean isEngines(Edition.Quote quote) {
        return quote.status() == AnnotationStatus.PROPOSED && quote.author().equals(Actor.QUOTES.name());
    }

    private Remark remark(Edition.Quote quote) {
        var facts = new QuoteFacts(quote.kind(), quote.utterance(), quote.closed(), quote.translated(), place(quote.mention()),
                place(quote.cue()), quote.speaker(), quote.candidates(), quote.confidence(), quote.why());
        return new Remark(AnnotationKind.QUOTE, quote.status(), place(quote.place()), facts, quote.note(), quote.author());
    }

    private Optional<Place> place(Optional<Edition.Place> place) {
        return place.map(told -> {
            check(told.span(), told.exact(), edition.text());
            return Place.of(told.span(), edition.text());
        });
    }

    private static void check(Span span, String exact, String text) {
        if (span.end() > text.length() || !span.of(text).equals(exact)) {
            throw new Unreadable(Unreadable.Cause.UNDECODABLE,
                    "This bundle does not hold together: from " + span.start() + " to " + span.end()
                            + " other words stand than “" + exact + "”.");
        }
    }
}
