package org.copydesk.review;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.article.Article;
import org.copydesk.article.ArticleFacts;
import org.copydesk.article.ArticleVersion;
import org.copydesk.article.ArticleWord;
import org.copydesk.article.Base;
import org.copydesk.article.ReferenceText;
import org.copydesk.article.ReferenceTextRow;
import org.copydesk.article.ReissueFacts;
import org.copydesk.audit.Actor;
import org.copydesk.audit.AuditEvent;
import org.copydesk.audit.Change;
import org.copydesk.audit.DeskChain;
import org.copydesk.register.LearntFix;
import org.hibernate.StatelessSession;

/** Writes down what acts lead to, and reads back what they led to before; always inside a desk's transaction. */
@ApplicationScoped
class Ledger {
    private final StatelessSession session;

    Ledger(StatelessSession session) {
        this.session = session;
    }

    /** The events of one editor since the last save, as undo sees them. */
    Doings doings(Article article, Actor actor) {
        return new Doings(
                AuditEvent.list("chain = ?1 and seq > ?2 and actor = ?3 order by seq", article.chain(), article.savedSeq,
                        actor.name()));
    }

    /** The dismissals decided in other articles that reach this one. */
    List<Dismissal> quiet(Article article, Act act) {
        return DismissalRow.reaching(act.now().facts().source(), article.id);
    }

    /** Whether nothing but downloads happened to the article since {@code base}. */
    boolean standsStill(Article article, Base base) {
        return base.version() == article.version
                && (base.seq() == article.auditSeq
                        || AuditEvent.count("chain = ?1 and seq > ?2 and act <> ?3", article.chain(), base.seq(),
                                Download.NAME) == 0);
    }

    Past past(Article article) {
        return new StoredPast(article.id, article.version);
    }

    /** Stores an act's outcome and brings the article's row up to date. */
    void store(Article article, Outcome outcome, Instant at) {
        var rows = new Rows();
        Change.net(outcome.stored()).forEach(change -> write(rows, article, change));
        writeFindings(rows, article.id, outcome);
        var act = outcome.act();
        outcome.version().ifPresent(version -> {
            writeVersion(article, outcome, version, at);
            learn(outcome);
        });
        if (outcome.version().isPresent() || act.actor().equals(Actor.CLEANING)) {
            index(rows, article, outcome);
        }
        rows.write(session);
        article.lastObject = act.lastObject();
        article.changedAt = at;
        article.count(Quality.tally(outcome.snapshot(), outcome.draft(), outcome.findings().values(),
                outcome.earlier()));
    }

    /** Search finds the draft as it was when it was received or saved last. */
    private static void index(Rows rows, Article article, Outcome outcome) {
        var facts = outcome.snapshot().facts();
        var words = ArticleWord.words(facts.slug() + " " + facts.source() + " " + outcome.draft().text());
        var known = ArticleWord.of(article.id);
        known.stream().filter(word -> !words.contains(word)).forEach(word -> rows.delete(ArticleWord.of(article, word)));
        words.removeAll(new HashSet<>(known));
        words.forEach(word -> rows.insert(ArticleWord.of(article, word)));
    }

    /** What editors replaced is offered the next time in copy from the same source. */
    private static void learn(Outcome outcome) {
        var source = outcome.snapshot().facts().source();
        var lessons = Lesson.of(outcome.stored(), outcome.act().start().findings());
        if (!source.isEmpty() && !lessons.isEmpty()) {
            DeskChain.locked(); // two saves that teach the same stand in line, else the second would break on the unique row
            lessons.forEach(lesson -> LearntFix.learn(source, lesson.wrong(), lesson.right(), lesson.category()));
        }
    }

    private static void writeVersion(Article article, Outcome outcome, SavedVersion saved, Instant at) {
        article.version++;
        if (!outcome.act().actor().equals(Actor.SOURCE)) {
            article.savedSeq = article.auditSeq;
        }
        var version = new ArticleVersion();
        version.articleId = article.id;
        version.number = article.version;
        version.text = outcome.snapshot().text();
        version.sha256 = saved.sha256();
        version.actor = outcome.act().actor().name();
        version.at = at;
        version.summary = saved.summary();
        version.words = saved.words();
        version.seq = article.auditSeq;
        version.persist();
    }

    private static void write(Rows rows, Article article, Change change) {
        if (change.before().equals(change.after())) {
            return;
        }
        switch (change.collection()) {
            case ArticleFacts.COLLECTION -> article.tell((ArticleFacts) change.thing());
            case Correction.COLLECTION -> rows.put(change, correction(article.id, change));
            case Annotation.COLLECTION -> rows.put(change, annotation(article.id, change));
            case Dismissal.COLLECTION -> rows.put(change, DismissalRow.of(article.id, (Dismissal) change.thing()));
            case ReferenceText.COLLECTION -> rows.put(change, ReferenceTextRow.of(article.id, (ReferenceText) change.thing()));
            case ReissueFacts.COLLECTION -> {
                // Stored with its bytes by whoever took it in.
            }
            default -> throw new IllegalStateException("nowhere to store " + change.collection());
        }
    }

    /** The row of a correction, or what of it changed where that is little. */
    private static Object correction(long articleId, Change change) {
        var now = (Correction) change.thing();
        return change.before()
                .filter(was -> change.after().isPresent())
                .flatMap(was -> CorrectionStep.between((Correction) was, now))
                .<Object>map(step -> step)
                .orElseGet(() -> CorrectionRow.of(articleId, now));
    }

    /** The row of an annotation, or what of it changed where that is little. */
    private static Object annotation(long articleId, Change change) {
        var now = (Annotation) change.thing();
        return change.before()
                .filter(was -> change.after().isPresent())
                .flatMap(was -> AnnotationStep.between((Annotation) was, now))
                .<Object>map(step -> step)
                .orElseGet(() -> AnnotationRow.of(articleId, now));
    }

    private static void writeFindings(Rows rows, long articleId, Outcome outcome) {
        var before = outcome.act().start().findings();
        for (var finding : outcome.findings().values()) {
            var known = before.get(finding.id());
            if (known == null) {
                rows.insert(FindingRow.of(articleId, finding));
            } else if (!known.equals(finding)) {
                rows.update(FindingRow.of(articleId, finding));
            }
        }
    }
}
