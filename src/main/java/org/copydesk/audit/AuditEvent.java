package org.copydesk.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.Length;
import org.hibernate.annotations.Immutable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** One act as it was recorded: inserted, never updated or deleted. {@code canonical} is the text that was hashed. */
@Entity
@Immutable
@Table(name = "audit_event")
public class AuditEvent extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String chain;
    public long seq;
    @Column(name = "article_id")
    public Long articleId;
    public Instant at;
    public String actor;
    public String act;
    public String note;
    public long undoes;
    @Column(length = Length.LONG32)
    public String canonical;
    @Column(name = "previous_hash")
    public String previousHash;
    public String hash;

    /** The event that follows {@code head}, which moves on to it. {@code at} must be in whole milliseconds. */
    public static AuditEvent next(ChainHead head, Long articleId, Happening happening, Instant at) {
        var event = new AuditEvent();
        event.chain = head.chain();
        event.seq = head.headSeq() + 1;
        event.articleId = articleId;
        event.at = at;
        event.actor = happening.actor();
        event.act = happening.act();
        event.note = happening.reason();
        event.undoes = happening.undoes();
        event.previousHash = head.headHash();
        event.canonical = Canonical.write(event.tree(happening));
        event.hash = Canonical.sha256(event.canonical);
        head.moveHead(event.seq, event.hash);
        return event;
    }

    /** When the event with this number happened; empty if there is none. */
    public static Optional<Instant> at(String chain, long seq) {
        return find("select e.at from AuditEvent e where e.chain = ?1 and e.seq = ?2", chain, seq).project(Instant.class)
                .firstResultOptional();
    }

    /** All events of a chain, oldest first. */
    public static List<AuditEvent> ofChain(String chain) {
        return list("chain = ?1 order by seq", chain);
    }

    /** The events of a chain after {@code seq}, oldest first, at most {@code limit} of them. */
    public static List<AuditEvent> after(String chain, long seq, int limit) {
        return find("chain = ?1 and seq > ?2 order by seq", chain, seq).page(0, limit).list();
    }

    /** The events of a chain before {@code seq}, newest first, at most {@code limit} of them. */
    public static List<AuditEvent> before(String chain, long seq, int limit) {
        // H2 goes backwards through the index by chain and seq if both are named, and else sorts all of the chain.
        return find("chain = ?1 and seq < ?2 order by chain desc, seq desc", chain, seq).page(0, limit).list();
    }

    /** Who of all others than {@code actor} did something last, if it was after event {@code seq}. */
    public static Optional<String> newestActorSince(String chain, long seq, String actor) {
        return find(
                "select e.actor from AuditEvent e where e.chain = ?1 and e.seq > ?2 and e.actor <> ?3 order by e.chain desc, e.seq desc",
                chain, seq, actor).project(String.class).firstResultOptional();
    }

    /** The event's content, as it was hashed. */
    public JsonNode content() {
        return Canonical.parse(canonical);
    }

    private JsonNode tree(Happening happening) {
        var tree = JsonNodeFactory.instance.objectNode();
        tree.put("chain", chain).put("seq", seq).put("at", Canonical.time(at)).put("actor", actor).put("act", act);
        tree.put("reason", note).put("undoes", undoes).put("previousHash", previousHash);
        tree.set("before", happening.before());
        tree.set("after", happening.after());
        tree.set("derived", happening.derived());
        return tree;
    }
}
