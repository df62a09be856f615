package org.copydesk.review;

import java.util.ArrayList;
import java.util.List;

import org.copydesk.mqm.Severity;
import org.copydesk.review.GateClosed.Cause;

/** What stands between an article and its approval. */
public final class Gate {
    /** More of a machine translation untouched than this, and nobody can have read it (product.md, Gate). */
    public static final double UNTOUCHED_LIMIT = 0.95;
    /** From here on the editor is warned. */
    public static final double UNTOUCHED_WARNING = 0.85;

    private Gate() {}

    /** The causes against approving {@code sheet}'s article as it is now; empty where the gate is open. */
    public static List<Cause> causes(Sheet sheet) {
        var causes = new ArrayList<Cause>();
        sheet.openFindings()
                .stream()
                .filter(f -> f.severity().compareTo(Severity.MAJOR) >= 0)
                .forEach(f -> causes.add(new Cause(f.id(), f.severity().code() + ": " + f.message())));
        double untouched = Quality.untouched(sheet);
        if (isMachineTranslated(sheet.snapshot()) && untouched > UNTOUCHED_LIMIT) {
            causes.add(new Cause("", "More than 95 % of this machine translation is untouched."));
        }
        return causes;
    }

    /** A text with a reference in another language is a translation, and nobody says that a person made it. */
    public static boolean isMachineTranslated(Snapshot snapshot) {
        return snapshot.reference().map(r -> !r.language().equals(snapshot.facts().language())).orElse(false);
    }
}
