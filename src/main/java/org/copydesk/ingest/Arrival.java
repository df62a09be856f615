package org.copydesk.ingest;

/** What became of received bytes. */
public record Arrival(long article, Kind kind) {

    /** How they stand to what was there before. */
    public enum Kind {
        /** A new article. */
        NEW,
        /** The article that the same bytes from the same source made before; or nothing in them is new. */
        DUPLICATE,
        /** A new text of an article that the source had sent before: merged into it. */
        REISSUE
    }

    public boolean duplicate() {
        return kind == Kind.DUPLICATE;
    }

    /** Whether it was merged into an article that was there already. */
    public boolean merged() {
        return kind == Kind.REISSUE;
    }
}
