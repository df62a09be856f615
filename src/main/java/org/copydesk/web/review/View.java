package org.copydesk.web.review;

import java.util.Arrays;
import java.util.Locale;

/** How the review page shows the text. */
public enum View {
    /** The draft with everything that is said of it. */
    MARKED("Marked"),
    /** The draft alone. */
    CLEAN("Clean"),
    /** The decoded original, as it came. */
    ORIGINAL("Original"),
    /** The draft beside the original, and the reference text where there is one. */
    SIDE("Side by side");

    private final String words;

    View(String words) {
        this.words = words;
    }

    /** The word in addresses. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What menus call it. */
    public String words() {
        return words;
    }

    /** The view of that {@link #code()}; the marked one for any other word. */
    public static View of(String code) {
        return Arrays.stream(values()).filter(view -> view.code().equals(code)).findFirst().orElse(MARKED);
    }
}
