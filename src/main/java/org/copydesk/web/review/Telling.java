package org.copydesk.web.review;

import org.copydesk.review.Receipt;

/** What was done, in a few words for whoever cannot see it happen. */
final class Telling {

    private Telling() {}

    static String of(Receipt receipt) {
        int things = (int) receipt.changes().stream().filter(change -> !change.collection().equals("article")).count();
        var many = things > 1 ? " (" + things + " things)" : "";
        return switch (receipt.act()) {
            case "undo" -> "Undone" + many + ".";
            case "redo" -> "Done again" + many + ".";
            case "rename" -> "Renamed.";
            case "hand-over" -> "Handed over: a chief can approve it. Reopen brings it back to you.";
            case "approve" -> "Approved.";
            case "reopen" -> "Reopened.";
            case "spike" -> "Spiked. Unspike brings it back.";
            case "unspike" -> "Unspiked.";
            case "assign" -> "Assigned.";
            case "save" -> "Saved as version " + receipt.sheet().base().version() + ".";
            case "confirm", "bulk-confirm" -> "Confirmed" + many + ".";
            case "dismiss", "dismiss-quote" -> "Dismissed" + many + ".";
            case "accept", "accept-finding", "bulk-accept" -> "Accepted" + many + ".";
            case "reject" -> "Taken back" + many + ".";
            case "keep-theirs" -> "Their words stand. Yours are in the history.";
            case "correct" -> "Corrected.";
            case "propose" -> "Proposed.";
            case "quote" -> "Marked as a quote.";
            case "comment" -> "Commented.";
            case "flag" -> "Flagged.";
            case "change-annotation" -> "Changed.";
            case "name-speaker" -> "Speaker named.";
            case "resolve" -> "Resolved.";
            case "rewrite" -> "Rewritten: " + things + (things == 1 ? " change." : " changes.");
            default -> "Done.";
        };
    }
}
