package org.copydesk.web.review;

import java.util.List;
import java.util.Locale;
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
 * @param filling the form that stands open in it
 */
public record Card(String id, Kind kind, boolean undecided, Optional<Severity> severity, String title, String aside, String why,
        Optional<Voice> voice, Optional<Swap> swap, List<Deed> deeds, Optional<Filling> filling)
        implements
            Decidable {

    Card(String id, Kind kind, boolean undecided, Optional<Severity> severity, String title, String aside, String why,
            Optional<Voice> voice, Optional<Swap> swap, List<Deed> deeds) {
        this(id, kind, undecided, severity, title, aside, why, voice, swap, deeds, Optional.empty());
    }

    /** The card of words just picked, which is but a form. */
    static Card picked(Filling form) {
        return new Card(form.thing(), Kind.PICKED, true, Optional.empty(), "", "", "", Optional.empty(), Optional.empty(),
                List.of(),
                Optional.of(form));
    }

    /** The same card with a form open in it in place of what can be done. */
    Card with(Filling form) {
        return new Card(id, kind, undecided, severity, title, aside, why, voice, swap, List.of(), Optional.of(form));
    }

    /** What a card speaks of. */
    public enum Kind {
        FINDING, QUOTE, CORRECTION, REMARK,
        /** Quoted words that are nobody's speech. */
        TERM,
        /** Words that the visitor picked and says something about. */
        PICKED
    }

    /**
     * The speaker of a quote.
     *
     * @param name whom the mention stands for; empty where nobody is credited
     * @param printed the words of the mention, where they say something else than the name; may be empty
     * @param former the words that were printed there when the quote was found, where they were corrected since; may be empty
     * @param mended what is printed there since, where {@code former} is not empty
     * @param cue the word that reports the speech; may be empty
     */
    public record Voice(String name, String printed, String former, String mended, String cue) {}

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
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
