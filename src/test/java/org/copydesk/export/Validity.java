package org.copydesk.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;

import org.copydesk.Parts;
import org.copydesk.audit.Canonical;
import org.jsoup.Jsoup;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.helger.schematron.schxslt.xslt2.SchematronResourceSchXslt_XSLT2;

/** What makes an export right by the standard of its format, as others' schemas and programs say. */
public final class Validity {
    public static final List<String> NITF = List.of("newsml-g2/nitf-3-6.xsd");
    public static final List<String> G2_WITH_NITF = List.of("newsml-g2/nitf-3-6.xsd",
            "newsml-g2/NewsML-G2_2.35-spec-All-Power.xsd");
    public static final String CORE_RULES = "xliff_core_2.1.sch";
    private static final String XLIFF = "xliff-2.1/schemas/";
    private static final List<String> XLIFF_SCHEMAS = List.of(XLIFF + "informativeCopiesOf3rdPartySchemas/w3c/xml.xsd",
            XLIFF + "xliff_core_2.0.xsd", XLIFF + "metadata.xsd", XLIFF + "matches.xsd");
    private static final String SVRL = "http://purl.oclc.org/dsdl/svrl";
    private static final Map<String, SchematronResourceSchXslt_XSLT2> RULES = new ConcurrentHashMap<>();

    private Validity() {}

    /** Asserts that {@code bytes} are valid in the format of that name; of formats without a standard that they are UTF-8. */
    public static void check(String format, byte[] bytes, String what) {
        switch (format) {
            case "ninjs" -> {
                Schemas.assertValidJson("ninjs/ninjs-schema_3.0.json", bytes, what);
                Schemas.assertValidJson("ninjs/ninjs-schema_3.1.json", bytes, what);
            }
            case "newsml-g2" -> Schemas.assertValidXml(G2_WITH_NITF, bytes, what);
            case "nitf" -> Schemas.assertValidXml(NITF, bytes, what);
            case "xliff" -> {
                Schemas.assertValidXml(XLIFF_SCHEMAS, bytes, what);
                assertEquals(List.of(), broken(CORE_RULES, bytes), what);
            }
            case "tmx" -> checkTmx(bytes, what);
            case "mqm-tsv" -> assertTrue(new String(bytes, StandardCharsets.UTF_8).lines()
                    .allMatch(row -> row.split("\t", -1).length == 10), what);
            case "web-annotation" -> checkAnnotations(bytes, what);
            case "docx" -> checkChanges(bytes, what);
            default -> assertEquals(new String(bytes, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8).length,
                    bytes.length, what);
        }
    }

    /** The assertions of a Schematron schema of XLIFF that {@code xml} does not meet. */
    public static List<String> broken(String schema, byte[] xml) {
        var rules = RULES.computeIfAbsent(schema,
                name -> SchematronResourceSchXslt_XSLT2.fromFile(Schemas.file(XLIFF + name).toFile()));
        var report = report(rules, xml);
        assertTrue(report.getElementsByTagNameNS(SVRL, "fired-rule").getLength() > 0, "no rule was asked");
        var failed = report.getElementsByTagNameNS(SVRL, "failed-assert");
        return IntStream.range(0, failed.getLength()).mapToObj(i -> failed.item(i).getTextContent().strip()).toList();
    }

    // The library declares Exception, and nothing narrower.
    private static Document report(SchematronResourceSchXslt_XSLT2 rules, byte[] xml) {
        try {
            return rules.applySchematronValidation(new StreamSource(new ByteArrayInputStream(xml)));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void checkTmx(byte[] bytes, String what) {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setValidating(true);
        try {
            var builder = factory.newDocumentBuilder();
            builder.setEntityResolver(
                    (name, address) -> new InputSource(Validity.class.getResourceAsStream("/export/tmx-shape.dtd")));
            builder.setErrorHandler(new Strict());
            builder.parse(new ByteArrayInputStream(bytes));
        } catch (SAXException e) {
            throw new AssertionError(what, e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkAnnotations(byte[] bytes, String what) {
        var collection = Canonical.parse(new String(bytes, StandardCharsets.UTF_8));
        assertEquals(List.of(), W3cAssertions.broken("collections/collectionMusts.test", collection), what);
        for (var annotation : collection.at("/first/items")) {
            assertEquals(List.of(), W3cAssertions.broken("annotations/annotationMusts.test", annotation), what);
        }
        if (collection.has("first")) {
            var page = ((ObjectNode) collection.path("first").deepCopy()).set("@context", collection.path("@context"));
            assertEquals(List.of(), W3cAssertions.broken("collections/pages/pageMusts.test", page), what);
        }
    }

    /** Every change that pandoc sees has an author and a moment, and there are some wherever the two texts differ. */
    private static void checkChanges(byte[] docx, String what) {
        var changes = Jsoup.parse(Parts.run("pandoc", docx, "-f", "docx", "-t", "html", "--track-changes=all"))
                .select("span.insertion, span.deletion, span.paragraph-insertion, span.paragraph-deletion");
        for (var change : changes) {
            assertFalse(change.attr("data-author").isBlank(), what);
            assertTrue(change.attr("data-date").matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"), what);
        }
        // Texts that differ in blanks alone are the same to pandoc; such changes are seen all the same.
        assertTrue(!changes.isEmpty() || pandoc(docx, "accept").equals(pandoc(docx, "reject")), what);
    }

    /** The paragraphs that pandoc reads in a Word document whose changes are all accepted, or all rejected. */
    public static List<String> pandoc(byte[] docx, String changes) {
        return paragraphs(
                Parts.run("pandoc", docx, "-f", "docx", "-t", "plain", "--wrap=none", "--track-changes=" + changes));
    }

    /** The paragraphs of a text, every run of blanks made one space. */
    public static List<String> paragraphs(String text) {
        return Arrays.stream(Markup.allowed(text).split("\n\n+"))
                .map(paragraph -> paragraph.replaceAll("[\\s\\p{Cc}\\p{Z}]+", " ").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** Takes every fault for an end of the matter. */
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void error(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }
    }
}
