package org.copydesk.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Copy that wants to exhaust whoever reads it, or that lies about what it is. */
record Hostile(String what, String type, byte[] content) {
    private static final int MEGABYTE = 1 << 20;
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String ENTITIES = "<!DOCTYPE rss [<!ENTITY a 'ha'><!ENTITY b '" + "&a;".repeat(100) + "'><!ENTITY c '"
            + "&b;".repeat(100) + "'>]><rss><channel><item><title>" + "&c;".repeat(100) + "</title></item></channel></rss>";

    static Stream<Hostile> all() {
        return Stream.of(of("entities of entities", "application/rss+xml", ENTITIES),
                of("an entity from outside", "application/nitf+xml",
                        "<!DOCTYPE nitf [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><nitf><body><body.content><p>&a;</p></body.content></body></nitf>"),
                of("elements 10,000 deep", "application/xml", "<newsItem>" + "<a>".repeat(10_000)),
                of("JSON 10,000 deep", "application/json", "{\"uri\":\"urn:x\",\"headline\":" + "[".repeat(10_000)),
                of("a page 10,000 deep", "text/html", "<html><body>" + "<div>".repeat(10_000)),
                of("190,000 elements", "application/nitf+xml",
                        "<nitf><body><body.content>" + "<p>a</p>".repeat(190_000) + "</body.content></body></nitf>"),
                of("2,000,000 elements", "application/rss+xml", "<rss><channel><item>" + "<a/>".repeat(2_000_000)),
                of("40,000 units", "application/xliff+xml", "<xliff version='2.0' srcLang='en' trgLang='de'><file id='f'>"
                        + "<unit id='1'><segment><source>a</source><target>b</target></segment></unit>".repeat(40_000)
                        + "</file></xliff>"),
                of("50,000 rows", "text/tab-separated-values",
                        "system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity\n"
                                + "s\td\t1\t1\tr\ta\tb\tOther\tMinor\n".repeat(50_000)),
                of("160,000 lines", "text/plain", "The mayor said: \"No.\"\n\n".repeat(80_000)),
                of("100,000 quotations", "text/plain", ("\"No,\" he said. ".repeat(5_000) + "\n\n").repeat(20)),
                of("100,000 odd blanks", "text/plain", ("a  b ".repeat(10_000) + "\n\n").repeat(10)),
                of("a line of 10 MB", "text/plain", "a".repeat(10 * MEGABYTE - 1)),
                of("a line of 4 MB", "text/plain", "word ".repeat(4 * MEGABYTE / 5)),
                of("a text of 5 MB", "text/plain",
                        ("The ferry left the quay an hour late on Monday. ".repeat(20) + "\n\n").repeat(5_200)),
                of("more than 10 MB", "text/plain", "word \n".repeat(2 * MEGABYTE)),
                of("not in its charset", "text/plain; charset=utf-16",
                        new String(new byte[]{(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xD8}, StandardCharsets.ISO_8859_1)),
                new Hostile("a file of 300 MB in a ZIP", "application/zip", zip("a.txt", 300, "")),
                new Hostile("a document of 300 MB", WORD, zip("word/document.xml", 300, "")),
                new Hostile("a name that leads out of a ZIP", "application/zip", zip("../../etc/passwd", 0, "x")),
                new Hostile("60,000 paragraphs", WORD, zip("word/document.xml", 0,
                        "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
                                + "<w:p><w:r><w:t>a</w:t></w:r></w:p>".repeat(60_000) + "</w:body></w:document>")));
    }

    private static Hostile of(String what, String type, String content) {
        return new Hostile(what, type, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A ZIP of one file: {@code content}, and so many megabytes of zeros behind it. */
    private static byte[] zip(String name, int megabytes, String content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < megabytes; i++) {
                zip.write(new byte[MEGABYTE]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
