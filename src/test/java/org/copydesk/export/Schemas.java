package org.copydesk.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;

import org.copydesk.Parts;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** Checks documents against others' schemas, which lie in a folder that the tests are given. Nothing is loaded from the net. */
public final class Schemas {
    private static final Map<String, String> AT_HOME = Map.of("https://geojson.org/schema/GeoJSON.json",
            "ninjs/GeoJSON-schema.json", "https://json.schemastore.org/feed-1", "feeds/jsonfeed/schema/feed-1.json",
            "https://json.schemastore.org/feed", "feeds/jsonfeed/schema/feed.json");

    private static final Map<String, JsonSchema> JSON = new ConcurrentHashMap<>();
    private static final Map<List<String>, Schema> XML = new ConcurrentHashMap<>();

    private Schemas() {}

    /** A file of the folder of standards. */
    public static Path file(String path) {
        return Parts.folder("standards").resolve(path);
    }

    /** Asserts that {@code json} is valid by a schema in the folder. */
    public static void assertValidJson(String schema, byte[] json, String what) {
        assertEquals(Set.of(), jsonFaults(schema, json), what);
    }

    /** What is wrong with {@code json} by a schema in the folder; formats are checked too. */
    public static Set<ValidationMessage> jsonFaults(String schema, byte[] json) {
        return JSON.computeIfAbsent(schema, Schemas::json)
                .validate(new String(json, StandardCharsets.UTF_8), InputFormat.JSON,
                        context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    private static JsonSchema json(String schema) {
        var factory = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012,
                builder -> builder.schemaMappers(mappers -> mappers.mappings(
                        iri -> AT_HOME.containsKey(bare(iri)) ? file(AT_HOME.get(bare(iri))).toUri().toString() : iri)));
        return factory.getSchema(SchemaLocation.of(file(schema).toUri().toString()),
                SchemaValidatorsConfig.builder().pathType(PathType.JSON_POINTER).build());
    }

    private static String bare(String iri) {
        return iri.replaceFirst("#.*", "");
    }

    /** Asserts that {@code xml} is valid by the XML Schemas (1.0) in the folder. */
    public static void assertValidXml(List<String> schemas, byte[] xml, String what) {
        assertEquals(List.of(), xmlFaults(schemas, xml), what);
    }

    /** What is wrong with {@code xml} by the XML Schemas (1.0) in the folder. */
    public static List<String> xmlFaults(List<String> schemas, byte[] xml) {
        var faults = new ArrayList<String>();
        try {
            var validator = XML.computeIfAbsent(schemas, Schemas::xml).newValidator();
            validator.setErrorHandler(new Collector(faults));
            validator.validate(new StreamSource(new ByteArrayInputStream(xml)));
        } catch (SAXException e) {
            faults.add(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return faults;
    }

    private static Schema xml(List<String> schemas) {
        try {
            return SchemaFactory.newDefaultInstance()
                    .newSchema(schemas.stream().map(schema -> new StreamSource(file(schema).toFile())).toArray(Source[]::new));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Collector(List<String> faults) implements ErrorHandler {

        @Override
        public void warning(SAXParseException fault) {
            faults.add(fault.getMessage());
        }

        @Override
        public void error(SAXParseException fault) {
            faults.add(fault.getMessage());
        }

        @Override
        public void fatalError(SAXParseException fault) {
            faults.add(fault.getMessage());
        }
    }
}
