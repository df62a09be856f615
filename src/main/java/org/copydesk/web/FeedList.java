package org.copydesk.web;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.ingest.SourceDesk;
import org.copydesk.ingest.SourceFacts;
import org.copydesk.ingest.feeds.FeedDesk;
import org.copydesk.ingest.feeds.FeedRow;
import org.copydesk.ingest.folder.FolderDesk;
import org.copydesk.review.QuietDesk;

import io.quarkus.qute.TemplateInstance;

/** The page of feeds and sources: what the desk fetches by itself, and what is kept quiet in whose copy. */
@ApplicationScoped
class FeedList {
    static final String ADDRESS = "/feeds";

    public record FeedsPage(List<FeedRow> feeds, Optional<FolderDesk.State> folder, List<QuietDesk.Quiet> quiet,
            List<SourceFacts> sources, Form form) {}

    private final FeedDesk feeds;
    private final FolderDesk folder;
    private final QuietDesk quiet;
    private final SourceDesk sources;

    FeedList(FeedDesk feeds, FolderDesk folder, QuietDesk quiet, SourceDesk sources) {
        this.feeds = feeds;
        this.folder = folder;
        this.quiet = quiet;
        this.sources = sources;
    }

    /** The page as it is now; {@code form} is the one in which a source's language is told. */
    TemplateInstance with(Form form) {
        return FeedPages.Templates.feeds(new FeedsPage(feeds.list(), folder.state(), quiet.list(), sources.list(), form));
    }
}
