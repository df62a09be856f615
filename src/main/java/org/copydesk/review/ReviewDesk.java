package org.copydesk.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.copydesk.article.Article;
import org.copydesk.article.Base;
import org.copydesk.article.Missing;
import org.copydesk.article.StaleBase;
import org.copydesk.article.Unacceptable;
import org.copydesk.audit.Actor;
import org.copydesk.audit.AuditEvent;
import org.copydesk.audit.Change;
import org.copydesk.audit.Happening;
import org.copydesk.review.verbs.Restore;
import org.copydesk.review.verbs.Revert;
import org.copydesk.text.Boundaries;

/** Where verbs are done: one verb is one transaction on a locked article, one new state and one audit event. */
@ApplicationScoped
public class ReviewDesk {
    private final Sheets sheets;
    private final Engines engines;
    private final Ledger ledger;
    private final Clock clock;

    public ReviewDesk(Sheets sheets, Engines engines, Ledger ledger, Clock clock) {
        this.sheets = sheets;
        this.engines = engines;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Does {@code verb}.
     *
     * @throws Missing if there is no such article
     * @throws StaleBase if the verb needs the newest state and the visit's base is older
     * @throws org.copydesk.article.Refusal if the verb refuses; then nothing is changed
     */
    @Transactional
    public Receipt perform(Visit visit, Verb verb) {
        return done(open(visit), visit, verb, 0);
    }

    /** Does {@code verbs} one after the other, each an act of its own: all of them, or none where one is refused. */
    @Transactional
    public Sheet performAll(Visit visit, List<Verb> verbs) {
        var now = visit;
        for (var verb : verbs) {
            now = new Visit(visit.article(), visit.actor(), perform(now, verb).sheet().base());
        }
        return read(visit.article());
    }

    /** The article's sheet as it is now. */
    @Transactional
    public Sheet read(long articleId) {
        return Article.<Article>findByIdOptional(articleId)
                .map(sheets::of)
                .orElseThrow(() -> new Missing("Article " + articleId));
    }

    /** The draft's words as they were when {@code base} was the newest state: what a visitor had before their eyes. */
    @Transactional
    public String draftText(long articleId, Base base) {
        var sheet = read(articleId);
        if (base.equals(sheet.base())) {
            return sheet.draft().text();
        }
        var article = Article.<Article>findByIdOptional(articleId).orElseThrow(() -> new Missing("Article " + articleId));
        article.hold();
        return ledger.past(article).draft(base.version(), base.seq()).text();
    }

    /** Makes a new version with the text of version {@code number}. */
    @Transactional
    public Receipt restore(Visit visit, int number) {
        var article = open(visit);
        return done(article, visit, new Restore(number, ledger.past(article).text(number)), 0);
    }

    /** Takes back the actor's newest act since the last save that is not taken back yet. */
    @Transactional
    public Receipt undo(Visit visit) {
        var article = open(visit);
        var event = ledger.doings(article, visit.actor())
                .undoable()
                .orElseThrow(() -> new NothingToUndo("There is nothing of yours to undo since the last save."));
        return done(article, visit, revert("undo", event, inverse(changes(event))), event.seq);
    }

    /** Does again what the actor undid last, if they did nothing else since. */
    @Transactional
    public Receipt redo(Visit visit) {
        var article = open(visit);
        var event = ledger.doings(article, visit.actor())
                .redoable()
                .orElseThrow(() -> new NothingToUndo("There is nothing of yours to redo."));
        return done(article, visit, revert("redo", event, changes(event)), event.seq);
    }

    private static Revert revert(String name, AuditEvent event, List<Change> changes) {
        return new Revert(name, event.seq, changes);
    }

    private static List<Change> changes(AuditEvent event) {
        return Snapshot.changes(event.content().path("before"), event.content().path("after"));
    }

    private static List<Change> inverse(List<Change> changes) {
        return changes.stream().map(Change::inverse).toList();
    }

    private Article open(Visit visit) {
        var article = Article.locked(visit.article()).orElseThrow(() -> new Missing("Article " + visit.article()));
        if (visit.base().version() > article.version || visit.base().seq() > article.auditSeq) {
            throw new Unacceptable("If-Match", "The article never was at " + visit.base().tag() + ".");
        }
        return article;
    }

    private Receipt done(Article article, Visit visit, Verb verb, long undoes) {
        var sheet = sheets.of(article);
        if (!verb.merges() && !ledger.standsStill(article, visit.base())) {
            throw new StaleBase(sheet.base());
        }
        var act = new Act(sheet, ledger.past(article), visit.actor(), visit.base());
        verb.on(act);
        act.settle();
        return record(article, act, verb, undoes);
    }

    private Receipt record(Article article, Act act, Verb verb, long undoes) {
        var at = now();
        var outcome = new Outcome(act, engines, ledger.quiet(article, act));
        var audited = outcome.audited();
        var happening = Happening.of(act.actor(), verb.name(), clipped(verb.reason()), audited, outcome.derived(), undoes);
        AuditEvent.next(article, article.id, happening, at).persist();
        ledger.store(article, outcome, at);
        var sheet = outcome.sheet(article);
        sheets.keep(sheet);
        return new Receipt(sheet, verb.name(), audited, undoes);
    }

    private static String clipped(String reason) {
        int limit = 2000;
        return reason.length() <= limit
                ? reason
                : reason.substring(0, Boundaries.splitsSurrogate(reason, limit) ? limit - 1 : limit);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Notes in the article's audit that a copy was taken out. */
    @Transactional
    public void note(long articleId, Actor actor, Download download) {
        var article = Article.locked(articleId).orElseThrow(() -> new Missing("Article " + articleId));
        var known = sheets.known(article);
        var happening = Happening.of(actor, Download.NAME, clipped(download.what()), List.of(), List.of(), 0);
        AuditEvent.next(article, article.id, happening, now()).persist();
        known.ifPresent(sheet -> sheets.keep(sheet.asOf(new Base(article.version, article.auditSeq), article.auditHead)));
    }

    /** The desk's own act on an article as it is at this moment: there is no earlier state that somebody looked at. */
    @Transactional
    public Receipt performNow(long articleId, Actor actor, Verb verb) {
        var article = Article.locked(articleId).orElseThrow(() -> new Missing("Article " + articleId));
        return done(article, new Visit(articleId, actor, new Base(article.version, article.auditSeq)), verb, 0);
    }
}
