package org.copydesk.audit;

import java.util.List;

/**
 * The end of a chain at some moment, to be kept elsewhere: whoever rewrites a whole chain with its head cannot rewrite this.
 *
 * @param chain {@code desk} or {@code article:17}
 * @param seq the number of the newest event then, and {@code hash} its hash
 */
public record KeptHead(String chain, long seq, String hash) {

    /** The heads of all chains that have events, by name. */
    public static List<KeptHead> all() {
        return AuditEvent.find("select e.chain, e.seq, e.hash from AuditEvent e "
                + "where e.seq = (select max(n.seq) from AuditEvent n where n.chain = e.chain) order by e.chain")
                .project(KeptHead.class)
                .list();
    }

    /** Whether the chain still holds the event that this head names. */
    public boolean stillHolds() {
        return AuditEvent.count("chain = ?1 and seq = ?2 and hash = ?3", chain, seq, hash) == 1;
    }
}
