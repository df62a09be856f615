package org.copydesk.web.review;

import java.time.Instant;
import java.util.List;

/**
 * What goes out of an article, before it goes.
 *
 * @param groups the formats to choose from
 * @param chosen the name of the format that is looked at; empty for the text with its changes
 * @param cautions what to know before it goes
 * @param note what the newest save is called and tells; may be empty
 * @param pieces the text with its changes, as far as it is shown
 * @param changes how many changes there are from the original to what goes out
 * @param file the chosen format's file; a file of nothing where none is chosen
 */
public record ExportPage(Heading heading, List<Group> groups, String chosen, List<Caution> cautions, String note,
        List<Piece> pieces, int changes, boolean cut, File file, List<Going> sent, List<Going> downloads) {

    /** Formats that serve one purpose. */
    public record Group(String title, List<Format> formats) {}

    /** A format to choose. */
    public record Format(String name, String title, boolean shown) {}

    /**
     * Something to know before it goes out, and where it is dealt with.
     *
     * @param severity of the findings that it tells of; neutral of others
     * @param address may be empty
     */
    public record Caution(String severity, String words, String address, String doing) {}

    /** Words that stay as they were, or one change: what was taken away and what was put in. @param why of a change */
    public record Piece(String kept, String removed, String inserted, String why) {

        public boolean isChange() {
            return !removed.isEmpty() || !inserted.isEmpty();
        }
    }

    /** A file as it would go out. @param preview its beginning; empty where it is no text; {@code bytes} its size */
    public record File(String name, String title, String mediaType, int bytes, String preview, boolean cut) {}

    /** When something went out, by whom, what, and to whom. @param to empty for a download */
    public record Going(Instant at, String actor, String what, String to) {}

    public boolean isSendable() {
        return switch (heading.state()) {
            case APPROVED, EXPORTED -> true;
            case INCOMING, IN_REVIEW, CORRECTED, SPIKED -> false;
        };
    }

    /** Whether the text with its changes is shown: of no format, or of one whose own changes look like this. */
    public boolean isTextShown() {
        return chosen.isEmpty() || file.preview().isEmpty();
    }
}
