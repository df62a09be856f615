package org.copydesk.review;

import java.util.Optional;

import org.copydesk.article.Article;
import org.copydesk.article.Original;
import org.copydesk.article.SourceItem;
import org.copydesk.audit.AuditChain.Break;

/**
 * Whether the names that sources give their copy stand for the articles that came under them: the rows that say so are proved by
 * the originals, which the articles' chains prove.
 */
final class SourceNames {

    private SourceNames() {}

    /** The first row that no original bears out, or original whose name has no row; within a transaction. */
    static Optional<Verification.Report> firstBreak() {
        var invented = SourceItem.find("""
                select i.articleId from SourceItem i where not exists (select 1 from Original o
                where o.articleId = i.articleId and o.source = i.source and o.guid = i.guid) order by i.articleId""");
        var lost = Original.find("""
                select o.articleId from Original o where o.guid <> '' and not exists (select 1 from SourceItem i
                where i.source = o.source and i.guid = o.guid) order by o.articleId""");
        return invented.project(Long.class)
                .<Long>firstResultOptional()
                .map(id -> report(id, "a source's name stands for this article that it did not come under"))
                .or(() -> lost.project(Long.class)
                        .<Long>firstResultOptional()
                        .map(id -> report(id, "the name that its source gave this article is missing")));
    }

    private static Verification.Report report(long article, String why) {
        return new Verification.Report(Article.chainOf(article), 0, "", Optional.of(new Break(1, why)));
    }
}
