package org.copydesk.annotations;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.article.Article;
import org.copydesk.article.ArticleVersion;
import org.copydesk.audit.AuditEvent;
import org.copydesk.export.AnnotationTree;
import org.copydesk.export.Edition;
import org.copydesk.export.Publisher;
import org.copydesk.quotes.QuoteKind;
import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.AnnotationRow;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.Correction;
import org.copydesk.review.CorrectionRow;
import org.copydesk.review.CorrectionStatus;

import io.quarkus.panache.common.Parameters;

/**
 * What was said and done at the desk itself, shown as Web Annotations: quotes, comments and flags, and the corrections that are
 * proposed, accepted or saved. Each is called as the desk calls it. Always inside a transaction.
 */
@ApplicationScoped
class DeskThings {
    private static final String SAID = "from AnnotationRow a where a.status <> :dismissed and (a.kind <> :quote or a.quoteKind <> :term)"
            + " and not exists (select 1 from TieRow t where t.thing = a.id)";
    private static final String DONE = "from CorrectionRow c where c.status in :statuses"
            + " and not exists (select 1 from TieRow t where t.thing = c.id)";
    private static final List<CorrectionStatus> STATUSES = List.of(CorrectionStatus.PROPOSED, CorrectionStatus.ACCEPTED,
            CorrectionStatus.SAVED);

    private final Publisher publisher;

    /** The versions that one answer speaks of, each read once. */
    private record Sources(Addresses addresses, Map<String, AnnotationTree.Source> read) {

        private static Sources at(Addresses addresses) {
            return new Sources(addresses, new HashMap<>());
        }

        private AnnotationTree.Source of(long article, int number) {
            return read.computeIfAbsent(addresses.version(article, number), iri -> {
                var version = ArticleVersion.of(article, number).orElseThrow();
                return AnnotationTree.Source.of(iri, version.text, version.at);
            });
        }
    }

    DeskThings(Publisher publisher) {
        this.publisher = publisher;
    }

    long countSaid() {
        return AnnotationRow.count(SAID, said());
    }

    long countDone() {
        return CorrectionRow.count(DONE, done());
    }

    /** Annotations, those of the newest article first, without the first {@code skip}. */
    List<Shown> said(long skip, int limit, Addresses addresses) {
        var sources = Sources.at(addresses);
        return AnnotationRow.<AnnotationRow>find(SAID + " order by a.articleId desc, a.id", said())
                .range((int) skip, (int) skip + limit - 1)
                .stream()
                .map(row -> shown(row.articleId, row.value(), sources))
                .toList();
    }

    /** Corrections, those of the newest article first, without the first {@code skip}. */
    List<Shown> done(long skip, int limit, Addresses addresses) {
        var sources = Sources.at(addresses);
        return CorrectionRow.<CorrectionRow>find(DONE + " order by c.articleId desc, c.id", done())
                .range((int) skip, (int) skip + limit - 1)
                .stream()
                .map(row -> shown(row.articleId, row.value(), sources))
                .toList();
    }

    /** What was said of one article, then what was corrected in it. */
    List<Shown> of(long article, Addresses addresses) {
        var sources = Sources.at(addresses);
        var said = AnnotationRow.<AnnotationRow>list(SAID + " and a.articleId = :article order by a.id",
                said().and("article", article)).stream().map(row -> shown(article, row.value(), sources));
        var done = CorrectionRow.<CorrectionRow>list(DONE + " and c.articleId = :article order by c.id",
                done().and("article", article)).stream().map(row -> shown(article, row.value(), sources));
        return Stream.concat(said, done).toList();
    }

    private static Parameters said() {
        return Parameters.with("dismissed", AnnotationStatus.DISMISSED)
                .and("quote", AnnotationKind.QUOTE)
                .and("term", QuoteKind.TERM);
    }

    private static Parameters done() {
        return Parameters.with("statuses", STATUSES);
    }

    /** The annotation or correction of that name. */
    Optional<Shown> find(String thing, Addresses addresses) {
        var sources = Sources.at(addresses);
        return AnnotationRow.<AnnotationRow>findByIdOptional(thing)
                .filter(row -> row.status != AnnotationStatus.DISMISSED)
                .map(row -> shown(row.articleId, row.value(), sources))
                .or(() -> CorrectionRow.<CorrectionRow>findByIdOptional(thing)
                        .filter(row -> STATUSES.contains(row.status))
                        .map(row -> shown(row.articleId, row.value(), sources)));
    }

    private Shown shown(long article, Annotation a, Sources sources) {
        var at = at(article, a.seq());
        var source = sources.of(article, a.version());
        var iri = sources.addresses().annotation(a.id());
        var tree = a.kind() == AnnotationKind.QUOTE
                ? AnnotationTree.of(Edition.Quote.of(a, 0, at), iri, source, publisher)
                : AnnotationTree.of(Edition.Remark.of(a, at), iri, source, publisher);
        return new Shown(a.id(), tag(a.id(), a.version(), a.seq()), at, at, a.author(), article, tree);
    }

    private Shown shown(long article, Correction c, Sources sources) {
        var at = at(article, c.seq());
        var tree = AnnotationTree.of(Edition.Correction.of(c, at), sources.addresses().annotation(c.id()),
                sources.of(article, c.version()), publisher);
        return new Shown(c.id(), tag(c.id(), c.version(), c.seq()), at, at, c.author(), article, tree);
    }

    private static String tag(String id, int version, long seq) {
        return "\"" + id + "." + version + "." + seq + "\"";
    }

    private static Instant at(long article, long seq) {
        return AuditEvent.at(Article.chainOf(article), seq).orElse(Instant.EPOCH);
    }
}
