package org.copydesk.review;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.copydesk.article.Article;
import org.copydesk.article.ArticleVersion;
import org.copydesk.audit.AuditChain.Break;
import org.copydesk.audit.AuditEvent;
import org.copydesk.audit.DeskChain;

import io.quarkus.hibernate.orm.panache.PanacheQuery;

/** Rows that belong to an article which is not there: no chain of an article would name them. */
final class Strays {

    private Strays() {}

    /** The first of them, and the chain it says it belongs to; within a transaction. */
    static Optional<Verification.Report> first() {
        var events = AuditEvent.<AuditEvent>find(
                "chain not in ?1 and (articleId is null or not exists (select 1 from Article a where a.id = articleId)) order by id",
                DeskChain.NAMES).firstResultOptional();
        if (events.isPresent()) {
            return events.map(event -> report(event.chain, new Break(event.seq, "the article of this event is missing")));
        }
        return List.of(articles(ArticleVersion.find(query("ArticleVersion"))),
                articles(CorrectionRow.find(query("CorrectionRow"))),
                articles(AnnotationRow.find(query("AnnotationRow"))), articles(DismissalRow.find(query("DismissalRow"))))
                .stream()
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .map(id -> report(Article.chainOf(id), new Break(0, "no event made a row of an article that is not there")));
    }

    private static String query(String entity) {
        return "select t.articleId from " + entity
                + " t where not exists (select 1 from Article a where a.id = t.articleId) order by t.articleId";
    }

    private static Optional<Long> articles(PanacheQuery<?> query) {
        return query.project(Long.class).firstResultOptional();
    }

    private static Verification.Report report(String chain, Break broken) {
        return new Verification.Report(chain, 0, "", Optional.of(broken));
    }
}
