package org.copydesk.export.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

import org.copydesk.export.Bitext;
import org.copydesk.export.Edition;
import org.copydesk.export.ExportFormat;
import org.copydesk.export.Iris;
import org.copydesk.export.Redline;
import org.copydesk.export.Xml;
import org.copydesk.mqm.Severity;
import org.copydesk.text.Span;

/**
 * XLIFF 2.1: a unit for each paragraph, a segment for each sentence. The target is the edition's text. The source is the
 * reference text where that is in another language, version 0 then being a match for it; else version 0 itself.
 */
@Singleton
public class Xliff extends ExportFormat {

    public Xliff() {
        super("xliff", "Translation with its source (XLIFF 2.1)", "application/xliff+xml", "xlf");
    }

    @Override
    public void write(Edition edition, OutputStream out) throws IOException {
        var bitext = Bitext.of(edition);
        var xml = Xml.document()
                .open("xliff", "xmlns", "urn:oasis:names:tc:xliff:document:2.0", "xmlns:mda",
                        "urn:oasis:names:tc:xliff:metadata:2.0", "xmlns:mtc", "urn:oasis:names:tc:xliff:matches:2.0", "version",
                        "2.1", "srcLang", bitext.sourceLanguage(), "trgLang", bitext.targetLanguage());
        xml.line().open("file", "id", "f1", "original", Iris.article(edition), "xml:space", "preserve").line();
        int number = 0;
        for (var lines : bitext.paragraphs()) {
            number++;
            xml.open("unit", "id", "p" + number).line();
            new Unit(edition, lines, xml).write();
            xml.close().line();
        }
        out.write(xml.close().close().bytes());
    }

    /** One paragraph being written. */
    private record Unit(Edition edition, List<Bitext.Line> lines, Xml xml) {

        void write() {
            xml.open("mda:metadata").open("mda:metaGroup", "category", "copydesk");
            xml.leaf("mda:meta", Integer.toString(edition.number()), "type", "articleVersion");
            xml.leaf("mda:meta", edition.latest().actor(), "type", "editor").close().close().line();
            writeMatches();
            writeNotes();
            int note = 0;
            int mark = 0;
            for (int i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                if (i > 0) {
                    xml.open("ignorable").leaf("source", " ").leaf("target", between(i)).close().line();
                }
                xml.open("segment", attributes(line, i + 1)).leaf("source", line.source());
                xml.open("target");
                int done = line.target().start();
                for (var change : line.changes()) {
                    note += change.corrections().size();
                    var words = within(change.after(), line.target());
                    if (!words.isEmpty() && words.start() >= done) {
                        mark++;
                        xml.text(edition.text().substring(done, words.start()));
                        xml.leaf("mrk", words.of(edition.text()), "id", "m" + mark, "type", "comment", "ref", "#n=n" + note);
                        done = words.end();
                    }
                }
                xml.text(edition.text().substring(done, line.target().end())).close().close().line();
            }
        }

        /** What parts the i-th sentence from the one before it. */
        private String between(int i) {
            int from = lines.get(i - 1).target().end();
            return edition.text().substring(from, Math.max(from, lines.get(i).target().start()));
        }

        /** What version 0 had for a corrected sentence of the reference text. */
        private void writeMatches() {
            var matches = new ArrayList<Integer>();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).raw().isPresent() && !lines.get(i).source().isBlank()) {
                    matches.add(i);
                }
            }
            if (matches.isEmpty()) {
                return;
            }
            xml.open("mtc:matches");
            for (int i : matches) {
                xml.open("mtc:match", "ref", "#s" + (i + 1), "origin", edition.facts().source());
                xml.leaf("source", lines.get(i).source()).leaf("target", lines.get(i).raw().orElseThrow()).close();
            }
            xml.close().line();
        }

        private void writeNotes() {
            if (lines.stream().noneMatch(Bitext.Line::isChanged)) {
                return;
            }
            xml.open("notes");
            int note = 0;
            for (var line : lines) {
                for (var change : line.changes()) {
                    for (var correction : change.corrections()) {
                        note++;
                        xml.leaf("note", words(correction, change), "id", "n" + note, "category", category(correction),
                                "priority", priority(correction.severity()), "appliesTo", "target");
                    }
                }
            }
            xml.close().line();
        }

        private static String words(Edition.Correction c, Redline.Change change) {
            var reason = c.reason().isBlank() ? "" : c.reason() + "; ";
            return reason + c.category().code() + ", " + c.severity().code() + ", by " + c.author();
        }

        private static String category(Edition.Correction c) {
            var group = c.category().code().replaceFirst("/.*", "");
            return group.equals("accuracy") ? "translation" : group;
        }

        private static String priority(Severity severity) {
            return switch (severity) {
                case CRITICAL -> "1";
                case MAJOR -> "2";
                case MINOR -> "5";
                case NEUTRAL -> "9";
            };
        }

        private String[] attributes(Bitext.Line line, int number) {
            if (line.isChanged()) {
                return new String[]{"id", "s" + number, "state", "final", "subState", "copydesk:corrected"};
            }
            return new String[]{"id", "s" + number, "state", edition.number() == 0 ? "translated" : "reviewed"};
        }

        private static Span within(Span words, Span line) {
            int start = Math.max(words.start(), line.start());
            return new Span(start, Math.max(start, Math.min(words.end(), line.end())));
        }
    }
}
