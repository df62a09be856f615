package org.copydesk.audit;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** The head of a chain for what belongs to no article: register, glossary, people, sources; annotations from outside. */
@Entity
@Table(name = "desk_chain")
public class DeskChain extends PanacheEntityBase implements ChainHead {
    public static final String DESK = "desk";
    /** The chain of what comes by the annotation protocol. */
    public static final String ANNOTATIONS = "annotations";
    /** All of them. */
    public static final List<String> NAMES = List.of(DESK, ANNOTATIONS);

    @Id
    public String name;
    public long seq;
    @Column(name = "head")
    public String hash;

    /** The desk's chain, locked until the transaction ends. */
    public static DeskChain locked() {
        return locked(DESK);
    }

    /** The chain of that name, locked until the transaction ends. */
    public static DeskChain locked(String name) {
        return findById(name, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public String chain() {
        return name;
    }

    @Override
    public long headSeq() {
        return seq;
    }

    @Override
    public String headHash() {
        return hash;
    }

    @Override
    public void moveHead(long newSeq, String newHash) {
        seq = newSeq;
        hash = newHash;
    }
}
