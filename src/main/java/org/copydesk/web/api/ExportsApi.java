package org.copydesk.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.copydesk.article.ArticleState;
import org.copydesk.article.Inbox;
import org.copydesk.article.InboxFilter;
import org.copydesk.article.InboxOrder;
import org.copydesk.article.InboxRow;
import org.copydesk.article.Unacceptable;
import org.copydesk.export.Exports;
import org.copydesk.export.ZipOfEditions;
import org.copydesk.security.Role;
import org.copydesk.web.ZipAnswer;

/** Several articles going out in one ZIP, written while they are read. */
@Path("/api/export")
@RolesAllowed(Role.READS)
public class ExportsApi {
    private static final int ROWS_AT_A_TIME = 200;

    private final Exports exports;
    private final Inbox inbox;
    private final ZipAnswer zips;
    private final Visits visits;

    ExportsApi(Exports exports, Inbox inbox, ZipAnswer zips, Visits visits) {
        this.exports = exports;
        this.inbox = inbox;
        this.zips = zips;
        this.visits = visits;
    }

    /** Which articles: as the inbox is filtered. */
    record Filter(String state, String source, String language, String assignee, String q, String speaker, String category) {

        InboxFilter asFilter() {
            return new InboxFilter(Optional.ofNullable(state).map(s -> Fields.code("state", s, ArticleState::of)),
                    Fields.text(source),
                    Fields.text(language), Fields.text(assignee), Fields.text(q), Fields.text(speaker), Fields.text(category));
        }
    }

    /** What to put in, by ids or by a filter, and in which format. */
    record Selection(List<String> ids, Filter filter, String format) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(ZipOfEditions.MEDIA_TYPE)
    public Response zip(Selection selection) {
        Fields.required("body", selection);
        var format = ExportApi.format(exports, selection.format());
        return zips.of(ids(selection), format, visits.actor());
    }

    private List<Long> ids(Selection selection) {
        if (selection.ids() != null && !selection.ids().isEmpty()) {
            return selection.ids().stream().distinct().map(Visits::id).toList();
        }
        if (selection.filter() == null) {
            throw new Unacceptable("ids", "Name the articles, or give a filter.");
        }
        return all(selection.filter().asFilter());
    }

    private List<Long> all(InboxFilter filter) {
        var ids = new ArrayList<Long>();
        var rows = inbox.page(filter, InboxOrder.OLDEST, Optional.empty(), ROWS_AT_A_TIME);
        while (!rows.isEmpty()) {
            ids.addAll(rows.stream().map(InboxRow::id).toList());
            rows = inbox.page(filter, InboxOrder.OLDEST, Optional.of(ids.get(ids.size() - 1)), ROWS_AT_A_TIME);
        }
        return ids;
    }
}
