package org.copydesk.review;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.copydesk.article.Article;
import org.copydesk.article.Missing;
import org.copydesk.audit.AuditChain;
import org.copydesk.audit.AuditChain.Break;
import org.copydesk.audit.AuditEvent;
import org.copydesk.audit.DeskChain;

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

    /** Checks one article. */
    @Transactional
    public Report article(long id) {
        Article article = Article.<Article>findByIdOptional(id).orElseThrow(() -> new Missing("Article " + id));
        var events = AuditEvent.ofChain(article.chain());
        var broken = AuditChain.firstBreak(events, article.auditSeq, article.auditHead)
                .or(() -> Replay.firstDifference(events, Stored.of(article)));
        return new Report(article.chain(), events.size(), article.auditHead, broken);
    }

    /** Checks the desk's own chain. */
    @Transactional
    public Report desk() {
        return desk(DeskChain.DESK);
    }

    /** Checks one of the chains that belong to no article. */
    @Transactional
    public Report desk(String name) {
        DeskChain chain = DeskChain.findById(name);
        var events = AuditEvent.ofChain(name);
        return new Report(chain.name, events.size(), chain.hash, AuditChain.firstBreak(events, chain.seq, chain.hash));
    }

    /** The ids of all articles, which {@link #article} can be asked about one by one. */
    @Transactional
    public List<Long> articles() {
        return Article.find("select a.id from Article a order by a.id").project(Long.class).list();
    }
}
