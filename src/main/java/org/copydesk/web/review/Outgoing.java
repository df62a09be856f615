package org.copydesk.web.review;

import java.util.ArrayList;
import java.util.List;

import org.copydesk.export.Edition;
import org.copydesk.export.Redline;
import org.copydesk.text.Boundaries;
import org.copydesk.text.Span;

/** The text that goes out, cut at its changes, as far as a page shows it. */
final class Outgoing implements Redline.Reader {
    /** How much of a text is shown before it goes out, in UTF-16 units. */
    static final int SHOWN = 20_000;

    private final Redline redline;
    private final List<ExportPage.Piece> pieces = new ArrayList<>();
    private int length;

    private Outgoing(Redline redline) {
        this.redline = redline;
    }

    /** What is shown of {@code redline}. */
    static List<ExportPage.Piece> of(Redline redline) {
        var outgoing = new Outgoing(redline);
        redline.read(outgoing);
        return outgoing.pieces;
    }

    @Override
    public void kept(Span before, Span after) {
        if (length < SHOWN) {
            var words = beginning(before.of(redline.original()), SHOWN - length);
            pieces.add(new ExportPage.Piece(words, "", "", ""));
            length += words.length();
        }
    }

    @Override
    public void changed(Redline.Change change) {
        if (length < SHOWN) {
            pieces.add(new ExportPage.Piece("", change.removed(), change.inserted(), why(change.last())));
            length += change.removed().length() + change.inserted().length();
        }
    }

    private static String why(Edition.Correction correction) {
        var label = correction.category().code() + ", " + correction.severity().code();
        return correction.reason().isBlank() ? label : label + ": " + correction.reason();
    }

    /** At most {@code most} units of {@code text}, no character parted. */
    static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Boundaries.splitsSurrogate(text, most) ? most - 1 : most);
    }
}
