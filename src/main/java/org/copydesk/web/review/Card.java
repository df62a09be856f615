package org.copydesk.web.review;

import java.util.List;
import java.util.Optional;

import org.copydesk.mqm.Severity;

/**
 * What stands beside the text about one thing.
 *
 * @param id of the thing; its element is {@code i-…}
 * @param undecided whether it waits for an editor
 * @param aside how sure, or by whom; may be empty
 * @param why one sentence; may be empty
 * @param voice who said it, for a quote
 * @param swap the change made or proposed
 * @param deeds what can be done about it, most wanted first, at most three
 */
public record Card(String id, Kind kind, boolean undecided, Optional<Severity> severity, String title, String aside, String why,
        Optional<Voice> voice, Optional<Swap> swap, List<Deed> deeds) {

    /** What a card speaks of. */
    public enum Kind {
        FINDING, QUOTE, CORRECTION, REMARK
    }

    /**
     * The speaker of a quote.
     *
     * @param name whom the mention stands for; empty where nobody is credited
     * @param mention the words as printed, where they differ from the name
     * @param former the words printed when the quote was found, where they were corrected since
     * @param cue the word that reports the speech; may be empty
     */
    public record Voice(String name, String mention, String former, String cue) {}

    /**
     * Words and those that take their place.
     *
     * @param old what goes; empty for an insertion
     * @param fresh what comes; empty for a deletion
     * @param note such as {@code 2 places}; may be empty
     */
    public record Swap(String old, String fresh, String note) {}

    /**
     * Something that can be done.
     *
     * @param name of the button, which says what; empty for a link
     * @param value of the button, the things it is about; or the address of the link
     * @param key the key that does it on the current card
     */
    public record Deed(String name, String value, String label, String key, boolean first) {

        static Deed button(String name, String value, String label, String key) {
            return new Deed(name, value, label, key, key.equals("a"));
        }

        static Deed link(String address, String label, String key) {
            return new Deed("", address, label, key, false);
        }
    }

    /** The kind in lower case, as styles know it. */
    public String style() {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }
}
