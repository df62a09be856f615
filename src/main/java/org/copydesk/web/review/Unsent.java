package org.copydesk.web.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.copydesk.audit.Canonical;
import org.copydesk.presence.ExpiringRows;
import org.copydesk.presence.KeptTyping;
import org.copydesk.presence.PresenceTimes;
import org.copydesk.web.Visitor;
import org.copydesk.web.review.Question.Kept;

/** What the visitor typed at an article and did not send: {@code {inject:unsent.of(article)}}. */
@Named
@RequestScoped
public class Unsent {
    /** The fields that people write whole sentences into; each form has one of them. */
    private static final List<String> WRITTEN = List.of("text", "replacement", "body");

    /**
     * A form as it was last kept.
     *
     * @param noun what it posts to, below the article's address
     * @param name the field that was typed into, and {@code text} what it held
     * @param kept its other fields
     */
    public record Form(String noun, String name, String text, List<Kept> kept, Instant at) {

        /** What sends it. */
        public String label() {
            return switch (noun.split("/")[0]) {
                case "rewrites" -> "Rewrite";
                case "corrections" -> "Correct";
                default -> "Comment";
            };
        }
    }

    private final ExpiringRows rows;
    private final PresenceTimes times;
    private final Visitor visitor;

    Unsent(ExpiringRows rows, PresenceTimes times, Visitor visitor) {
        this.rows = rows;
        this.times = times;
        this.visitor = visitor;
    }

    /** The forms, the one kept first coming first. */
    public List<Form> of(long article) {
        return rows.typed(article, visitor.getUsername()).stream().map(Unsent::form).toList();
    }

    /** Milliseconds between two keepings of an open form. */
    public long getEvery() {
        return times.keeps().toMillis();
    }

    /** The form was sent, and the desk did what it asked for. */
    void sent(long article, String noun, Posted posted) {
        if (WRITTEN.stream().anyMatch(posted::has)) {
            rows.forget(article, visitor.getUsername(), Typings.field(noun, posted));
        }
    }

    private static Form form(KeptTyping typing) {
        var fields = Canonical.parse(typing.text);
        var name = WRITTEN.stream().filter(fields::has).findFirst().orElse("text");
        var kept = new ArrayList<Kept>();
        fields.properties()
                .stream()
                .filter(field -> !field.getKey().equals(name))
                .forEach(field -> kept.add(new Kept(field.getKey(), field.getValue().asText())));
        return new Form(typing.field.substring(0, typing.field.indexOf(':')), name, fields.path(name).asText(), kept,
                typing.at);
    }
}
