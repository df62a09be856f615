package org.copydesk.ingest.formats.translation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.copydesk.review.AnnotationKind;
import org.copydesk.review.verbs.TakeOver;
import org.copydesk.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Writes the words of sources or targets behind each other, without inline codes, and the comments that marks make on them. */
final class XliffWords {
    private static final String NOTE_REFERENCE = "#n=";

    private final StringBuilder text;
    private final Map<String, Element> notes;
    private final List<TakeOver.Remark> remarks;

    /** @param notes by id; one that a mark refers to is taken out when it is met */
    XliffWords(StringBuilder text, Map<String, Element> notes, List<TakeOver.Remark> remarks) {
        this.text = text;
        this.notes = notes;
        this.remarks = remarks;
    }

    void append(Element words) {
        append(words, words.parents().stream().anyMatch(XliffWords::preserves) || preserves(words));
    }

    /** What says no more of its white space is laid out for reading: a run of it is one blank. */
    private void append(Element words, boolean preserved) {
        for (var node : words.childNodes()) {
            if (node instanceof TextNode plain) {
                text.append(preserved ? plain.getWholeText() : plain.getWholeText().replaceAll("[ \\t\\r\\n]+", " "));
            } else if (node instanceof Element inline) {
                inline(inline, preserved);
            }
        }
    }

    private void inline(Element inline, boolean preserved) {
        int start = text.length();
        if (inline.tag().localName().equals("cp")) {
            text.append(character(inline.attr("hex")));
        }
        append(inline, preserved);
        if (inline.tag().localName().equals("mrk") && inline.attr("type").equals("comment")) {
            comment(inline).ifPresent(said -> remarks.add(
                    new TakeOver.Remark(AnnotationKind.COMMENT, Optional.of(new Span(start, text.length())), said, "")));
        }
    }

    private Optional<String> comment(Element mark) {
        if (mark.hasAttr("value")) {
            return Optional.of(mark.attr("value"));
        }
        var ref = mark.attr("ref");
        int at = ref.indexOf(NOTE_REFERENCE);
        return at < 0
                ? Optional.empty()
                : Optional.ofNullable(notes.remove(ref.substring(at + NOTE_REFERENCE.length()))).map(XliffWords::said);
    }

    /** What a note says, after its category if it has one. */
    static String said(Element note) {
        var category = note.attr("category");
        return (category.isEmpty() ? "" : category + ": ") + note.wholeText().strip();
    }

    private static boolean preserves(Element element) {
        return element.attr("xml:space").equals("preserve");
    }

    private static String character(String hex) {
        return hex.matches("[0-9A-Fa-f]{1,6}") && Character.isValidCodePoint(Integer.parseInt(hex, 16))
                ? Character.toString(Integer.parseInt(hex, 16))
                : "";
    }
}
