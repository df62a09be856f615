package org.copydesk.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.copydesk.article.Article;
import org.copydesk.article.ArticleFacts;
import org.copydesk.article.ArticleVersion;
import org.copydesk.article.Missing;
import org.copydesk.article.ReferenceText;
import org.copydesk.article.ReferenceTextRow;
import org.copydesk.audit.AuditEvent;
import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationRow;
import org.copydesk.review.Correction;
import org.copydesk.review.CorrectionRow;
import org.copydesk.review.Retelling;
import org.copydesk.review.Snapshot;

/**
 * Reads editions. That of the newest version has its annotations as they are; that of an earlier one has them as they were when
 * the next version was saved, and so never changes again.
 */
@ApplicationScoped
public class Editions {

    /** What is said beside a version. */
    record Said(ArticleFacts facts, List<Annotation> annotations, Optional<ReferenceText> reference) {}

    /**
     * The edition of a version of an article.
     *
     * @param version its number; empty for the newest
     * @throws Missing if there is no such article or version
     */
    @Transactional
    public Edition of(long articleId, Optional<Integer> version) {
        Article article = Article.<Article>findByIdOptional(articleId)
                .orElseThrow(() -> new Missing("Article " + articleId));
        int number = version.orElse(article.version);
        if (number < 0 || number > article.version) {
            throw new Missing("Version " + number);
        }
        var versions = ArticleVersion.all(articleId);
        var events = AuditEvent.ofChain(article.chain());
        var said = number == article.version
                ? saidNow(article)
                : said(Retelling.until(versions.get(number + 1).seq, events, versions.get(0).text));
        var edition = new EditionTable(versions.subList(0, number + 1), saved(articleId, versions, number), events, said)
                .edition();
        return Told.of(articleId, events).map(told -> told.continuedBy(edition)).orElse(edition);
    }

    private static Said said(Snapshot then) {
        return new Said(then.facts(), List.copyOf(then.annotations()), then.reference());
    }

    /** @throws Missing if one of these articles is not there */
    @Transactional
    public void check(List<Long> articles) {
        articles.stream().filter(id -> Article.count("id", id) == 0).findFirst().ifPresent(id -> {
            throw new Missing("Article " + id);
        });
    }

    private static Said saidNow(Article article) {
        Optional<ReferenceTextRow> reference = ReferenceTextRow.findByIdOptional(article.id);
        return new Said(article.facts(), AnnotationRow.of(article.id), reference.map(ReferenceTextRow::value));
    }

    /** The saved corrections up to a version; where one came from outside and has none, its differences stand for them. */
    private static List<Correction> saved(long articleId, List<ArticleVersion> versions, int number) {
        var saved = new ArrayList<>(CorrectionRow.saved(articleId, 0, number));
        for (int i = 0; i < number; i++) {
            int at = i;
            if (saved.stream().noneMatch(c -> c.version() == at)) {
                saved.addAll(Differences.between(versions.get(i), versions.get(i + 1)));
            }
        }
        saved.sort(Comparator.comparing(Correction::version).thenComparing(Correction::span));
        return saved;
    }
}
