package org.copydesk.export.formats;

import java.util.ArrayList;
import java.util.List;

import org.copydesk.export.Bitext;
import org.copydesk.export.Edition;
import org.copydesk.export.Redline;
import org.copydesk.export.Xml;
import org.copydesk.mqm.Severity;
import org.copydesk.text.Span;

/** One paragraph of an XLIFF document being written: what is said of it, then its sentences. */
record XliffUnit(Edition edition, List<Bitext.Line> lines, Xml xml) {

    void write() {
        xml.open("mda:metadata").open("mda:metaGroup", "category", "copydesk");
        xml.leaf("mda:meta", Integer.toString(edition.number()), "type", "articleVersion");
        xml.leaf("mda:meta", edition.latest().actor(), "type", "editor").close().close().line();
        writeMatches();
        writeNotes();
        int notes = 0;
        int marks = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                xml.open("ignorable").leaf("source", " ").leaf("target", between(i)).close().line();
            }
            var line = lines.get(i);
            xml.open("segment", attributes(line, i + 1)).leaf("source", line.source()).open("target");
            marks = writeTarget(line, notes, marks);
            xml.close().close().line();
            notes += line.changes().stream().mapToInt(change -> change.corrections().size()).sum();
        }
    }

    /** Writes a sentence with its changed words marked; each mark speaks of the last note on its change. */
    private int writeTarget(Bitext.Line line, int notes, int marks) {
        int done = line.target().start();
        int note = notes;
        int mark = marks;
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
        xml.text(edition.text().substring(done, line.target().end()));
        return mark;
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
