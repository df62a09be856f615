package org.copydesk.ingest;

import java.util.regex.Pattern;

/** A source's own number of a version. Whole numbers are ordered; anything else is only the same or another. */
record Issue(String written) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    boolean isOlderThan(Issue known) {
        return isNumber() && known.isNumber() && Long.parseLong(written) < Long.parseLong(known.written);
    }

    boolean isSameAs(Issue known) {
        return !written.isEmpty() && (written.equals(known.written)
                || isNumber() && known.isNumber() && Long.parseLong(written) == Long.parseLong(known.written));
    }

    private boolean isNumber() {
        return NUMBER.matcher(written).matches();
    }
}
