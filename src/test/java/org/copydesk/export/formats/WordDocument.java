package org.copydesk.export.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A Word document read as an editor would: its texts, changes and comments. */
record WordDocument(Map<String, String> parts) {

    static WordDocument of(byte[] docx) {
        var parts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordDocument(parts);
    }

    Document part(String name) {
        return Jsoup.parse(parts.get(name), "", Parser.xmlParser());
    }

    Document body() {
        return part("word/document.xml");
    }

    /** The text without {@code side}, {@code ins} or {@code del}; an end of a paragraph is an empty line. */
    String text(String side) {
        var text = new StringBuilder();
        for (var paragraph : body().select("w|p")) {
            paragraph.select("w|r").stream().filter(run -> run.closest("w|" + side) == null).forEach(run -> read(run, text));
            if (paragraph.select("w|pPr w|" + side).isEmpty()) {
                text.append("\n\n");
            }
        }
        return text.substring(0, text.length() - 2);
    }

    /** {@link #text} as pandoc reads it: a blank stands wherever two paragraphs meet whose parting is not in that text. */
    String textOfPandoc(String side) {
        var text = new StringBuilder();
        for (var paragraph : body().select("w|p")) {
            paragraph.select("w|r").stream().filter(run -> run.closest("w|" + side) == null).forEach(run -> read(run, text));
            text.append(paragraph.select("w|pPr w|" + side).isEmpty() ? "\n\n" : " ");
        }
        return text.toString();
    }

    /**
     * Each change of words: its kind, author, date and words. Pieces of one change that follow each other are one; an empty
     * run, which LibreOffice puts into an empty paragraph whose mark is deleted, is none.
     */
    List<String> changes() {
        var changes = new ArrayList<String>();
        var last = "";
        for (var change : body().select("w|p > w|ins, w|p > w|del")) {
            var label = change.tagName() + " " + change.attr("w:author") + " " + change.attr("w:date") + " ";
            var words = new StringBuilder();
            change.select("w|r").forEach(run -> read(run, words));
            if (!words.isEmpty()) {
                changes.add((label.equals(last) ? changes.remove(changes.size() - 1) : label) + words);
                last = label;
            }
        }
        return changes;
    }

    /** How many changes of words have none. */
    long emptyChanges() {
        return body().select("w|p > w|ins, w|p > w|del").stream().filter(change -> {
            var words = new StringBuilder();
            change.select("w|r").forEach(run -> read(run, words));
            return words.isEmpty();
        }).count();
    }

    /** Each comment: its author, date and words. */
    List<String> comments() {
        return part("word/comments.xml").select("w|comment")
                .stream()
                .map(comment -> comment.attr("w:author") + " " + comment.attr("w:date") + " "
                        + String.join("\n", comment.select("w|p").stream().map(WordDocument::words).toList()))
                .sorted()
                .toList();
    }

    /** The words in a comment's range, without deleted ones. */
    String commented(String id) {
        var text = new StringBuilder();
        boolean within = false;
        for (var element : body().select("w|commentRangeStart, w|commentRangeEnd, w|r, w|p")) {
            switch (element.tagName()) {
                case "w:commentRangeStart" -> within |= element.attr("w:id").equals(id);
                case "w:commentRangeEnd" -> within &= !element.attr("w:id").equals(id);
                case "w:p" -> text.append(within && !endIsGone(element.previousElementSibling()) ? "\n\n" : "");
                default -> {
                    if (within && element.closest("w|del") == null) {
                        read(element, text);
                    }
                }
            }
        }
        return text.toString();
    }

    private static boolean endIsGone(Element paragraph) {
        return !paragraph.select("w|pPr w|del").isEmpty();
    }

    private static String words(Element paragraph) {
        var words = new StringBuilder();
        paragraph.select("w|r").forEach(run -> read(run, words));
        return words.toString();
    }

    private static void read(Element run, StringBuilder text) {
        for (var child : run.children()) {
            switch (child.tagName()) {
                case "w:br" -> text.append('\n');
                case "w:tab" -> text.append('\t');
                case "w:t", "w:delText" -> text.append(child.wholeText());
                case "w:rPr", "w:commentReference" -> {
                    // neither is text
                }
                default -> assertEquals("a part of a run", child.tagName());
            }
        }
    }
}
