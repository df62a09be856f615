package org.copydesk.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import org.copydesk.article.ArticleState;
import org.copydesk.article.Unacceptable;
import org.copydesk.quotes.QuoteKind;

/** What people said, in all articles of the desk. Dismissed quotes, terms and spiked articles are left out. */
@ApplicationScoped
public class QuoteSearch {
    private static final String COUNTED = " from AnnotationRow n, Article a where a.id = n.articleId and n.kind = :quote "
            + "and n.status <> :dismissed and n.quoteKind <> :term and a.state <> :spiked ";

    /**
     * One piece of what somebody said.
     *
     * @param place where it stands in its version; its {@link Place#words()} are the draft's. Null for an orphan
     */
    public record Said(String id, long article, String headline, String source, Instant receivedAt, String speaker, Place place,
            QuoteKind kind, AnnotationStatus status) {}

    /** Somebody who is quoted, and in how many pieces, of which so many are confirmed. */
    public record Speaker(String name, long quotes, long confirmed) {}

    private final EntityManager entities;

    QuoteSearch(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Up to {@code limit} pieces that {@code speaker} said, those of the newest article first.
     *
     * @param speaker the name as cards show it
     * @param after the id of the last piece of the page before; empty for the first page
     * @throws Unacceptable if there is no such piece
     */
    @Transactional
    public List<Said> by(String speaker, Optional<String> after, int limit) {
        var last = after.map(this::row);
        var query = ask(
                "select n.id, n.articleId, a.headline, a.source, a.receivedAt, n.speaker, n.place, n.quoteKind, n.status"
                        + COUNTED + "and n.speaker = :speaker"
                        + (last.isPresent() ? " and (n.articleId < :article or n.articleId = :article and n.id > :id)" : "")
                        + " order by n.articleId desc, n.id",
                Said.class).setParameter("speaker", speaker).setMaxResults(limit);
        last.ifPresent(row -> query.setParameter("article", row.articleId).setParameter("id", row.id));
        return query.getResultList();
    }

    private AnnotationRow row(String id) {
        return AnnotationRow.<AnnotationRow>findByIdOptional(id)
                .orElseThrow(() -> new Unacceptable("after", "There is no quote " + id + "."));
    }

    /** The up to {@code limit} people that copy received since {@code from} quotes most. */
    @Transactional
    public List<Speaker> mostQuoted(Instant from, int limit) {
        return ask("select n.speaker, count(n), sum(case when n.status = :confirmed then 1 else 0 end)" + COUNTED
                + "and n.speaker <> '' and a.receivedAt >= :from group by n.speaker order by count(n) desc, n.speaker",
                Speaker.class)
                .setParameter("confirmed", AnnotationStatus.CONFIRMED)
                .setParameter("from", from)
                .setMaxResults(limit)
                .getResultList();
    }

    private <T> TypedQuery<T> ask(String jpql, Class<T> row) {
        return entities.createQuery(jpql, row)
                .setParameter("quote", AnnotationKind.QUOTE)
                .setParameter("dismissed", AnnotationStatus.DISMISSED)
                .setParameter("term", QuoteKind.TERM)
                .setParameter("spiked", ArticleState.SPIKED);
    }
}
