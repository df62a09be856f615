package org.copydesk.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.copydesk.article.Article;
import org.copydesk.article.ArticleFacts;
import org.copydesk.article.ArticleVersion;
import org.copydesk.article.Missing;
import org.copydesk.article.Particular;
import org.copydesk.audit.Actor;
import org.copydesk.audit.AuditEvent;
import org.copydesk.audit.Audited;
import org.copydesk.audit.Change;
import org.copydesk.text.EditScript;

/** The past of an article, read from its versions, corrections and events. */
record StoredPast(long articleId, int newest) implements Past {

    @Override
    public Doing event(long seq) {
        return AuditEvent
                .find("select e.actor, e.at from AuditEvent e where e.chain = ?1 and e.seq = ?2", Article.chainOf(articleId),
                        seq)
                .project(Doing.class)
                .firstResult();
    }

    @Override
    public Doing teller(Particular particular, long seq) {
        return AuditEvent
                .<AuditEvent>list("chain = ?1 and seq > ?2 order by seq desc", Article.chainOf(articleId), seq)
                .stream()
                .filter(event -> changes(event).anyMatch(change -> tells(change, particular)))
                .findFirst()
                .map(event -> new Doing(event.actor, event.at))
                .orElseThrow(() -> new IllegalStateException("nobody told " + particular + " since event " + seq));
    }

    private static Stream<Change> changes(AuditEvent event) {
        return Snapshot.changes(event.content().path("before"), event.content().path("after")).stream();
    }

    private static boolean tells(Change change, Particular particular) {
        return change.collection().equals(ArticleFacts.COLLECTION)
                && particular.differs((ArticleFacts) change.before().orElseThrow(), (ArticleFacts) change.thing());
    }

    @Override
    public String text(int version) {
        return ArticleVersion.of(articleId, version).orElseThrow(() -> new Missing("Version " + version)).text;
    }

    @Override
    public List<EditScript> scripts(int from) {
        var byVersion = CorrectionRow.saved(articleId, from, newest)
                .stream()
                .collect(Collectors.groupingBy(Correction::version));
        var scripts = new ArrayList<EditScript>();
        for (int version = from; version < newest; version++) {
            scripts.add(new EditScript(byVersion.getOrDefault(version, List.of()).stream().map(Correction::edit).toList()));
        }
        return scripts;
    }

    @Override
    public Draft draft(int version, long seq) {
        var next = ArticleVersion.of(articleId, version + 1);
        if (next.filter(it -> it.actor.equals(Actor.SOURCE.name())).isPresent()) {
            return retold(seq);
        }
        var last = CorrectionRow.of(articleId, version)
                .stream()
                .map(c -> c.status() == CorrectionStatus.SAVED ? c.with(CorrectionStatus.ACCEPTED, c.seq()) : c)
                .map(Audited.class::cast)
                .toList();
        var then = Snapshot.of(version, text(version), last).after(takenBack(next, seq));
        return Draft.of(then.text(), then.corrections());
    }

    /** Of a version that the source's next text followed, accepted corrections have gone along: only the events tell them. */
    private Draft retold(long seq) {
        var then = Retelling.until(seq + 1, AuditEvent.ofChain(Article.chainOf(articleId)), text(0));
        return Draft.of(then.text(), then.corrections());
    }

    /** The changes of corrections since event {@code seq} and up to the one that made version {@code next}, taken back, newest first. */
    private List<Change> takenBack(Optional<ArticleVersion> next, long seq) {
        long until = next.map(it -> it.seq).orElse(Long.MAX_VALUE);
        var back = new ArrayList<Change>();
        AuditEvent
                .<AuditEvent>list("chain = ?1 and seq > ?2 and seq <= ?3 order by seq desc", Article.chainOf(articleId), seq,
                        until)
                .forEach(event -> changes(event)
                        .filter(change -> change.collection().equals(Correction.COLLECTION))
                        .map(Change::inverse)
                        .forEach(back::add));
        return back;
    }
}
