package org.copydesk.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.copydesk.article.Article;
import org.copydesk.article.ArticleFacts;
import org.copydesk.article.ArticleState;
import org.copydesk.article.ArticleVersion;
import org.copydesk.article.Base;
import org.copydesk.article.OriginalBytes;
import org.copydesk.article.Particular;
import org.copydesk.article.ReissueFacts;
import org.copydesk.audit.Actor;
import org.copydesk.audit.AuditChain.Break;
import org.copydesk.audit.AuditEvent;
import org.copydesk.audit.Audited;
import org.copydesk.audit.Canonical;
import org.copydesk.audit.Change;
import org.copydesk.audit.Happening;
import org.copydesk.findings.Inspection;
import org.copydesk.findings.Inspector;
import org.copydesk.findings.Knowledge;
import org.copydesk.review.verbs.ReceiveAgain;
import org.copydesk.review.verbs.Revert;
import org.copydesk.text.Boundaries;
import org.copydesk.text.EditScript;

/** A review desk without a database: one article, its events and what would be stored, for trying verbs by the thousand. */
final class PaperDesk {
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final Engines ENGINES = new Engines(List.of(), List.of(), null) {
        private final Inspector inspector = new Inspector(List.of());

        @Override
        public Inspection inspect(Snapshot snapshot, Draft draft, Inspection before) {
            return inspector.inspect(draft.text(), Knowledge.NONE, before);
        }
    };

    private final List<AuditEvent> events = new ArrayList<>();
    private final List<ArticleVersion> versions = new ArrayList<>();
    private final Map<String, Audited> stored = new HashMap<>();
    private final Article article;
    private Sheet sheet;
    private int reissues;

    PaperDesk(String text) {
        var facts = new ArticleFacts("guid", "slug", "", "", "test", "en", ArticleState.INCOMING, ArticleState.INCOMING, "");
        var original = new OriginalBytes(Canonical.sha256(text), "text/plain", "UTF-8", "");
        var saved = new SavedVersion(0, Canonical.sha256(text), Boundaries.countWords(text), "As received");
        var made = List.<Audited>of(facts, original, saved)
                .stream()
                .map(t -> new Change(Optional.empty(), Optional.of(t)))
                .toList();
        article = Article.arriving(facts, NOON);
        article.id = 1L;
        events.add(AuditEvent.next(article, 1L, Happening.of(new Actor("editor"), "receive", "", made, List.of(), 0), NOON));
        article.savedSeq = article.auditSeq;
        versions.add(version(saved, text, new Actor("editor")));
        stored.put(Stored.name(facts), facts);
        stored.put(Stored.name(original), original);
        var snapshot = Snapshot.of(0, text, List.of(facts));
        var draft = Draft.of(text, List.of());
        sheet = new Sheet(1, new Base(0, 1), article.auditHead, 0, article.savedSeq, Earlier.NOTHING, snapshot, draft,
                new Inspector(List.of()).inspect(text, Knowledge.NONE), Map.of());
    }

    Sheet sheet() {
        return sheet;
    }

    /** Does {@code verb} as {@code editor} on the newest state. */
    void perform(Verb verb) {
        perform(new Actor("editor"), verb, 0);
    }

    /** Takes in what the source sent again, instead of {@code former}. */
    void receiveAgain(String former, String text) {
        var reissue = new ReissueFacts(++reissues, "", Canonical.sha256(text), Canonical.sha256(text), "text/plain", "UTF-8",
                "");
        perform(Actor.SOURCE, new ReceiveAgain(reissue, former, text, "test"), 0);
    }

    /** Takes back the last act that is not taken back. */
    boolean undo() {
        var undoable = new Doings(events.stream()
                .filter(e -> e.seq > sheet.savedSeq() && !e.actor.equals(Actor.SOURCE.name()))
                .toList()).undoable();
        undoable.ifPresent(event -> perform(new Actor("editor"),
                new Revert("undo", event.seq, changes(event).stream().map(Change::inverse).toList()), event.seq));
        return undoable.isPresent();
    }

    private static List<Change> changes(AuditEvent event) {
        return Snapshot.changes(event.content().path("before"), event.content().path("after"));
    }

    private void perform(Actor actor, Verb verb, long undoes) {
        var act = new Act(sheet, new NoPast(), actor, sheet.base());
        verb.on(act);
        act.settle();
        var outcome = new Outcome(act, ENGINES, List.of());
        events.add(AuditEvent.next(article, 1L,
                Happening.of(act.actor(), verb.name(), verb.reason(), outcome.audited(), outcome.derived(), undoes), NOON));
        outcome.stored().forEach(this::store);
        outcome.version().ifPresent(version -> {
            article.version++;
            article.savedSeq = actor.equals(Actor.SOURCE) ? article.savedSeq : article.auditSeq;
            versions.add(version(version, outcome.snapshot().text(), actor));
        });
        article.lastObject = act.lastObject();
        sheet = outcome.sheet(article);
    }

    private void store(Change change) {
        change.after()
                .ifPresentOrElse(thing -> stored.put(Stored.name(thing), thing),
                        () -> stored.remove(Stored.name(change.thing())));
    }

    private ArticleVersion version(SavedVersion saved, String text, Actor actor) {
        var version = new ArticleVersion();
        version.number = saved.number();
        version.text = text;
        version.sha256 = saved.sha256();
        version.words = saved.words();
        version.summary = saved.summary();
        version.actor = actor.name();
        version.at = NOON;
        version.seq = article.auditSeq;
        return version;
    }

    /** What replaying the events finds wrong with what is stored. */
    Optional<Break> difference() {
        return Replay.firstDifference(events, new Stored(versions, stored));
    }

    /** Acts here are always made on the newest state, so nobody asks; only a conflict would, and names the editor. */
    private static final class NoPast implements Past {

        @Override
        public Doing event(long seq) {
            return new Doing("editor", NOON);
        }

        @Override
        public Doing teller(Particular particular, long seq) {
            throw new AssertionError("nobody else is here");
        }

        @Override
        public String text(int version) {
            throw new AssertionError("nothing here is stale");
        }

        @Override
        public List<EditScript> scripts(int from) {
            throw new AssertionError("nothing here is stale");
        }

        @Override
        public Draft draft(int version, long seq) {
            throw new AssertionError("nothing here is stale");
        }
    }
}
