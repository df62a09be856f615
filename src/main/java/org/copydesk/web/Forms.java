package org.copydesk.web;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.Unacceptable;

import io.quarkus.qute.TemplateInstance;

/** How forms come in, and how they go back where they are refused: filled in, the error beside its field. */
final class Forms {

    private Forms() {}

    /** The form as it was sent. Browsers end lines with CR LF; here they end with LF. */
    static Form sent(MultivaluedMap<String, String> fields) {
        return Form.with(fields.entrySet()
                .stream()
                .filter(field -> !field.getValue().isEmpty())
                .collect(Collectors.toMap(field -> field.getKey(), field -> field.getValue().get(0).replace("\r\n", "\n"))));
    }

    /** The page with the refused form, and the status that says so. */
    static Response refused(Unacceptable refusal, Form form, Function<Form, TemplateInstance> page) {
        var problem = Problem.of(422, refusal.getMessage()).at(refusal.field());
        return Response.status(problem.status()).entity(page.apply(form.refused(problem))).build();
    }

    /** The name of a field that stands for a constant: its own, in lower case. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
