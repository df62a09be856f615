package org.copydesk.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.copydesk.article.Base;
import org.copydesk.findings.Inspection;

/**
 * An article as the desk works on it: what the audit knows, and what follows from that. Immutable, and true as long as the
 * article's newest event is the one that {@code base} and {@code head} name.
 *
 * @param head the hash of the newest event
 * @param lastObject the last number given to a thing of this article
 * @param savedSeq the number of the event that made the newest version but for the source's own
 * @param earlier what was mended before the newest version
 * @param findings by id, gone ones included
 */
public record Sheet(long articleId, Base base, String head, int lastObject, long savedSeq, Earlier earlier, Snapshot snapshot,
        Draft draft, Inspection inspection, Map<String, DeskFinding> findings) {

    /** The same after an event that changed nothing. */
    Sheet asOf(Base newBase, String newHead) {
        return new Sheet(articleId, newBase, newHead, lastObject, savedSeq, earlier, snapshot, draft, inspection, findings);
    }

    public Optional<DeskFinding> finding(String id) {
        return Optional.ofNullable(findings.get(id));
    }

    public List<DeskFinding> openFindings() {
        return findings.values().stream().filter(DeskFinding::isOpen).toList();
    }
}
