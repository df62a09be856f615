package org.copydesk.article;

import java.time.Instant;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.copydesk.audit.ChainHead;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** One incoming story: what lists show of it, the counts of its draft, and the head of its chain of events. */
@Entity
@Table(name = "article")
public class Article extends PanacheEntityBase implements ChainHead {
    /** What the name of each article's chain begins with; its id follows. */
    public static final String CHAIN = "article:";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String guid;
    public String slug;
    public String headline;
    public String byline;
    public String dateline;
    public String source;
    public String language;
    @Enumerated(EnumType.STRING)
    public ArticleState state;
    @Enumerated(EnumType.STRING)
    @Column(name = "former_state")
    public ArticleState formerState;
    public String assignee;
    @Column(name = "received_at")
    public Instant receivedAt;
    @Column(name = "changed_at")
    public Instant changedAt;
    public int version;
    public int words;
    @Column(name = "open_critical")
    public int openCritical;
    @Column(name = "open_major")
    public int openMajor;
    @Column(name = "open_minor")
    public int openMinor;
    public int quotes;
    @Column(name = "quotes_confirmed")
    public int quotesConfirmed;
    @Column(name = "score_arrival")
    public double scoreArrival;
    @Column(name = "score_now")
    public double scoreNow;
    public double untouched;
    @Column(name = "audit_seq")
    public long auditSeq;
    @Column(name = "audit_head")
    public String auditHead;
    /** The number of the event that made the newest version but for the source's own: undo reaches back to it and no further. */
    @Column(name = "saved_seq")
    public long savedSeq;
    /** The last number given to a correction, annotation, finding or dismissal of this article. */
    @Column(name = "last_object")
    public int lastObject;
    @Version
    @Column(name = "lock_version")
    public int lockVersion;

    /** A new article without a text yet. */
    public static Article arriving(ArticleFacts facts, Instant at) {
        var article = new Article();
        article.guid = facts.guid();
        article.receivedAt = at;
        article.changedAt = at;
        article.auditHead = "";
        article.headline = "";
        article.tell(facts);
        return article;
    }

    /** The article, its row locked until the transaction ends, so that acts on one article stand in line on any number of nodes. */
    public static Optional<Article> locked(long id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Reads the row again and locks it until the transaction ends: what is read from here on is of one moment. */
    public void hold() {
        flush();
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The article as lists show it. */
    public static Optional<InboxRow> row(long id) {
        return find("id", id).project(InboxRow.class).firstResultOptional();
    }

    public ArticleFacts facts() {
        return new ArticleFacts(guid, slug, byline, dateline, source, language, state, formerState, assignee);
    }

    /** Takes over what editors say of the article. */
    public void tell(ArticleFacts facts) {
        slug = facts.slug();
        byline = facts.byline();
        dateline = facts.dateline();
        source = facts.source();
        language = facts.language();
        state = facts.state();
        formerState = facts.formerState();
        assignee = facts.assignee();
    }

    /** Takes over the counts of the draft. */
    public void count(Tally tally) {
        headline = tally.headline();
        words = tally.words();
        openCritical = tally.critical();
        openMajor = tally.major();
        openMinor = tally.minor();
        quotes = tally.quotes();
        quotesConfirmed = tally.confirmed();
        scoreArrival = tally.scoreArrival();
        scoreNow = tally.scoreNow();
        untouched = tally.untouched();
    }

    @Override
    public String chain() {
        return chainOf(id);
    }

    /** The name of an article's chain of events. */
    public static String chainOf(long id) {
        return CHAIN + id;
    }

    @Override
    public long headSeq() {
        return auditSeq;
    }

    @Override
    public String headHash() {
        return auditHead;
    }

    @Override
    public void moveHead(long seq, String hash) {
        auditSeq = seq;
        auditHead = hash;
    }
}
