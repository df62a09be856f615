package org.copydesk.ingest.formats.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.copydesk.ingest.Decoding;
import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.Unreadable;

/**
 * An XML document, decoded and found harmless: it declares no entities, is not nested deeper than {@link #DEEPEST} and has no
 * more than {@link #MOST_ELEMENTS} elements. Its charset is told by the mark, the sender, the declaration (RFC 7303, section 3).
 */
public record XmlSource(Decoding decoding, List<String> warnings) {
    /** How deep elements may stand in each other. */
    public static final int DEEPEST = 500;
    /** How many elements a document may have that is read item by item. */
    static final int MOST_ELEMENTS = 200_000;

    /**
     * The document in {@code envelope}.
     *
     * @throws Unreadable if it is hostile or no text
     */
    public static XmlSource of(Envelope envelope) {
        var content = envelope.content();
        var prolog = Prolog.of(content);
        prolog.filter(Prolog::hasInternalSubset).ifPresent(XmlSource::refuse);
        var declared = prolog.map(Prolog::encoding).orElse("");
        var names = new ArrayList<String>();
        names.add(envelope.charset());
        Prolog.unlikeAscii(content).ifPresentOrElse(charset -> names.add(charset.name()), () -> names.add(narrow(declared)));
        var decoding = Decoding.leniently(content, names);
        XmlShape.of(decoding.raw()).check(DEEPEST, MOST_ELEMENTS);
        return new XmlSource(decoding, decoding.lossy()
                ? List.of("Some bytes fit no charset; they stand as U+FFFD.")
                : List.of());
    }

    /**
     * Counts start tags of this local name before anything is built of them.
     *
     * @throws Unreadable if there are more than {@code most}
     */
    public void checkCount(String name, int most) {
        var tag = Pattern.compile("<(?:[\\w.-]{1,100}:)?" + name + "(?=[\\s/>])").matcher(decoding.raw());
        int count = 0;
        while (tag.find()) {
            count++;
            if (count > most) {
                throw new Unreadable(Unreadable.Cause.TOO_LARGE, "It has more than the " + most + " elements called " + name
                        + " that this desk takes in (copydesk.intake.max-lines). Send it in several parts.");
            }
        }
    }

    private static void refuse(Prolog prolog) {
        throw new Unreadable(Unreadable.Cause.UNDECODABLE,
                "The document declares a type or entities of its own (<!DOCTYPE … [), which this desk does not read. "
                        + "Send it without that declaration.");
    }

    /** A declaration that could be read byte by byte is not in a charset of wider units, whatever it says. */
    private static String narrow(String declared) {
        var upper = declared.toUpperCase(Locale.ROOT);
        return upper.startsWith("UTF-16") || upper.startsWith("UTF-32") || upper.startsWith("UCS-") ? "" : declared;
    }
}
