package org.copydesk.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import org.copydesk.audit.Canonical;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.quotes.QuoteKind;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.InQuote;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/**
 * An edition as JSON and back, nothing lost: canonical JSON (RFC 8785), so that equal editions are equal byte for byte.
 * Enums are written by their codes, times in milliseconds.
 */
public final class Bundle {
    /** What a bundle is declared as; as {@code application/json} it is known by its content. */
    public static final String MEDIA_TYPE = "application/vnd.copydesk.edition+json";
    /** Names the format in its own first field, by which it is known again. */
    public static final String FORMAT = "copydesk-edition";
    private static final int FORMAT_VERSION = 1;
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(codes())
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private Bundle() {}

    /** {@code edition} as one line of JSON. */
    public static String write(Edition edition) {
        ObjectNode tree = MAPPER.valueToTree(edition);
        tree.put("format", FORMAT).put("formatVersion", FORMAT_VERSION);
        return Canonical.write(tree);
    }

    /**
     * The edition that {@code json} holds.
     *
     * @throws IllegalArgumentException if it is no bundle of ours, or does not hold together
     */
    public static Edition read(String json) {
        try {
            if (!(MAPPER.readTree(json) instanceof ObjectNode tree) || !tree.path("format").asText().equals(FORMAT)) {
                throw new IllegalArgumentException("not a " + FORMAT);
            }
            if (tree.path("formatVersion").asInt() != FORMAT_VERSION) {
                throw new IllegalArgumentException("version " + tree.path("formatVersion") + " of " + FORMAT + " is not known");
            }
            tree.remove("format");
            tree.remove("formatVersion");
            return MAPPER.treeToValue(tree, Edition.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    /** The edition in a bundle's bytes, a byte-order mark allowed. */
    public static Edition read(byte[] content) {
        var json = new String(content, StandardCharsets.UTF_8);
        return read(json.startsWith("\uFEFF") ? json.substring(1) : json);
    }

    private static SimpleModule codes() {
        var module = new SimpleModule();
        add(module, Instant.class, Canonical::time, text -> Optional.of(Instant.parse(text)));
        add(module, ErrorCategory.class, ErrorCategory::code, ErrorCategory::of);
        add(module, Severity.class, Severity::code, Severity::of);
        add(module, QuoteKind.class, QuoteKind::code, QuoteKind::of);
        add(module, AnnotationKind.class, AnnotationKind::code, AnnotationKind::of);
        add(module, AnnotationStatus.class, AnnotationStatus::code, AnnotationStatus::of);
        add(module, InQuote.class, InQuote::code, InQuote::of);
        return module;
    }

    private static <T> void add(SimpleModule module, Class<T> type, Function<T, String> write,
            Function<String, Optional<T>> read) {
        module.addSerializer(type, new StdSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(write.apply(value));
            }
        });
        module.addDeserializer(type, new StdDeserializer<>(type) {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
                var text = in.getValueAsString("");
                return read.apply(text).orElseThrow(() -> new InvalidFormatException(in, "unknown: " + text, text, type));
            }
        });
    }
}
