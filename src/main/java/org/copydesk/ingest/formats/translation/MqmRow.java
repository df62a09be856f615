package org.copydesk.ingest.formats.translation;

import java.util.Locale;
import java.util.Optional;

import org.copydesk.text.Span;

/** One row of an MQM score file: one error that a rater marked in a segment, or that there is none. */
record MqmRow(String system, String doc, String docId, String segment, String rater, String source, String target,
        String category,
        String severity, String comment) {
    private static final String OPEN = "<v>";
    private static final String CLOSE = "</v>";

    /** Where one document of one system ends and the next begins. */
    String document() {
        return system + "\t" + doc + "\t" + docId;
    }

    String plainSource() {
        return plain(source);
    }

    String plainTarget() {
        return plain(target);
    }

    /** The marked words in {@link #plainTarget()}; empty where the source is marked, or nothing. */
    Optional<Span> marked() {
        return marked(target);
    }

    /** The marked words of the source; empty where none are. */
    Optional<String> markedSource() {
        return marked(source).map(span -> span.of(plainSource()));
    }

    boolean isError() {
        return !is(severity, "no-error") && !is(category, "no-error");
    }

    /** The penalty of MQM's published scores: WMT 2020 and 2021, Freitag et al., "Experts, Errors, and Context", table 4. */
    double weight() {
        if (is(category, "non-translation!") || is(category, "non-translation")) {
            return 25;
        }
        return switch (severity.strip().toLowerCase(Locale.ROOT)) {
            case "major", "critical" -> 5;
            case "minor" -> is(category, "fluency/punctuation") ? 0.1 : 1;
            default -> 0;
        };
    }

    private static boolean is(String cell, String word) {
        return cell.strip().toLowerCase(Locale.ROOT).equals(word);
    }

    private static Optional<Span> marked(String cell) {
        int open = cell.indexOf(OPEN);
        int close = cell.indexOf(CLOSE);
        if (open < 0 || close < open) {
            return Optional.empty();
        }
        int start = plain(cell.substring(0, open)).length();
        return Optional.of(Span.at(start, plain(cell.substring(open, close)).length()));
    }

    /** Tags of the text's own stand escaped between the marks. */
    private static String plain(String cell) {
        return cell.replace(OPEN, "").replace(CLOSE, "").replace("&lt;v&gt;", OPEN).replace("&lt;/v&gt;", CLOSE);
    }
}
