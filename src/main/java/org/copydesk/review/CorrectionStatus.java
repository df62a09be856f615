package org.copydesk.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has become of a correction. */
public enum CorrectionStatus {
    /** Waits for an editor to decide: made for another's eye, or imported. */
    PROPOSED,
    /** In the draft. */
    ACCEPTED,
    /** Not in the draft, by decision. */
    REJECTED,
    /** Absorbed by a wider correction; undo brings it back. */
    SUPERSEDED,
    /** Part of a saved version. */
    SAVED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CorrectionStatus> of(String code) {
        return Arrays.stream(values()).filter(status -> status.code().equals(code)).findFirst();
    }
}
