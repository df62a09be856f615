package org.copydesk.ingest;

import java.util.regex.Pattern;

/**
 * An article as a format reads it.
 *
 * @param text version 0: the headline first, if there is one, then the body; paragraphs parted by blank lines where the format
 *        knows them
 * @param charset the Java name of the charset that the bytes were decoded with
 */
public record Received(String text, String charset, Particulars particulars, Additions additions) {
    private static final Pattern TAG = Pattern.compile("^(?:CORRECTED|REFILE|CLARIFIED|UPDATE \\d+|WITHDRAWN)-");

    /** An article that came with nothing beside its text. */
    public static Received of(String text, String charset, Particulars particulars) {
        return new Received(text, charset, particulars, Additions.NONE);
    }

    /**
     * A headline above a body; either may be empty. A body that begins with the headline keeps it once, also where the headline
     * says by a tag before it that this is a correction.
     */
    public static String text(String headline, String body) {
        var plain = TAG.matcher(headline).replaceFirst("");
        if (headline.isEmpty() || body.equals(plain) || body.startsWith(plain + "\n")) {
            return body;
        }
        return body.isEmpty() ? headline : headline + "\n\n" + body;
    }
}
