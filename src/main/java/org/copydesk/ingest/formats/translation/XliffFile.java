package org.copydesk.ingest.formats.translation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.copydesk.article.ReferenceText;
import org.copydesk.ingest.Additions;
import org.copydesk.ingest.Particulars;
import org.copydesk.ingest.Received;
import org.copydesk.ingest.formats.xml.StrictXml;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.verbs.TakeOver;
import org.copydesk.text.Span;
import org.jsoup.nodes.Element;

/**
 * One file of XLIFF 2.x: a unit is a paragraph, its segments and what stands between them its sentences. Targets are the text;
 * where a file has none, its sources are. Notes on words become comments there, other notes comments on their unit.
 */
final class XliffFile {
    private static final Set<String> PARTS = Set.of("segment", "ignorable");

    private final Element file;
    private final String sourceLanguage;
    private final String targetLanguage;
    private final boolean isTranslated;
    private final List<TakeOver.Remark> remarks = new ArrayList<>();
    private final StringBuilder source = new StringBuilder();
    private final StringBuilder target = new StringBuilder();

    XliffFile(Element file, String sourceLanguage, String targetLanguage) {
        this.file = file;
        this.sourceLanguage = sourceLanguage;
        this.targetLanguage = targetLanguage;
        this.isTranslated = elements("target")
                .anyMatch(words -> PARTS.contains(words.parent().tag().localName()) && words.hasText());
    }

    Received article(String charset) {
        elements("unit").forEach(this::unit);
        long matches = elements("match").count();
        var additions = Additions.marked(new TakeOver(List.of(), remarks),
                matches == 0 ? List.of() : List.of(matches + " proposed translations (matches)"));
        var about = Particulars.NONE.at(file.attr("original"));
        if (!isTranslated) {
            return new Received(source.toString(), charset, about.in(sourceLanguage), additions);
        }
        return new Received(target.toString(), charset, about.in(targetLanguage),
                additions.translating(new ReferenceText(source.toString(), sourceLanguage)));
    }

    private Stream<Element> elements(String name) {
        return file.getAllElements().stream().filter(element -> element.tag().localName().equals(name));
    }

    private void unit(Element unit) {
        var parts = unit.children().stream().filter(child -> PARTS.contains(child.tag().localName())).toList();
        var notes = notes(unit);
        if (isTranslated) {
            var ordered = parts.stream().sorted(Comparator.comparingInt(part -> order(part, parts))).toList();
            paragraph(source, parts, "source", new HashMap<>(), new ArrayList<>());
            paragraph(target, ordered, "target", notes, remarks);
        } else {
            paragraph(source, parts, "source", notes, remarks);
        }
    }

    /** Appends one side of a unit; notes that no mark of it refers to speak of it whole. */
    private static void paragraph(StringBuilder text, List<Element> parts, String side, Map<String, Element> notes,
            List<TakeOver.Remark> remarks) {
        text.append(text.isEmpty() ? "" : "\n\n");
        int start = text.length();
        var words = new XliffWords(text, notes, remarks);
        parts.forEach(part -> StrictXml.first(part, side).ifPresent(words::append));
        while (text.length() > start && Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
        }
        var span = new Span(start, text.length());
        notes.values()
                .forEach(note -> remarks
                        .add(new TakeOver.Remark(AnnotationKind.COMMENT, Optional.of(span), XliffWords.said(note), "")));
    }

    private static int order(Element part, List<Element> parts) {
        var told = StrictXml.first(part, "target").map(target -> target.attr("order")).orElse("");
        return told.matches("\\d{1,6}") ? Integer.parseInt(told) : parts.indexOf(part) + 1;
    }

    /** The unit's notes but for those on the source, by id. */
    private static Map<String, Element> notes(Element unit) {
        var notes = new HashMap<String, Element>();
        StrictXml.first(unit, "notes")
                .ifPresent(all -> StrictXml.children(all, "note")
                        .filter(note -> !note.attr("appliesTo").equals("source"))
                        .forEach(note -> notes.put(note.attr("id"), note)));
        return notes;
    }
}
