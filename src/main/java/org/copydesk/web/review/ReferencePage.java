package org.copydesk.web.review;

import java.util.List;

import org.copydesk.article.InboxRow;
import org.copydesk.mqm.Severity;

/**
 * An article beside its reference text.
 *
 * @param rows the draft sentence by sentence; empty where no reference text is set
 * @param alone what the reference says and the draft does not
 * @param others the articles of the desk that can be picked, the newest first
 * @param form what was sent and refused, and why; empty fields where nothing was
 */
public record ReferencePage(Heading heading, List<Row> rows, List<String> alone, List<InboxRow> others, Sent form) {

    /** A stretch of the draft, its findings marked, with what stands beside it and what is said of it. */
    public record Row(List<Ink> draft, List<String> reference, List<Clue> clues) {}

    /** A finding of the draft and where it is decided. {@code right} is empty where nothing is proposed. */
    public record Clue(String address, Severity severity, String words, String message, String right) {}

    /** A form as it was sent, and why it was refused. */
    public record Sent(String text, String language, String q, String error) {}
}
