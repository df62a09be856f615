package org.copydesk.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of change a correction makes to the words of a direct or mixed quote (rule 4). */
public enum InQuote {
    /** The correction touches no quoted words. */
    OUTSIDE,
    /** What was said was taken down wrongly. */
    TRANSCRIPTION,
    /** What was said was translated wrongly. */
    TRANSLATION,
    /** Words are left out and marked as left out. */
    ELLIPSIS,
    /** Words of ours, in brackets. */
    INSERTION,
    /** The slip is the speaker's own, and marked. */
    SIC,
    /** A question to the source. */
    QUERY;

    /** The word in the API; empty for {@link #OUTSIDE}. */
    public String code() {
        return this == OUTSIDE ? "" : name().toLowerCase(Locale.ROOT);
    }

    public static Optional<InQuote> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
