package org.copydesk.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has become of a finding. */
public enum FindingStatus {
    OPEN,
    /** A correction answers it. */
    ACCEPTED,
    DISMISSED,
    /** The draft gives no cause for it any more. */
    GONE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FindingStatus> of(String code) {
        return Arrays.stream(values()).filter(status -> status.code().equals(code)).findFirst();
    }
}
