package org.copydesk.export.formats;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.inject.Singleton;

import org.copydesk.export.Bitext;
import org.copydesk.export.Edition;
import org.copydesk.export.ExportFormat;
import org.copydesk.export.Iris;
import org.copydesk.export.Xml;

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
            new XliffUnit(edition, lines, xml).write();
            xml.close().line();
        }
        out.write(xml.close().close().bytes());
    }
}
