package org.copydesk.web;

import java.util.Map;
import java.util.Optional;

/**
 * A form as it is shown: what stands in its fields and, where it was refused, what is wrong. Templates:
 * {@code {#field form name='slug' label='Slug' /}}.
 */
public record Form(Map<String, String> values, Optional<Problem> problem) {

    public Form {
        values = Map.copyOf(values);
    }

    /** A form that was not sent yet. */
    public static Form with(Map<String, String> values) {
        return new Form(values, Optional.empty());
    }

    /** The same form, sent and refused. */
    public Form refused(Problem why) {
        return new Form(values, Optional.of(why));
    }

    /** What stands in a field. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean isTicked(String field) {
        return !value(field).isEmpty();
    }

    /** What is wrong with a field; empty where nothing is. */
    public String error(String field) {
        return problem.flatMap(found -> found.error(field)).orElse("");
    }

    /** What is wrong with the form as a whole, or with a field that it does not show; empty where nothing is. */
    public String getError() {
        return problem.filter(found -> found.errors().stream().noneMatch(error -> values.containsKey(error.field())))
                .map(Problem::detail)
                .orElse("");
    }

    /** The status to answer with when the form is shown. */
    public int status() {
        return problem.map(Problem::status).orElse(200);
    }
}
