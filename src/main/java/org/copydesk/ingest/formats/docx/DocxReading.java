package org.copydesk.ingest.formats.docx;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.copydesk.ingest.formats.docx.DocxStory.Side;
import org.copydesk.ingest.formats.xml.StrictXml;
import org.jsoup.nodes.Element;

/**
 * Reads a document's body from the front to the back into a {@link DocxStory}. An empty line parts paragraphs, a break or a tab
 * in a paragraph is a line feed or a tab.
 */
final class DocxReading {
    /** Containers that are walked through as if they were not there. */
    private static final Set<String> TRANSPARENT = Set.of("hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple",
            "customXml", "tbl",
            "tr", "tc", "bdo", "dir", "body");
    private static final Map<String, String> NOT_READ = Map.of("drawing", "a picture", "pict", "a picture", "object",
            "an embedded object", "footnoteReference", "a footnote", "endnoteReference", "an endnote");

    private final DocxStory story;
    private final Set<String> leftOut = new TreeSet<>();
    private boolean first = true;
    private DocxStory.Mark lastMark = DocxStory.Mark.NONE;

    DocxReading(Map<String, DocxComment> comments) {
        this.story = new DocxStory(comments);
    }

    DocxStory story() {
        return story;
    }

    /** What of the document is not in its text, in a few words each. */
    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    /** Walks a container of paragraphs. */
    void read(Element container) {
        for (var child : container.children()) {
            var name = child.tag().localName();
            if (name.equals("p")) {
                paragraph(child);
            } else if (TRANSPARENT.contains(name)) {
                read(child);
            }
        }
    }

    /** The end of the paragraph before belongs to the change that made it or took it away. */
    private void paragraph(Element paragraph) {
        if (!first) {
            story.add("\n\n", lastMark);
        }
        first = false;
        story.beginParagraph();
        runs(paragraph, DocxStory.Mark.NONE);
        lastMark = StrictXml.first(paragraph, "pPr", "rPr").map(DocxReading::markAmong).orElse(DocxStory.Mark.NONE);
    }

    private static DocxStory.Mark markAmong(Element properties) {
        return properties.children()
                .stream()
                .map(child -> mark(child, DocxStory.Mark.NONE))
                .filter(mark -> mark.side() != Side.KEPT)
                .findFirst()
                .orElse(DocxStory.Mark.NONE);
    }

    private void runs(Element parent, DocxStory.Mark around) {
        for (var child : parent.children()) {
            var name = child.tag().localName();
            switch (name) {
                case "r" -> run(child, around);
                case "ins", "del", "moveFrom", "moveTo" -> runs(child, mark(child, around));
                case "commentRangeStart" -> story.beginComment(child.attr("w:id"));
                case "commentRangeEnd" -> story.endComment(child.attr("w:id"));
                default -> {
                    if (TRANSPARENT.contains(name)) {
                        runs(child, around);
                    }
                }
            }
        }
    }

    /** Words that one editor put in and another took out again were never in the original and are not in the result. */
    private static DocxStory.Mark mark(Element change, DocxStory.Mark around) {
        var side = switch (change.tag().localName()) {
            case "ins", "moveTo" -> Side.INSERTED;
            case "del", "moveFrom" -> Side.REMOVED;
            default -> Side.KEPT;
        };
        boolean isBoth = side != Side.KEPT && around.side() != Side.KEPT && side != around.side();
        return new DocxStory.Mark(isBoth ? Side.NEVER : side, change.attr("w:author"), change.attr("w:date"));
    }

    private void run(Element run, DocxStory.Mark mark) {
        for (var child : run.children()) {
            var name = child.tag().localName();
            switch (name) {
                case "t", "delText" -> story.add(child.wholeText(), mark);
                case "tab" -> story.add("\t", mark);
                case "br", "cr" -> story.add("\n", mark);
                case "noBreakHyphen" -> story.add("\u2011", mark);
                case "softHyphen" -> story.add("\u00AD", mark);
                case "commentReference" -> story.referComment(child.attr("w:id"));
                default -> {
                    if (NOT_READ.containsKey(name)) {
                        leftOut.add(NOT_READ.get(name));
                    }
                }
            }
        }
    }
}
