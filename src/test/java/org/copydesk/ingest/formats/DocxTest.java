package org.copydesk.ingest.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.copydesk.Parts;
import org.copydesk.export.Edition;
import org.copydesk.export.Markup;
import org.copydesk.export.Samples;
import org.copydesk.ingest.Received;
import org.copydesk.ingest.Unreadable;
import org.copydesk.ingest.formats.docx.Docx;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.verbs.TakeOver;
import org.copydesk.text.Edit;
import org.copydesk.text.EditScript;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Word documents become the text before their changes, the changes as proposals, the comments where they stand. */
class DocxTest {
    private static final Docx DOCX = new Docx();
    private static final String BY = " w:author='Ann Lee' w:date='2026-01-05T10:15:00Z'";

    static Stream<Arguments> samples() {
        return Samples.all().entrySet().stream().map(sample -> Arguments.of(sample.getKey(), sample.getValue()));
    }

    private static byte[] exported(Edition edition) {
        return Samples.bytes(new org.copydesk.export.formats.Docx(), edition);
    }

    private static Received read(byte[] content) {
        return Taking.one(DOCX, Taking.envelope(content));
    }

    /** A document with this body and these comments. */
    private static Received document(String body, String comments) {
        var space = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";
        return read(zip(Map.of("word/document.xml", "<w:document" + space + "><w:body>" + body + "</w:body></w:document>",
                "word/comments.xml", "<w:comments" + space + ">" + comments + "</w:comments>")));
    }

    static byte[] zip(Map<String, String> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static String run(String words) {
        return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
    }

    private static String deleted(String words) {
        return "<w:del w:id='1'" + BY + "><w:r><w:delText xml:space='preserve'>" + words + "</w:delText></w:r></w:del>";
    }

    private static String inserted(String words) {
        return "<w:ins w:id='2'" + BY + ">" + run(words) + "</w:ins>";
    }

    private static String result(Received received) {
        var edits = Taking.marks(received).changes().stream().map(c -> new Edit(c.span(), c.replacement())).toList();
        return new EditScript(edits).apply(received.text());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void takesOurOwnDocumentsBack(String what, Edition edition) {
        var received = read(exported(edition));

        assertEquals(Markup.allowed(edition.first().text()), received.text());
        assertEquals(Markup.allowed(edition.text()), result(received));
    }

    @Test
    void takesALabelThatACommentTells() {
        var change = Taking.marks(read(exported(Samples.corrected()))).changes().get(0);

        assertEquals(ErrorCategory.MISTRANSLATION, change.category());
        assertEquals(Severity.MAJOR, change.severity());
        assertEquals("Negation added in translation", change.reason());
    }

    @Test
    void takesCommentsFlagsAndOrphans() {
        var received = read(exported(Samples.corrected()));

        var said = Taking.marks(received)
                .remarks()
                .stream()
                .map(r -> r.kind() + " " + r.span().map(span -> span.of(received.text())) + " " + r.body())
                .sorted()
                .toList();

        assertEquals(List.of("COMMENT Optional.empty Where has the second page gone?",
                "COMMENT Optional[three days] Check with the ministry: was it not four?",
                "FLAG Optional[Nothing more was said.] "), said);
    }

    @Test
    void readsChangesOfParagraphs() {
        var received = document("<w:p><w:pPr><w:rPr><w:del w:id='9'" + BY + "/></w:rPr></w:pPr>" + run("One") + "</w:p><w:p>"
                + run("two ") + deleted("old") + inserted("new")
                + "</w:p><w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/></w:r></w:p>", "");

        assertEquals("One\n\ntwo old\n\na\nb\t", received.text());
        assertEquals("Onetwo new\n\na\nb\t", result(received));
        assertEquals(List.of("Ann Lee", "Ann Lee"),
                Taking.marks(received).changes().stream().map(TakeOver.Change::author).toList());
    }

    @Test
    void readsMovesTablesLinksAndWordsPutInAndTakenOutAgain() {
        var received = document("<w:p><w:moveFrom w:id='3'" + BY + ">" + run("Gone. ") + "</w:moveFrom><w:hyperlink>"
                + run("Link.")
                + "</w:hyperlink><w:moveTo w:id='4'" + BY + ">" + run(" Gone.") + "</w:moveTo><w:ins w:id='5'" + BY + ">"
                + deleted("never") + "</w:ins></w:p><w:tbl><w:tr><w:tc><w:p>" + run("Cell") + "</w:p></w:tc></w:tr></w:tbl>",
                "");

        assertEquals("Gone. Link.\n\nCell", received.text());
        assertEquals("Link. Gone.\n\nCell", result(received));
    }

    @Test
    void readsACommentWithoutARange() {
        var received = document("<w:p>" + run("First.") + "</w:p><w:p>" + run("Second.")
                + "<w:r><w:commentReference w:id='0'/></w:r></w:p>",
                "<w:comment w:id='0'" + BY + "><w:p>" + run("Who?") + "</w:p><w:p>" + run("And when?") + "</w:p></w:comment>");

        assertEquals(
                List.of(new TakeOver.Remark(AnnotationKind.COMMENT, Optional.of(new Span(8, 15)), "Who?\nAnd when?",
                        "Ann Lee")),
                Taking.marks(received).remarks());
    }

    @Test
    void comesBackFromLibreOfficeAsItWent(@TempDir Path folder) throws IOException, InterruptedException {
        var office = Parts.program("libreoffice");
        for (var sample : List.of("one correction", "paragraphs", "twice corrected", "many scripts", "line ends",
                "breaks inside words", "deletions side by side")) {
            var sent = exported(Samples.all().get(sample));
            var file = Files.write(folder.resolve("sent.docx"), sent);
            var process = new ProcessBuilder(office.toString(), "--headless",
                    "-env:UserInstallation=" + folder.resolve("office").toUri(),
                    "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder.resolve("back").toString(), file.toString())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, process.waitFor(), said);

            var before = read(sent);
            var after = read(Files.readAllBytes(folder.resolve("back/sent.docx")));

            assertEquals(before.text(), after.text(), sample);
            assertEquals(Taking.marks(before), Taking.marks(after), sample);
        }
    }

    @Test
    void refusesBombsAndNamesThatLeadOut() {
        var bomb = zip(Map.of("word/document.xml", "<w:document>" + " ".repeat(70_000_000) + "</w:document>"));
        var leadingOut = zip(Map.of("word/document.xml", "<w:document/>", "../../etc/cron.d/x", "x"));
        var entities = zip(Map.of("word/document.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><w:document>&a;</w:document>"));
        var cutOff = exported(Samples.corrected());

        assertEquals(Unreadable.Cause.TOO_LARGE, assertThrows(Unreadable.class, () -> read(bomb)).reason());
        assertThrows(Unreadable.class, () -> read(leadingOut));
        assertThrows(Unreadable.class, () -> read(entities));
        assertThrows(Unreadable.class, () -> read(Arrays.copyOf(cutOff, cutOff.length / 3)));
    }
}
