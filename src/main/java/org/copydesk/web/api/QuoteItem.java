package org.copydesk.web.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A quote as {@code …/quotes} lists it: as {@code /api/analyze} tells it, with its name, status and both spans. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuoteItem(String id, String status, int version, @JsonUnwrapped Located place, String text, String kind, boolean closed,
        int group,
        boolean translated, @JsonInclude(JsonInclude.Include.ALWAYS) AnnotationView.PartView speaker,
        @JsonInclude(JsonInclude.Include.ALWAYS) AnnotationView.PartView cue, double confidence, String why,
        List<String> candidates,
        String fate, String author, String body) {

    static QuoteItem of(AnnotationView view) {
        var quote = view.quote();
        return new QuoteItem(view.id(), view.status(), view.version(), view.place(), quote.text(), quote.quoteKind(),
                quote.closed(),
                quote.group(), quote.translated(), quote.speaker(), quote.cue(), quote.confidence(), quote.why(),
                quote.candidates(),
                view.fate(), view.author(), view.body());
    }
}
