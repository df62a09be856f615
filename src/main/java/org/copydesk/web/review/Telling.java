package org.copydesk.web.review;

import org.copydesk.review.Receipt;

/** What was done, in a few words for whoever cannot see it happen. */
final class Telling {

    private Telling() {}

    static String of(Receipt receipt) {
        int things = receipt.changes().size();
        var many = things > 1 ? " (" + things + " things)" : "";
        return switch (receipt.act()) {
            case "undo" -> "Undone" + many + ".";
            case "redo" -> "Done again" + many + ".";
            case "save" -> "Saved as version " + receipt.sheet().base().version() + ".";
            case "confirm" -> "Confirmed" + many + ".";
            case "dismiss", "dismiss-quote" -> "Dismissed" + many + ".";
            case "accept", "accept-finding" -> "Accepted" + many + ".";
            case "reject" -> "Taken back" + many + ".";
            case "keep-theirs" -> "Their words stand. Yours are in the history.";
            case "rewrite" -> "Rewritten: " + things + (things == 1 ? " change." : " changes.");
            default -> "Done.";
        };
    }
}
