package org.copydesk.ingest.formats.json;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.copydesk.ingest.Unreadable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** JSON from outside: no deeper, longer or of more parts than a desk can hold. */
public final class SafeJson {
    /** How deep arrays and objects may stand in each other. */
    private static final int DEEPEST = 500;
    /** How many values, names and brackets a document may have: an empty array of them costs about 60 bytes. */
    private static final long MOST_TOKENS = 500_000;
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).maxTokenCount(MOST_TOKENS).build())
            .build());

    private SafeJson() {}

    /** Reading that may fail as JSON does. */
    public interface Reading<T> {
        T from(JsonParser parser) throws IOException;
    }

    /**
     * What {@code reading} makes of {@code content}; trees can be read from its parser.
     *
     * @throws Unreadable if it is no JSON, or too deep or long, saying where
     */
    public static <T> T read(byte[] content, Reading<T> reading) {
        try (var parser = MAPPER.createParser(content)) {
            return reading.from(parser);
        } catch (StreamConstraintsException e) {
            throw new Unreadable(Unreadable.Cause.UNDECODABLE,
                    "The JSON is nested deeper than " + DEEPEST + " or has too many or too long parts. Send it flatter.");
        } catch (JsonProcessingException e) {
            throw new Unreadable(Unreadable.Cause.UNDECODABLE, "This is no JSON: " + place(e));
        } catch (IOException e) {
            throw new Unreadable(Unreadable.Cause.UNDECODABLE, "This is no JSON: its characters cannot be read.");
        }
    }

    private static String place(JsonProcessingException e) {
        var where = e.getLocation();
        return where == null
                ? e.getOriginalMessage()
                : "at line " + where.getLineNr() + ", column " + where.getColumnNr() + ": " + e.getOriginalMessage();
    }

    /** The whole document as a tree. */
    public static JsonNode tree(byte[] content) {
        return read(content, parser -> {
            JsonNode tree = MAPPER.readTree(parser);
            if (tree == null || parser.nextToken() != null) {
                throw new Unreadable(Unreadable.Cause.UNDECODABLE, "This is no single JSON document.");
            }
            return tree;
        });
    }

    /**
     * The names at the top of a JSON object, with their values where these are strings, else the empty string. Of what is no
     * JSON object, those that stand before the trouble.
     */
    public static Map<String, String> top(byte[] content) {
        var top = new HashMap<String, String>();
        if (!beginsLikeAnObject(content)) {
            return top;
        }
        try (var parser = MAPPER.createParser(content)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                var name = parser.currentName();
                top.put(name, parser.nextToken() == JsonToken.VALUE_STRING ? parser.getText() : "");
                parser.skipChildren();
            }
        } catch (IOException e) {
            return top;
        }
        return top;
    }

    private static boolean beginsLikeAnObject(byte[] content) {
        for (int i = 0; i < Math.min(content.length, 1024); i++) {
            byte b = content[i];
            if (b == '{') {
                return true;
            }
            if (b > ' ') {
                return false;
            }
        }
        return false;
    }
}
