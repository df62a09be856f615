package org.copydesk.web.review;

/**
 * A run of the shown text with one look.
 *
 * @param tag the element it is: {@code mark}, {@code ins}, {@code del}; empty for plain text
 * @param looks the names of its styles, parted by blanks
 * @param severity of the gravest finding over it; empty where none
 * @param items the ids of the things over it, parted by blanks
 */
public record Ink(String tag, String looks, String severity, String items, String text) {

    static Ink plain(String text) {
        return new Ink("", "", "", "", text);
    }
}
