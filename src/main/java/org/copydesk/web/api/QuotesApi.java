package org.copydesk.web.api;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import org.copydesk.article.Unacceptable;
import org.copydesk.audit.Canonical;
import org.copydesk.review.QuoteSearch;
import org.copydesk.review.QuoteSearch.Said;
import org.copydesk.security.Role;

/** What somebody said, in all articles of the desk. */
@Path("/api/quotes")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READS)
public class QuotesApi {
    private final QuoteSearch search;

    QuotesApi(QuoteSearch search) {
        this.search = search;
    }

    /** One piece; {@code text} is empty for an orphan. */
    record SaidView(String id, String article, String headline, String source, String receivedAt, String speaker, String text,
            String kind, String status) {

        static SaidView of(Said said) {
            return new SaidView(said.id(), Long.toString(said.article()), said.headline(), said.source(),
                    Canonical.time(said.receivedAt()), said.speaker(), said.place() == null ? "" : said.place().words(),
                    said.kind().code(), said.status().code());
        }
    }

    @GET
    public Page<SaidView> list(@QueryParam("speaker") String speaker, @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        if (speaker == null || speaker.isBlank()) {
            throw new Unacceptable("speaker", "Say who: the name as cards show it.");
        }
        int size = Page.limit(limit);
        var found = search.by(speaker.strip(), Optional.ofNullable(after), size + 1);
        return Page.first(found.stream().map(SaidView::of).toList(), SaidView::id, size);
    }
}
