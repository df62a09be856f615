package org.copydesk.annotations;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Annotations, containers and pages as Turtle, one triple a line (which is N-Triples as well). Keys that are no terms of the
 * vocabulary and have no known prefix say nothing as RDF and are left out.
 */
public final class Turtle {
    public static final String MEDIA_TYPE = "text/turtle";

    /** Each triple once: a graph is a set. */
    private final Set<String> triples = new LinkedHashSet<>();
    private int blanks;

    private Turtle() {}

    /** What {@code tree}, JSON-LD in the annotation context, says. */
    public static String of(JsonNode tree) {
        var turtle = new Turtle();
        turtle.resource(tree);
        return String.join("", turtle.triples);
    }

    /** Says all that a resource's object says; gives how it is named. */
    private String resource(JsonNode node) {
        var subject = Vocabulary.iri(node.path("id").asText()).map(Turtle::named).orElseGet(() -> "_:b" + blanks++);
        Trees.all(node.path("type"))
                .forEach(type -> Vocabulary.name(type.asText())
                        .ifPresent(iri -> say(subject, Vocabulary.RDF + "type", named(iri))));
        node.properties().forEach(field -> Vocabulary.property(field.getKey()).ifPresent(property -> {
            if (property.kind() == Vocabulary.Kind.LIST) {
                say(subject, property.iri(), list(Trees.all(field.getValue())));
            } else {
                Trees.all(field.getValue())
                        .forEach(value -> object(property.kind(), value)
                                .ifPresent(object -> say(subject, property.iri(), object)));
            }
        }));
        return subject;
    }

    private Optional<String> object(Vocabulary.Kind kind, JsonNode value) {
        if (value.isObject()) {
            return Optional.of(resource(value));
        }
        return switch (kind) {
            case RESOURCE, LIST -> Vocabulary.iri(value.asText()).map(Turtle::named);
            case WORD -> Vocabulary.name(value.asText()).map(Turtle::named);
            case TIME -> Optional.of(literal(value.asText(), "dateTime"));
            case NUMBER -> Optional.of(literal(value.asText(), "nonNegativeInteger"));
            case STRING -> Optional.of(value.isBoolean()
                    ? literal(value.asText(), "boolean")
                    : value.isIntegralNumber() ? literal(value.asText(), "integer") : quoted(value.asText()));
        };
    }

    private String list(List<JsonNode> items) {
        var nil = named(Vocabulary.RDF + "nil");
        if (items.isEmpty()) {
            return nil;
        }
        var head = "_:b" + blanks++;
        var cell = head;
        for (int i = 0; i < items.size(); i++) {
            var subject = cell;
            object(Vocabulary.Kind.RESOURCE, items.get(i)).ifPresent(o -> say(subject, Vocabulary.RDF + "first", o));
            var next = i + 1 < items.size() ? "_:b" + blanks++ : nil;
            say(subject, Vocabulary.RDF + "rest", next);
            cell = next;
        }
        return head;
    }

    private void say(String subject, String predicate, String object) {
        triples.add(subject + " " + named(predicate) + " " + object + " .\n");
    }

    /** What an IRI may not hold is escaped, so that no IRI ends a triple. */
    private static String named(String iri) {
        var written = new StringBuilder("<");
        iri.codePoints().forEach(c -> {
            if (c <= ' ' || "<>\"{}|^`\\".indexOf(c) >= 0) {
                written.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                written.appendCodePoint(c);
            }
        });
        return written.append('>').toString();
    }

    private static String literal(String value, String type) {
        return quoted(value) + "^^" + named(Vocabulary.XSD + type);
    }

    private static String quoted(String value) {
        var written = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> written.append("\\\"");
                case '\\' -> written.append("\\\\");
                case '\n' -> written.append("\\n");
                case '\r' -> written.append("\\r");
                default -> {
                    if (c < ' ') {
                        written.append(String.format(Locale.ROOT, "\\u%04X", c));
                    } else {
                        written.appendCodePoint(c);
                    }
                }
            }
        });
        return written.append('"').toString();
    }
}
