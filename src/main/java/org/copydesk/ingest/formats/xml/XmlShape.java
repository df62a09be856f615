package org.copydesk.ingest.formats.xml;

import org.copydesk.ingest.Unreadable;

/**
 * How deep and how many the elements of a document are, told in one pass without building anything. Comments, CDATA sections and
 * instructions count for nothing.
 */
record XmlShape(int depth, int elements) {

    static XmlShape of(String text) {
        int depth = 0;
        int deepest = 0;
        int elements = 0;
        int close = -1;
        int at = text.indexOf('<');
        while (at >= 0 && at + 1 < text.length()) {
            char next = text.charAt(at + 1);
            if (next == '!' || next == '?') {
                at = text.indexOf('<', past(text, at));
                continue;
            }
            close = close < at ? text.indexOf('>', at) : close;
            if (close < 0) {
                break;
            }
            if (next == '/') {
                depth--;
            } else if (Character.isLetter(next) || next == '_') {
                elements++;
                deepest = Math.max(deepest, depth + 1);
                depth += text.charAt(close - 1) == '/' ? 0 : 1;
            }
            at = text.indexOf('<', at + 1);
        }
        return new XmlShape(deepest, elements);
    }

    /** @throws Unreadable if either is more than is taken in */
    void check(int deepest, int most) {
        if (depth > deepest) {
            throw new Unreadable(Unreadable.Cause.UNDECODABLE, "Its elements are nested more than " + deepest
                    + " deep, which this desk does not read. Send it flatter.");
        }
        if (elements > most) {
            throw new Unreadable(Unreadable.Cause.TOO_LARGE,
                    "It has more than " + most + " elements. Send it in several parts.");
        }
    }

    private static int past(String text, int at) {
        if (text.startsWith("<!--", at)) {
            return end(text, "-->", at + 4);
        }
        if (text.startsWith("<![CDATA[", at)) {
            return end(text, "]]>", at + 9);
        }
        return end(text, ">", at + 2);
    }

    private static int end(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found;
    }
}
