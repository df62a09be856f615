package org.copydesk.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.article.Article;
import org.copydesk.article.ArticleVersion;
import org.copydesk.article.Base;
import org.copydesk.article.ReferenceTextRow;
import org.copydesk.audit.Audited;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The sheets of the articles last worked on, kept in memory. Each is asked for with the article's row in hand and is used only
 * if the row names the same newest event, so that it is right on any number of nodes.
 */
@ApplicationScoped
public class Sheets {
    private final Engines engines;
    private final Map<Long, Sheet> kept;

    public Sheets(Engines engines, @ConfigProperty(name = "copydesk.review.sheets", defaultValue = "200") int most) {
        this.engines = engines;
        this.kept = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Long, Sheet> eldest) {
                return size() > most;
            }
        });
    }

    /**
     * The sheet of {@code article}; within a transaction. Where it must be read anew, from many tables, the row is read again and held,
     * so that no act comes between two of them.
     */
    public Sheet of(Article article) {
        return known(article).orElseGet(() -> {
            article.hold();
            var sheet = known(article).orElseGet(() -> load(article));
            keep(sheet);
            return sheet;
        });
    }

    /** The same, if it is in memory. */
    Optional<Sheet> known(Article article) {
        return Optional.ofNullable(kept.get(article.id))
                .filter(sheet -> sheet.base().seq() == article.auditSeq && sheet.head().equals(article.auditHead));
    }

    /** Keeps {@code sheet} for the next who asks. */
    void keep(Sheet sheet) {
        kept.put(sheet.articleId(), sheet);
    }

    private Sheet load(Article article) {
        var things = new ArrayList<Audited>();
        things.add(article.facts());
        things.addAll(CorrectionRow.of(article.id, article.version));
        things.addAll(AnnotationRow.of(article.id));
        things.addAll(DismissalRow.of(article.id));
        ReferenceTextRow.<ReferenceTextRow>findByIdOptional(article.id).ifPresent(row -> things.add(row.value()));
        var text = ArticleVersion.textOf(article.id, article.version);
        var snapshot = Snapshot.of(article.version, text, things);
        var draft = Draft.of(text, snapshot.corrections());
        var findings = new LinkedHashMap<String, DeskFinding>();
        FindingRow.of(article.id, article.version).forEach(finding -> findings.put(finding.id(), finding));
        return new Sheet(article.id, new Base(article.version, article.auditSeq), article.auditHead, article.lastObject,
                article.savedSeq, CorrectionRow.earlier(article.id, article.version), snapshot, draft,
                engines.inspect(snapshot, draft), findings);
    }
}
