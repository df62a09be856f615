package org.copydesk.findings.reading;

import java.util.List;
import java.util.Locale;

import org.copydesk.text.Span;

/**
 * Capitalised words that stand together as a name, with what is said around them.
 *
 * @param span in UTF-16 units of its paragraph; without title and without a possessive ending
 * @param first the number of its first token
 * @param last the number of its last token
 * @param words its words as printed
 * @param title the title printed before it, in small letters; empty where there is none
 * @param person how sure the words around say that it is a person: 0 nothing, 1 something, 2 beyond doubt
 * @param opens whether it begins a sentence, where a capital says little
 */
public record Name(Span span, int first, int last, List<String> words, String title, int person, boolean opens) {

    public Name {
        words = List.copyOf(words);
    }

    public String text() {
        return String.join(" ", words);
    }

    /** The last word, by which a person is known at second mention. */
    public String surname() {
        return words.get(words.size() - 1);
    }

    public String given() {
        return words.get(0);
    }

    public boolean single() {
        return words.size() == 1;
    }

    /** The last word in small letters. */
    public String key() {
        return surname().toLowerCase(Locale.ROOT);
    }
}
