package org.copydesk.export.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.inject.Singleton;

import org.copydesk.export.Edition;
import org.copydesk.export.ExportFormat;
import org.copydesk.export.Headlines;
import org.copydesk.export.Marked;
import org.copydesk.export.Redline;
import org.copydesk.export.Times;
import org.copydesk.export.Xml;

import com.ibm.icu.util.ULocale;

/**
 * A Word document (ECMA-376) with every change since version 0 as a tracked change, and remarks as comments: to accept all
 * gives the edition's text, to reject all gives version 0.
 */
@Singleton
public class Docx extends ExportFormat {
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String CORE = "application/vnd.openxmlformats-package.core-properties+xml";

    public Docx() {
        super("docx", "Word document with tracked changes",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx");
    }

    @Override
    public void write(Edition edition, OutputStream out) throws IOException {
        var stretches = Marked.cut(Marked.stretches(Redline.of(edition)), DocxComment.points(edition));
        var comments = DocxComment.all(edition, stretches);
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        var at = LocalDateTime.ofInstant(edition.latest().at(), ZoneOffset.UTC);
        put(zip, "[Content_Types].xml", contentTypes(), at);
        put(zip, "_rels/.rels", relationships(OFFICE + "officeDocument", "word/document.xml",
                PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"), at);
        put(zip, "docProps/core.xml", properties(edition), at);
        put(zip, "word/document.xml", document(DocxBody.of(stretches, comments)), at);
        put(zip, "word/_rels/document.xml.rels",
                relationships(OFFICE + "styles", "styles.xml", OFFICE + "settings", "settings.xml", OFFICE + "comments",
                        "comments.xml"),
                at);
        put(zip, "word/styles.xml", styles(edition), at);
        put(zip, "word/settings.xml", main("w:settings").empty("w:trackRevisions").close(), at);
        put(zip, "word/comments.xml", comments(comments), at);
        zip.finish();
        zip.flush();
    }

    private static void put(ZipOutputStream zip, String name, Xml part, LocalDateTime at) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(at);
        zip.putNextEntry(entry);
        zip.write(part.bytes());
        zip.closeEntry();
    }

    private static Xml contentTypes() {
        var types = Xml.document().open("Types", "xmlns", PACKAGE + "content-types");
        types.empty("Default", "Extension", "rels", "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        types.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        types.empty("Override", "PartName", "/docProps/core.xml", "ContentType", CORE);
        types.empty("Override", "PartName", "/word/document.xml", "ContentType", TYPES + "document.main+xml");
        for (var part : List.of("styles", "settings", "comments")) {
            types.empty("Override", "PartName", "/word/" + part + ".xml", "ContentType", TYPES + part + "+xml");
        }
        return types.close();
    }

    /** @param targets types and parts in turn */
    private static Xml relationships(String... targets) {
        var all = Xml.document().open("Relationships", "xmlns", PACKAGE + "relationships");
        for (int i = 0; i < targets.length; i += 2) {
            all.empty("Relationship", "Id", "rId" + (i / 2 + 1), "Type", targets[i], "Target", targets[i + 1]);
        }
        return all.close();
    }

    private static Xml properties(Edition edition) {
        var properties = Xml.document()
                .open("cp:coreProperties", "xmlns:cp", PACKAGE + "metadata/core-properties", "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/", "xmlns:dcterms", "http://purl.org/dc/terms/", "xmlns:xsi",
                        "http://www.w3.org/2001/XMLSchema-instance");
        properties.leaf("dc:title", Headlines.plain(edition)).leaf("dc:creator", edition.facts().byline());
        properties.leaf("dc:identifier", edition.facts().guid()).leaf("dc:language", edition.facts().language());
        properties.leaf("cp:lastModifiedBy", edition.latest().actor());
        properties.leaf("dcterms:created", Times.of(edition.first().at()), "xsi:type", "dcterms:W3CDTF");
        return properties.leaf("dcterms:modified", Times.of(edition.latest().at()), "xsi:type", "dcterms:W3CDTF").close();
    }

    private static Xml document(Xml body) {
        return main("w:document").open("w:body").piece(body).close().close();
    }

    private static Xml styles(Edition edition) {
        var language = ULocale.forLanguageTag(edition.facts().language());
        var styles = main("w:styles").open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
        styles.empty("w:rFonts", "w:ascii", "Georgia", "w:hAnsi", "Georgia");
        styles.empty("w:sz", "w:val", "23").empty("w:szCs", "w:val", "23");
        styles.close().close().open("w:pPrDefault").open("w:pPr");
        if (language.isRightToLeft()) {
            styles.empty("w:bidi");
        }
        styles.empty("w:spacing", "w:after", "180", "w:line", "300", "w:lineRule", "auto").close().close().close();
        styles.open("w:style", "w:type", "paragraph", "w:default", "1", "w:styleId", "Normal");
        return styles.empty("w:name", "w:val", "Normal").empty("w:qFormat").close().close();
    }

    private static Xml comments(List<DocxComment> comments) {
        var all = main("w:comments");
        for (var comment : comments) {
            all.open("w:comment", "w:id", Integer.toString(comment.id()), "w:author", comment.author(), "w:date",
                    Times.of(comment.at()), "w:initials", Character.toString(comment.author().codePointAt(0)));
            // At the least one paragraph: without any, Word takes the whole document for damaged.
            comment.text()
                    .strip()
                    .concat("\n")
                    .lines()
                    .forEach(line -> all.open("w:p")
                            .open("w:r")
                            .leaf("w:t", line, "xml:space", "preserve")
                            .close()
                            .close());
            all.close();
        }
        return all.close();
    }

    private static Xml main(String root) {
        return Xml.document().open(root, "xmlns:w", MAIN);
    }
}
