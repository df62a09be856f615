package org.copydesk.export.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.copydesk.export.Bitext;
import org.copydesk.export.Edition;
import org.copydesk.export.ExportFormat;
import org.copydesk.export.Iris;
import org.copydesk.export.Redline;
import org.copydesk.export.Times;
import org.copydesk.export.Wording;
import org.copydesk.export.Xml;

/**
 * Translation Memory eXchange 1.4b: each sentence of the reference text with its saved translation; without a reference text in
 * another language, each corrected sentence as received and as saved.
 */
@Singleton
public class Tmx extends ExportFormat {

    public Tmx() {
        super("tmx", "Translation memory (TMX 1.4b)", "application/x-tmx+xml", "tmx");
    }

    @Override
    public void write(Edition edition, OutputStream out) throws IOException {
        var bitext = Bitext.of(edition);
        var xml = Xml.document().doctype("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">").open("tmx", "version", "1.4").line();
        xml.empty("header", "creationtool", "Copydesk", "creationtoolversion", "1.0", "segtype", "sentence", "o-tmf",
                "Copydesk", "adminlang", "en", "srclang", bitext.sourceLanguage(), "datatype", "plaintext", "creationdate",
                Times.basic(edition.latest().at()));
        xml.line().open("body").line();
        boolean all = Bitext.translated(edition).isPresent();
        for (int i = 0; i < bitext.paragraphs().size(); i++) {
            var lines = bitext.paragraphs().get(i);
            for (int j = 0; j < lines.size(); j++) {
                var line = lines.get(j);
                if ((all || line.isChanged()) && !line.source().isBlank() && !line.target().isEmpty()) {
                    write(edition, bitext, line, "p" + (i + 1) + "-s" + (j + 1), xml);
                }
            }
        }
        out.write(xml.close().line().close().bytes());
    }

    private static void write(Edition edition, Bitext bitext, Bitext.Line line, String id, Xml xml) {
        var last = last(line);
        xml.open("tu", "tuid", id, "creationdate", Times.basic(edition.first().at()), "changedate",
                Times.basic(last.map(Edition.Correction::at).orElse(edition.latest().at())), "changeid",
                last.map(Edition.Correction::author).orElse(edition.latest().actor()), "srclang", bitext.sourceLanguage());
        xml.line();
        var reasons = line.changes()
                .stream()
                .flatMap(change -> change.corrections().stream())
                .map(Edition.Correction::reason)
                .filter(reason -> !reason.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
        if (!reasons.isEmpty()) {
            xml.leaf("note", reasons).line();
        }
        xml.leaf("prop", Iris.version(edition, edition.number()), "type", "x-article").line();
        unit(bitext.sourceLanguage(), line.source(), xml);
        unit(bitext.targetLanguage(), line.target().of(edition.text()), xml);
        xml.close().line();
    }

    private static Optional<Edition.Correction> last(Bitext.Line line) {
        return line.changes().stream().map(Redline.Change::last).max(Comparator.comparing(Edition.Correction::at));
    }

    private static void unit(String language, String words, Xml xml) {
        xml.open("tuv", "xml:lang", language).leaf("seg", Wording.oneLine(words)).close().line();
    }
}
