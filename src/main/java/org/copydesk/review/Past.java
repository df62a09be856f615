package org.copydesk.review;

import java.time.Instant;
import java.util.List;

import org.copydesk.article.Particular;
import org.copydesk.text.EditScript;

/** What happened to an article since the base of an act; asked only where the base is not the newest. */
public interface Past {

    /** Who did an event, and when. */
    record Doing(String actor, Instant at) {}

    /** Who did the event with this number. */
    Doing event(long seq);

    /** Who last said otherwise of the article than event {@code seq} had left it. */
    Doing teller(Particular particular, long seq);

    /** The text of an earlier version. */
    String text(int version);

    /** What led from version {@code from} to the newest, a script for each version between. */
    List<EditScript> scripts(int from);

    /** The draft as it was right after event {@code seq}, which came after version {@code version} was made and before the next. */
    Draft draft(int version, long seq);
}
