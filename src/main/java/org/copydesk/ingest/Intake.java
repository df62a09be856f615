package org.copydesk.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.article.Article;
import org.copydesk.article.ArticleFacts;
import org.copydesk.article.ArticleState;
import org.copydesk.article.ArticleVersion;
import org.copydesk.article.Headline;
import org.copydesk.article.Original;
import org.copydesk.article.OriginalBytes;
import org.copydesk.article.Texts;
import org.copydesk.article.Unacceptable;
import org.copydesk.audit.Actor;
import org.copydesk.audit.AuditEvent;
import org.copydesk.audit.Audited;
import org.copydesk.audit.Canonical;
import org.copydesk.audit.Change;
import org.copydesk.audit.Happening;
import org.copydesk.review.Engines;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.SavedVersion;
import org.copydesk.review.verbs.Clean;
import org.copydesk.text.Boundaries;
import org.hibernate.exception.ConstraintViolationException;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Where copy comes in: bytes become an article with its original, version 0, and cleaning's corrections. */
@ApplicationScoped
public class Intake {
    private final Formats formats;
    private final IntakeLimits limits;
    private final ReviewDesk review;
    private final Engines engines;
    private final Clock clock;

    public Intake(Formats formats, IntakeLimits limits, ReviewDesk review, Engines engines, Clock clock) {
        this.formats = formats;
        this.limits = limits;
        this.review = review;
        this.engines = engines;
        this.clock = clock;
    }

    /**
     * Takes {@code envelope} in as {@code actor}'s act.
     *
     * @return the new article, or the one that the same bytes from the same source made before
     * @throws Unreadable if the bytes cannot become an article
     */
    public Arrival receive(Envelope envelope, Actor actor) {
        try {
            return QuarkusTransaction.joiningExisting().call(() -> take(envelope, actor));
        } catch (ConstraintViolationException beaten) {
            // The same bytes arrived twice at once, and the other was first.
            return QuarkusTransaction.joiningExisting().call(() -> take(envelope, actor));
        }
    }

    private Arrival take(Envelope envelope, Actor actor) {
        check(envelope);
        var sha256 = Canonical.sha256(envelope.content());
        var known = Original.sameAs(envelope.source(), sha256);
        if (known.isPresent()) {
            return new Arrival(known.get(), true);
        }
        var format = formats.of(envelope);
        var received = format.read(envelope);
        check(received);
        var article = store(envelope, format.mediaType(), sha256, received, actor);
        review.performNow(article.id, Actor.CLEANING, new Clean(engines.clean(received.text())));
        return new Arrival(article.id, false);
    }

    private void check(Envelope envelope) {
        if (envelope.content().length == 0) {
            throw new Unreadable(Unreadable.Cause.EMPTY, "There is nothing in it. Send the copy itself.");
        }
        if (envelope.content().length > limits.maxBytes()) {
            throw new Unreadable(Unreadable.Cause.TOO_LARGE,
                    "It is larger than the " + limits.maxBytes()
                            + " bytes that this desk takes in (copydesk.intake.max-bytes).");
        }
        Texts.check("source", envelope.source());
        Texts.check("slug", envelope.slug());
        if (envelope.source().length() > 200 || envelope.slug().length() > 200) {
            throw new Unacceptable(envelope.source().length() > 200 ? "source" : "slug", "At most 200 characters.");
        }
        if (!envelope.language().matches("[A-Za-z0-9-]{0,35}")) {
            throw new Unacceptable("language", "Give a language tag such as en or pt-BR.");
        }
    }

    private void check(Received received) {
        if (received.text().isBlank()) {
            throw new Unreadable(Unreadable.Cause.EMPTY, "There is no text in it.");
        }
        if (received.text().getBytes(StandardCharsets.UTF_8).length > limits.maxText()) {
            throw new Unreadable(Unreadable.Cause.TOO_LARGE,
                    "Its text is longer than the " + limits.maxText()
                            + " bytes that this desk takes in (copydesk.intake.max-text).");
        }
        Texts.check("text", received.text());
    }

    private Article store(Envelope envelope, String mediaType, String sha256, Received received, Actor actor) {
        var at = now();
        var facts = facts(envelope, received);
        var article = Article.arriving(facts, at);
        article.persist();
        var original = new Original();
        original.articleId = article.id;
        original.source = envelope.source();
        original.sha256 = sha256;
        original.mediaType = mediaType;
        original.charset = received.charset();
        original.fileName = cut(envelope.fileName(), 255);
        original.content = envelope.content();
        original.persist();
        var version = versionZero(article.id, received.text(), actor, at);
        version.persist();
        var made = List.<Audited>of(facts, new OriginalBytes(sha256, mediaType, original.charset, original.fileName),
                new SavedVersion(0, version.sha256, version.words, version.summary));
        var changes = made.stream().map(thing -> new Change(Optional.empty(), Optional.of(thing))).toList();
        AuditEvent.next(article, article.id, Happening.of(actor, "receive", envelope.source(), changes, List.of(), 0), at)
                .persist();
        article.savedSeq = article.auditSeq;
        return article;
    }

    private static ArticleVersion versionZero(long articleId, String text, Actor actor, Instant at) {
        var version = new ArticleVersion();
        version.articleId = articleId;
        version.text = text;
        version.sha256 = Canonical.sha256(text);
        version.actor = actor.name();
        version.at = at;
        version.summary = "As received";
        version.words = Boundaries.countWords(text);
        version.seq = 1;
        return version;
    }

    private static ArticleFacts facts(Envelope envelope, Received received) {
        var language = envelope.language().isEmpty() ? received.language() : envelope.language();
        return new ArticleFacts(UUID.randomUUID().toString(), slug(envelope, received), cut(received.byline(), 500), "",
                envelope.source(), language.matches("[A-Za-z0-9-]{1,35}") ? language : "und", ArticleState.INCOMING,
                ArticleState.INCOMING, "");
    }

    private static String slug(Envelope envelope, Received received) {
        if (!envelope.slug().isBlank()) {
            return envelope.slug().strip();
        }
        return Slug.of(envelope.fileName().isBlank() ? Headline.of(received.text()) : envelope.fileName());
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
