package org.copydesk.review;

import java.util.List;

import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * A finding as the desk keeps it: with a name, a place in the version and a status. Derived from the draft, not audited.
 *
 * @param defect a name that the places of one defect share; empty where it stands alone
 * @param prefix and {@code suffix}: up to 32 code points of the draft on each side
 */
public record DeskFinding(String id, int version, Place place, String rule, ErrorCategory category, Severity severity,
        String message,
        List<String> suggestions, double confidence, String defect, String prefix, String suffix, FindingStatus status) {

    public DeskFinding {
        suggestions = List.copyOf(suggestions);
    }

    /** The same finding with another fate. */
    public DeskFinding with(FindingStatus newStatus) {
        return new DeskFinding(id, version, place, rule, category, severity, message, suggestions, confidence, defect, prefix,
                suffix,
                newStatus);
    }

    /** This finding under the name and fate of one already known. */
    public DeskFinding as(String knownId, FindingStatus newStatus) {
        return new DeskFinding(knownId, version, place, rule, category, severity, message, suggestions, confidence, defect,
                prefix, suffix,
                newStatus);
    }

    public boolean isOpen() {
        return status == FindingStatus.OPEN;
    }

    /** The same finding, standing at {@code newPlace} of a newer version. */
    public DeskFinding movedTo(int newVersion, Place newPlace) {
        return new DeskFinding(id, newVersion, newPlace, rule, category, severity, message, suggestions, confidence, defect,
                prefix,
                suffix, status);
    }
}
