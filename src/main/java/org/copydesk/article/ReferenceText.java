package org.copydesk.article;

import org.copydesk.audit.Audited;

/** A text set beside an article: its source, another outlet's story or another translation. {@code language} is a BCP 47 tag. */
public record ReferenceText(String text, String language) implements Audited {
    public static final String COLLECTION = "reference";

    @Override
    public String collection() {
        return COLLECTION;
    }

    /** An article has at most one. */
    @Override
    public String id() {
        return "reference";
    }
}
