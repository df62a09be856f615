package org.copydesk.web;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.copydesk.article.InboxRow;

import io.quarkus.qute.RawString;

/** Rows of the inbox as HTML: {@code {inject:inboxRows.html(rows)}}. Those that show what was shown before are not rendered again. */
@Named("inboxRows")
@ApplicationScoped
public class RenderedRows {

    /** All that the template of a row looks at. */
    private record Key(InboxRow row, String ago, String assignee, boolean edits, boolean own) {}

    private final Kept kept;
    private final Visitor visitor;
    private final Names names;
    private final Times times;

    RenderedRows(Kept kept, Visitor visitor, Names names, Times times) {
        this.kept = kept;
        this.visitor = visitor;
        this.names = names;
        this.times = times;
    }

    /** {@code rows} one after another: a loop in the template would cost more than what is kept saves. */
    public RawString html(List<InboxRow> rows) {
        return new RawString(rows.stream().map(this::one).collect(Collectors.joining()));
    }

    private String one(InboxRow row) {
        var assignee = row.assignee().isBlank() ? "" : names.of(row.assignee());
        var key = new Key(row, times.ago(row.receivedAt()), assignee, visitor.isEdits(),
                row.assignee().equals(visitor.getUsername()));
        return kept.of(key, () -> InboxPages.Templates.row(row).render(), String::length);
    }
}
