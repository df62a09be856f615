package org.copydesk.review;

import java.util.List;

import org.copydesk.article.Refusal;

/** An article cannot be approved while these causes stand; a chief may override them with a reason. */
public final class GateClosed extends Refusal {
    private final List<Cause> causes;

    /** One cause. {@code finding} is the id of the open finding; empty where the text as a whole is the cause. */
    public record Cause(String finding, String detail) {}

    public GateClosed(List<Cause> causes) {
        super("The article cannot be approved yet: " + causes.size() + (causes.size() == 1 ? " cause stands" : " causes stand")
                + " against it. A chief may override with a reason.");
        this.causes = List.copyOf(causes);
    }

    public List<Cause> causes() {
        return causes;
    }
}
