package org.copydesk.ingest;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.article.Article;
import org.copydesk.article.ArticleFacts;
import org.copydesk.article.ArticleState;
import org.copydesk.article.ArticleVersion;
import org.copydesk.article.Headline;
import org.copydesk.article.Original;
import org.copydesk.article.OriginalBytes;
import org.copydesk.article.SourceItem;
import org.copydesk.audit.Actor;
import org.copydesk.audit.AuditEvent;
import org.copydesk.audit.Audited;
import org.copydesk.audit.Canonical;
import org.copydesk.audit.Change;
import org.copydesk.audit.Happening;
import org.copydesk.review.SavedVersion;
import org.copydesk.text.Boundaries;

/** Stores a new article: its row, its original, version 0 and the first event of its chain. */
@ApplicationScoped
class Filing {
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private final Clock clock;

    Filing(Clock clock) {
        this.clock = clock;
    }

    /** @return the new article's id; to be called in a transaction */
    long file(Envelope envelope, String mediaType, Received received, Actor actor) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var facts = facts(envelope, received);
        var article = Article.arriving(facts, at);
        article.persist();
        var original = original(article.id, envelope, mediaType, received);
        original.persist();
        if (!original.guid.isEmpty()) {
            SourceItem.name(original.source, original.guid, article.id);
        }
        var version = versionZero(article.id, received.text(), actor, at);
        version.persist();
        var made = new ArrayList<Audited>(List.of(facts,
                new OriginalBytes(original.sha256, mediaType, original.charset, original.fileName),
                new SavedVersion(0, version.sha256, version.words, version.summary)));
        original.claims().ifPresent(made::add);
        var changes = made.stream().map(thing -> new Change(Optional.empty(), Optional.of(thing))).toList();
        AuditEvent.next(article, article.id, Happening.of(actor, "receive", envelope.source(), changes, List.of(), 0), at)
                .persist();
        article.savedSeq = article.auditSeq;
        return article.id;
    }

    private static Original original(long articleId, Envelope envelope, String mediaType, Received received) {
        var particulars = received.particulars();
        var original = new Original();
        original.articleId = articleId;
        original.source = envelope.source();
        original.sha256 = Canonical.sha256(envelope.content());
        original.mediaType = mediaType;
        original.charset = received.charset();
        original.fileName = cut(envelope.fileName(), 255);
        original.content = envelope.content();
        original.guid = Original.guid(particulars.guid());
        original.issue = cut(particulars.issue(), 100);
        original.link = particulars.link().length() > 2000 ? "" : particulars.link();
        original.published = particulars.published().map(at -> at.truncatedTo(ChronoUnit.MILLIS)).orElse(null);
        return original;
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
        var particulars = received.particulars();
        var language = language(envelope, particulars);
        return new ArticleFacts(guid(received), slug(envelope, received), cut(particulars.byline(), 500),
                cut(particulars.dateline(), 500), envelope.source(), language.matches("[A-Za-z0-9-]{1,35}") ? language : "und",
                ArticleState.INCOMING, ArticleState.INCOMING, "");
    }

    /** An article of another desk keeps its name, unless this desk has one of that name: then this is a copy of it. */
    private static String guid(Received received) {
        return received.additions()
                .edited()
                .filter(told -> UUID_FORM.matcher(told).matches() && Article.count("guid", told) == 0)
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    /** What whoever brings it says, else what it says itself, else what chiefs say of its source; empty where nobody does. */
    private static String language(Envelope envelope, Particulars particulars) {
        if (!envelope.language().isEmpty()) {
            return envelope.language();
        }
        return particulars.language().isEmpty()
                ? SourceLanguage.of(envelope.source()).map(known -> known.language).orElse("")
                : particulars.language();
    }

    private static String slug(Envelope envelope, Received received) {
        if (!envelope.slug().isBlank()) {
            return envelope.slug().strip();
        }
        return Slug.of(envelope.fileName().isBlank() ? Headline.of(received.text()) : envelope.fileName());
    }

    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Boundaries.splitsSurrogate(text, most) ? most - 1 : most);
    }
}
