package org.copydesk.ingest;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What received copy says of itself beside its text. What it does not say is empty.
 *
 * @param guid its name at its source, the same for all its versions there; compared letter for letter
 * @param issue the source's own number of its version; empty where the source counts none
 * @param language a BCP 47 tag
 * @param link where it stands on the web; http or https only
 */
public record Particulars(String guid, String issue, String headline, String byline, String dateline, String language,
        String link, Optional<Instant> published) {
    public static final Particulars NONE = new Particulars("", "", "", "", "", "", "", Optional.empty());

    /** The same with the article's name at its source and the source's number of its version. */
    public Particulars named(String newGuid, String newIssue) {
        return new Particulars(newGuid, newIssue, headline, byline, dateline, language, link, published);
    }

    public Particulars headed(String newHeadline) {
        return new Particulars(guid, issue, newHeadline, byline, dateline, language, link, published);
    }

    public Particulars by(String newByline) {
        return new Particulars(guid, issue, headline, newByline, dateline, language, link, published);
    }

    public Particulars from(String newDateline) {
        return new Particulars(guid, issue, headline, byline, newDateline, language, link, published);
    }

    /** The same in another language; underscores in the tag are read as hyphens. */
    public Particulars in(String tag) {
        return new Particulars(guid, issue, headline, byline, dateline, tag.strip().replace('_', '-'), link, published);
    }

    /** The same with its address; any scheme but http and https is dropped. */
    public Particulars at(String address) {
        var web = address.strip();
        var lower = web.toLowerCase(Locale.ROOT);
        var kept = lower.startsWith("http://") || lower.startsWith("https://") ? web : "";
        return new Particulars(guid, issue, headline, byline, dateline, language, kept, published);
    }

    public Particulars on(Optional<Instant> newPublished) {
        return new Particulars(guid, issue, headline, byline, dateline, language, link, newPublished);
    }
}
