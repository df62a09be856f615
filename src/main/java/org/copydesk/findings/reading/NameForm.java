package org.copydesk.findings.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One spelling of a surname and where it stands: alone, and as the last word of full names. Offsets are those of the places'
 * paragraphs.
 */
public final class NameForm {
    private final String text;
    private final String plain;
    private final List<Cast.Placed> alone = new ArrayList<>();
    private final List<Cast.Placed> full = new ArrayList<>();
    private final Set<String> givens = new LinkedHashSet<>();
    private int evidence;

    NameForm(String text) {
        this.text = text;
        this.plain = Sound.plain(text);
    }

    void add(Cast.Placed place) {
        evidence = Math.max(evidence, place.name().person());
        if (place.name().single()) {
            alone.add(place);
        } else {
            full.add(place);
            givens.add(place.name().given());
        }
    }

    /** As printed. */
    public String text() {
        return text;
    }

    /** In small letters without accents. */
    public String plain() {
        return plain;
    }

    /** Where it stands alone, in order. */
    public List<Cast.Placed> alone() {
        return alone;
    }

    /** The full names that end with it, in order. */
    public List<Cast.Placed> full() {
        return full;
    }

    /** The first words of those full names. */
    public Set<String> givens() {
        return givens;
    }

    public int count() {
        return alone.size() + full.size();
    }

    /** How sure the words around one of its places say that it is a person: 0 nothing, 1 something, 2 beyond doubt. */
    public int evidence() {
        return evidence;
    }
}
