package org.copydesk.quotes;

/**
 * A name in a paragraph outside quotations, as material for telling whom later words stand for.
 *
 * @param start where it begins in the paragraph, {@code end} where it ends; title included
 * @param name the name without title and possessive ending
 * @param title the title or role printed with it, in lower case; empty where there is none
 * @param subject whether it is the subject of a verb
 * @param body whether it names an institution
 */
record NameMention(int start, int end, String name, String title, boolean subject, boolean body) {

    String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    boolean isFull() {
        return name.indexOf(' ') > 0;
    }
}
