package org.copydesk.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.copydesk.text.Boundaries;
import org.copydesk.text.Edit;
import org.copydesk.text.EditScript;
import org.copydesk.text.Fate;
import org.copydesk.text.Mapped;
import org.copydesk.text.Span;

/** The latest version with its accepted corrections applied: computed, never stored as text. Immutable. */
public final class Draft {

    /** A correction and the words it left in the draft; {@code span} is empty where it only took words away. */
    public record Placed(Correction correction, Span span) {}

    private final String version;
    private final String text;
    private final List<Placed> placed;
    private final EditScript script;
    /** Counted when somebody asks; below 0 until then. */
    private int words = -1;

    private Draft(String version, List<Correction> accepted) {
        var whole = new EditScript(accepted.stream().map(Correction::edit).toList());
        this.version = version;
        this.text = whole.apply(version);
        this.placed = place(accepted);
        this.script = whole.refined(version);
    }

    /** The draft of {@code version}'s text; of {@code corrections} only the accepted ones count. */
    public static Draft of(String version, Collection<Correction> corrections) {
        return new Draft(version,
                corrections.stream().filter(Correction::isAccepted).sorted(Comparator.comparing(Correction::span)).toList());
    }

    private static List<Placed> place(List<Correction> accepted) {
        var all = new ArrayList<Placed>(accepted.size());
        int grown = 0;
        for (var correction : accepted) {
            all.add(new Placed(correction, Span.at(correction.start() + grown, correction.replacement().length())));
            grown += correction.replacement().length() - correction.span().length();
        }
        return List.copyOf(all);
    }

    public String text() {
        return text;
    }

    /** How many words it has, as editors count them. */
    public int words() {
        if (words < 0) {
            words = Boundaries.countWords(text);
        }
        return words;
    }

    /** The version's text, which this is the draft of. */
    public String version() {
        return version;
    }

    /** The accepted corrections in order of the text. */
    public List<Placed> placed() {
        return placed;
    }

    /** What leads from the version's text to the draft's, cut down to single words. */
    public EditScript script() {
        return script;
    }

    /** Where {@code place} is in the draft, and its fate measured by the words it had when it was made. */
    public Mapped map(Place place) {
        var mapped = script.map(place.anchor(), version, text);
        if (mapped.fate() == Fate.ORPHANED) {
            return mapped;
        }
        if (!mapped.span().of(text).equals(place.words())) {
            return new Mapped(Fate.CHANGED, mapped.span());
        }
        return new Mapped(mapped.span().start() == place.start() ? Fate.KEPT : Fate.MOVED, mapped.span());
    }

    /** The place that maps to exactly {@code span} of the draft. */
    public Place place(Span span) {
        return Place.of(script.anchor(span), version, span.of(text));
    }

    /** The correction in whose replacement alone {@code span} of the draft lies. */
    public Optional<Correction> holder(Span span) {
        return placed.stream().filter(p -> p.span().contains(span) && !p.span().isEmpty()).map(Placed::correction).findFirst();
    }

    /**
     * Edits of the draft, told as edits of the version.
     *
     * @param edits sorted, none touching another
     * @return one for each edit, or for several that reach into the same correction; sorted
     */
    public List<Rebased> rebase(List<Edit> edits) {
        var groups = new ArrayList<Rebasing>();
        for (var edit : edits) {
            var group = new Rebasing(this, edit);
            while (!groups.isEmpty() && groups.get(groups.size() - 1).touches(group)) {
                group = groups.remove(groups.size() - 1).joined(group);
            }
            groups.add(group);
        }
        return groups.stream().map(Rebasing::done).toList();
    }
}
