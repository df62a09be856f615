package org.copydesk.export;

/** Text made fit for markup. */
public final class Markup {

    private Markup() {}

    /** {@code text} as character data of XML and HTML, in element or attribute; what XML 1.0 forbids is left out. */
    public static String escape(String text) {
        var out = new StringBuilder(text.length() + 16);
        allowed(text).codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /** {@code text} without the characters that XML 1.0 (section 2.2) has no way to write. */
    public static String allowed(String text) {
        if (text.codePoints().allMatch(Markup::isAllowed)) {
            return text;
        }
        return text.codePoints()
                .filter(Markup::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c < 0xD800 || c >= 0xE000 && c < 0xFFFE || c >= 0x10000;
    }
}
