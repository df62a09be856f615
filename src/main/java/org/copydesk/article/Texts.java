package org.copydesk.article;

/** What no text and no field may hold. PostgreSQL refuses it with an error, H2 would take it: so both refuse it at the door. */
public final class Texts {
    private static final int LONGEST_NAME = 200;

    private Texts() {}

    /**
     * @throws Unacceptable naming {@code field} if {@code text} holds U+0000 or half of a surrogate pair
     */
    public static String check(String field, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new Unacceptable(field, "U+0000 cannot be stored.");
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new Unacceptable(field, "Half a character (a lone surrogate) cannot be stored.");
            }
        }
        return text;
    }

    /**
     * A name that people give, without the spaces around it.
     *
     * @throws Unacceptable also if {@code text} is blank or longer than 200 UTF-16 code units
     */
    public static String name(String field, String text) {
        if (text.isBlank() || text.length() > LONGEST_NAME) {
            throw new Unacceptable(field, "From 1 to " + LONGEST_NAME + " characters.");
        }
        return check(field, text.strip());
    }

    /** @throws Unacceptable also if {@code text} is longer than {@code longest} UTF-16 code units */
    public static String check(String field, String text, int longest) {
        if (text.length() > longest) {
            throw new Unacceptable(field, "At most " + longest + " characters.");
        }
        return check(field, text);
    }
}
