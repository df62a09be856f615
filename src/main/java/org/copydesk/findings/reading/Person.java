package org.copydesk.findings.reading;

import java.util.List;

/**
 * Someone whom a text or the register introduces by full name.
 *
 * @param words the full name's words as printed
 * @param brief the word by which second mentions call this person, as printed
 * @param titles what the text or the register calls this person, in small letters
 * @param sex as the given name tells it
 * @param mentions how often the full name or the brief one stands in the text
 */
public record Person(List<String> words, String brief, List<String> titles, Sex sex, int mentions) {

    /** What a given name tells of its bearer. */
    public enum Sex {
        MALE, FEMALE, UNKNOWN
    }

    public Person {
        words = List.copyOf(words);
        titles = List.copyOf(titles);
    }

    public String name() {
        return String.join(" ", words);
    }

    public String given() {
        return brief.equals(words.get(0)) ? words.get(words.size() - 1) : words.get(0);
    }
}
