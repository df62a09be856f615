package org.copydesk.review;

import java.util.List;

import org.copydesk.audit.Change;

/**
 * What an act did.
 *
 * @param sheet the article after it
 * @param changes what the actor changed, without the engines' consequences
 * @param undoes the number of the event that it undid or redid; 0 for none
 */
public record Receipt(Sheet sheet, String act, List<Change> changes, long undoes) {

    /** The names of the things of one collection that the act made or changed. */
    public List<String> touched(String collection) {
        return changes.stream().filter(c -> c.collection().equals(collection)).map(Change::id).toList();
    }
}
