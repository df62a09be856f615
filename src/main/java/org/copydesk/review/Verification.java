package org.copydesk.review;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;

import org.copydesk.article.Article;
import org.copydesk.article.Missing;
import org.copydesk.audit.AuditChain;
import org.copydesk.audit.AuditChain.Break;
import org.copydesk.audit.AuditEvent;
import org.copydesk.audit.DeskChain;
import org.copydesk.audit.DeskProof;
import org.copydesk.audit.KeptHead;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Proves an article's record, or the desk's: the chain of events is whole, and replaying it gives what is stored. */
@ApplicationScoped
public class Verification {

    /**
     * What was found.
     *
     * @param events how many there are
     * @param head the hash of the newest event
     * @param broken the first thing that is wrong; empty if nothing is
     */
    public record Report(String chain, long events, String head, Optional<Break> broken) {

        public boolean isValid() {
            return broken.isEmpty();
        }
    }

    private final DeskProof proof;

    Verification(DeskProof proof) {
        this.proof = proof;
    }

    /** Checks one article. */
    @Transactional
    public Report article(long id) {
        return sure(lock -> readable(Article.chainOf(id), () -> {
            Article article = Article.<Article>findByIdOptional(id, lock).orElseThrow(() -> new Missing("Article " + id));
            var events = AuditEvent.ofChain(article.chain());
            return new Report(article.chain(), events.size(), article.auditHead, firstBreak(article, events));
        }));
    }

    /** An act may have come between two looks: what seems broken is looked at again with the head of its chain held. */
    private static Report sure(Function<LockModeType, Report> look) {
        var report = look.apply(LockModeType.NONE);
        if (report.isValid()) {
            return report;
        }
        AuditEvent.getEntityManager().clear();
        return look.apply(LockModeType.PESSIMISTIC_WRITE);
    }

    private static Optional<Break> firstBreak(Article article, List<AuditEvent> events) {
        if (events.isEmpty()) {
            return Optional.of(new Break(1, "event 1 is missing"));
        }
        var stored = Stored.of(article);
        return AuditChain.firstBreak(events, article.auditSeq, article.auditHead)
                .or(() -> Replay.firstDifference(events, stored))
                .or(() -> new RowCheck(article, events).firstDifference(stored));
    }

    /** What is stored may have been altered into something that is no state, number or list at all. */
    private static Report readable(String chain, Supplier<Report> check) {
        try {
            return check.get();
        } catch (PersistenceException | IllegalArgumentException | UncheckedIOException unreadable) {
            return new Report(chain, 0, "", Optional.of(new Break(0, "a row cannot be read: " + unreadable.getMessage())));
        }
    }

    /** Checks the chains that belong to no article, and that nothing belongs to an article that is not there. */
    @Transactional
    public Report desk() {
        long events = 0;
        for (var name : DeskChain.NAMES) {
            var report = desk(name);
            if (!report.isValid()) {
                return report;
            }
            events += report.events();
        }
        if (DeskChain.count() != DeskChain.NAMES.size()) {
            return new Report(DeskChain.DESK, 0, "",
                    Optional.of(new Break(0, "there is a head of a chain that the desk does not have")));
        }
        DeskChain chain = DeskChain.findById(DeskChain.DESK);
        return Strays.first().or(SourceNames::firstBreak).orElse(new Report(chain.name, events, chain.hash, Optional.empty()));
    }

    /** Checks one of the chains that belong to no article. */
    @Transactional
    public Report desk(String name) {
        return sure(lock -> readable(name, () -> {
            DeskChain chain = DeskChain.findById(name, lock);
            if (chain == null) {
                return new Report(name, 0, "", Optional.of(new Break(0, "the head of the chain is missing")));
            }
            var events = AuditEvent.ofChain(name);
            return new Report(name, events.size(), chain.hash, proof.firstBreak(chain, events));
        }));
    }

    /**
     * Checks everything: the chains that belong to no article, then every article's.
     *
     * @param kept heads kept elsewhere, each of which the record must still hold; may be empty
     * @return the first report that is broken; else the desk's, with the number of all events
     */
    public Report everything(List<KeptHead> kept) {
        var lost = lost(kept);
        if (lost.isPresent()) {
            return lost.get();
        }
        var desk = desk();
        long events = desk.events();
        for (var id : desk.isValid() ? articles() : List.<Long>of()) {
            var report = article(id);
            if (!report.isValid()) {
                return report;
            }
            events += report.events();
        }
        return new Report(desk.chain(), events, desk.head(), desk.broken());
    }

    private static Optional<Report> lost(List<KeptHead> kept) {
        return QuarkusTransaction.requiringNew()
                .call(() -> kept.stream().filter(head -> !head.stillHolds()).findFirst())
                .map(head -> new Report(head.chain(), 0, head.hash(),
                        Optional.of(new Break(head.seq(), "the event is not the one that the kept head names"))));
    }

    /** The heads of all chains, to be kept elsewhere. */
    @Transactional
    public List<KeptHead> heads() {
        return KeptHead.all();
    }

    /** The ids of all articles, which {@link #article} can be asked about one by one. */
    @Transactional
    public List<Long> articles() {
        return Article.find("select a.id from Article a order by a.id").project(Long.class).list();
    }
}
