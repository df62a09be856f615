package org.copydesk.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON that people read too: indented, LF on every machine, UTF-8 without a mark. */
public final class Json {
    private static final ObjectWriter WRITER = writer();

    private Json() {}

    /** Writes {@code tree}, its fields in the order they were put. */
    public static void write(JsonNode tree, OutputStream out) throws IOException {
        out.write(bytes(tree));
    }

    static byte[] bytes(JsonNode tree) throws JsonProcessingException {
        return string(tree).getBytes(StandardCharsets.UTF_8);
    }

    /** {@code tree} and a line feed. */
    public static String string(JsonNode tree) throws JsonProcessingException {
        return WRITER.writeValueAsString(tree) + "\n";
    }

    private static ObjectWriter writer() {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return JsonMapper.builder().build().writer(printer);
    }
}
