package org.copydesk.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

import org.copydesk.text.Boundaries;
import org.copydesk.text.Span;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An event in words.
 *
 * @param act what was done, as a person says it
 * @param changes one line for each thing it changed
 */
public record Retold(String act, List<String> changes) {
    /** More changes than this are counted, not told. */
    private static final int TOLD = 4;
    private static final int LONGEST = 120;
    private static final List<String> NAMED_BY = List.of("name", "preferred", "displayName", "label", "wrong", "address",
            "source");

    /** The event of an {@code act} told by its content; {@code names} gives what people are called by their sign-in names. */
    static Retold of(String act, JsonNode content, UnaryOperator<String> names) {
        var lines = new ArrayList<String>();
        var before = content.path("before");
        var after = content.path("after");
        for (var collection : List.of("corrections", "annotations", "dismissals")) {
            tell(collection, before.path(collection), after.path(collection), lines);
        }
        after.path("article")
                .properties()
                .forEach(facts -> tell(before.path("article").path(facts.getKey()), facts.getValue(), names, lines));
        return of(act, lines);
    }

    /** An event of the desk itself: each thing that it is about by the field that names it. */
    static Retold ofDesk(String act, JsonNode content) {
        var lines = new ArrayList<String>();
        var after = content.path("after");
        for (var shelf : after.isEmpty() ? content.path("before") : after) {
            for (var thing : shelf) {
                NAMED_BY.stream()
                        .map(thing::path)
                        .filter(JsonNode::isTextual)
                        .findFirst()
                        .ifPresent(name -> lines.add(quoted(name.asText())));
            }
        }
        return of(act, lines);
    }

    private static Retold of(String act, List<String> lines) {
        int more = lines.size() - TOLD;
        var told = more > 1 ? new ArrayList<>(lines.subList(0, TOLD)) : lines;
        if (more > 1) {
            told.add("and " + more + " more");
        }
        return new Retold(ActWords.of(act), told);
    }

    /** All lines in one. */
    public String words() {
        return String.join("; ", changes);
    }

    private static void tell(String collection, JsonNode before, JsonNode after, List<String> lines) {
        after.properties()
                .forEach(thing -> lines
                        .add(words(collection, thing.getValue()) + fate(before.path(thing.getKey()), thing.getValue())));
        before.properties()
                .stream()
                .filter(thing -> !after.has(thing.getKey()))
                .forEach(thing -> lines.add("took away " + words(collection, thing.getValue())));
    }

    private static String fate(JsonNode before, JsonNode after) {
        var was = before.path("status").asText();
        var is = after.path("status").asText();
        return was.isEmpty() || was.equals(is) ? "" : " (" + plain(was) + " → " + plain(is) + ")";
    }

    private static void tell(JsonNode before, JsonNode after, UnaryOperator<String> names, List<String> lines) {
        tell("state", before, after, Retold::plain, lines);
        tell("assignee", before, after, name -> name.isEmpty() ? "nobody" : names.apply(name), lines);
        tell("slug", before, after, Retold::quoted, lines);
        tell("language", before, after, Retold::quoted, lines);
    }

    private static void tell(String field, JsonNode before, JsonNode after, UnaryOperator<String> words, List<String> lines) {
        var was = before.path(field).asText();
        var is = after.path(field).asText();
        if (!before.isMissingNode() && !was.equals(is)) {
            lines.add(field + " " + words.apply(was) + " → " + words.apply(is));
        }
    }

    private static String words(String collection, JsonNode thing) {
        return switch (collection) {
            case "corrections" -> quoted(thing.path("exact").asText()) + " → " + quoted(thing.path("replacement").asText());
            case "annotations" ->
                bare(thing.path("place").path("words").asText()) + speaker(thing.path("quote").path("speaker").asText());
            default -> thing.path("rule").asText() + " on " + quoted(thing.path("exact").asText());
        };
    }

    private static String speaker(String name) {
        return name.isEmpty() ? "" : " by " + name;
    }

    /** Words of a quote bring their own marks. */
    private static String bare(String words) {
        return words.isEmpty() || Character.isLetterOrDigit(words.codePointAt(0)) ? quoted(words) : clipped(words);
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "nothing" : "“" + clipped(words) + "”";
    }

    private static String clipped(String words) {
        var one = words.replace('\n', '⏎');
        return one.length() <= LONGEST ? one : Boundaries.snapToGraphemes(one, new Span(0, LONGEST)).of(one) + "…";
    }

    private static String plain(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
