package org.copydesk.annotations;

import static org.copydesk.annotations.ModelRules.that;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** What a selector or state must be (Web Annotation Data Model, sections 4.2 and 4.3). */
final class SelectorRules {
    private static final List<String> KNOWN = List.of("FragmentSelector", "CssSelector", "XPathSelector", "TextQuoteSelector",
            "TextPositionSelector", "DataPositionSelector", "SvgSelector", "RangeSelector", "TimeState", "HttpRequestState");

    private SelectorRules() {}

    static void selector(JsonNode selector) {
        if (!selector.isObject()) {
            ModelRules.iri(selector, "selector");
            return;
        }
        that(selector.path("type").isTextual() || selector.path("id").isTextual(), "selector", "must have a type.");
        switch (KNOWN.stream().filter(type -> Trees.is(selector, type)).findFirst().orElse("")) {
            case "FragmentSelector", "CssSelector", "XPathSelector" -> text(selector, "value");
            case "SvgSelector" -> that(selector.path("value").isTextual() || selector.path("id").isTextual(), "value",
                    "An SvgSelector has a value or an id.");
            case "TextQuoteSelector" -> {
                text(selector, "exact");
                optionalText(selector, "prefix");
                optionalText(selector, "suffix");
            }
            case "TextPositionSelector", "DataPositionSelector" -> positions(selector);
            case "RangeSelector" -> {
                that(selector.path("startSelector").isObject(), "startSelector", "must be one selector.");
                that(selector.path("endSelector").isObject(), "endSelector", "must be one selector.");
                selector(selector.path("startSelector"));
                selector(selector.path("endSelector"));
            }
            default -> optionalText(selector, "value");
        }
        refined(selector);
    }

    static void state(JsonNode state) {
        if (!state.isObject()) {
            ModelRules.iri(state, "state");
            return;
        }
        that(state.has("sourceDateStart") == state.has("sourceDateEnd"), "sourceDateStart",
                "stands together with sourceDateEnd or not at all.");
        that(!(state.has("sourceDate") && state.has("sourceDateStart")), "sourceDate", "cannot stand beside sourceDateStart.");
        for (var key : List.of("sourceDate", "sourceDateStart", "sourceDateEnd")) {
            Trees.all(state.path(key)).forEach(date -> ModelRules.time(date, key));
        }
        if (Trees.is(state, "HttpRequestState")) {
            text(state, "value");
        }
        refined(state);
    }

    /** A refinement is a selector or, of a state, another state. */
    private static void refined(JsonNode selector) {
        Trees.all(selector.path("refinedBy")).forEach(refinement -> {
            if (Trees.is(refinement, "TimeState") || Trees.is(refinement, "HttpRequestState")) {
                state(refinement);
            } else {
                selector(refinement);
            }
        });
    }

    private static void positions(JsonNode selector) {
        for (var key : List.of("start", "end")) {
            var position = selector.path(key);
            that(position.isIntegralNumber() && position.canConvertToInt() && position.asInt() >= 0, key,
                    "must be one whole number, not negative.");
        }
        that(selector.path("start").asInt() <= selector.path("end").asInt(), "end", "cannot lie before start.");
    }

    private static void text(JsonNode node, String key) {
        that(node.path(key).isTextual(), key, "must be one string.");
    }

    private static void optionalText(JsonNode node, String key) {
        that(!node.has(key) || node.path(key).isTextual(), key, "must be one string.");
    }
}
