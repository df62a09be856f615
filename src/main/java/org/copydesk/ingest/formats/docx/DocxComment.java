package org.copydesk.ingest.formats.docx;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.copydesk.ingest.formats.xml.StrictXml;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.jsoup.nodes.Element;

/** A comment of a Word document. */
record DocxComment(String author, String text) {
    private static final Pattern LABEL = Pattern.compile("(?s)([a-z]+(?:/[a-z]+)?), (neutral|minor|major|critical): (.*)");

    /** What one of our own exports says of a change in a comment on it. */
    record Label(ErrorCategory category, Severity severity, String reason) {}

    /** The comments of a document by their ids. */
    static Map<String, DocxComment> all(Element comments) {
        var all = new HashMap<String, DocxComment>();
        StrictXml.children(comments, "comment").forEach(comment -> all.put(comment.attr("w:id"), of(comment)));
        return all;
    }

    private static DocxComment of(Element comment) {
        var text = comment.select("w|p, p")
                .stream()
                .map(paragraph -> paragraph.select("w|t, t").stream().map(Element::wholeText).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
        return new DocxComment(comment.attr("w:author"), text.strip());
    }

    /** The label of a change, if that is what this comment tells. */
    Optional<Label> label() {
        var matcher = LABEL.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return ErrorCategory.of(matcher.group(1))
                .flatMap(category -> Severity.of(matcher.group(2))
                        .map(severity -> new Label(category, severity, matcher.group(3))));
    }
}
