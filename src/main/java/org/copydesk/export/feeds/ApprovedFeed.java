package org.copydesk.export.feeds;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.copydesk.article.Article;
import org.copydesk.article.ArticleState;
import org.copydesk.audit.Canonical;
import org.copydesk.export.Editions;
import org.copydesk.export.Publisher;

/** The feed of approved articles, the sent ones among them. */
@ApplicationScoped
public class ApprovedFeed {
    private static final List<ArticleState> OUT = List.of(ArticleState.APPROVED, ArticleState.EXPORTED);
    private static final String NEWEST_FIRST = "from Article a where a.state in ?1 order by a.changedAt desc, a.id desc";

    private final Editions editions;
    private final Publisher publisher;
    private final FeedsOut settings;

    ApprovedFeed(Editions editions, Publisher publisher, FeedsOut settings) {
        this.editions = editions;
        this.publisher = publisher;
        this.settings = settings;
    }

    /** The feed now. {@code self} is its own address, {@code root} the desk's, ending in a slash. */
    @Transactional
    public Feed read(String self, String root) {
        var entries = articles().stream()
                .map(article -> new Feed.Entry(editions.of(article.id, Optional.empty()), root + "articles/" + article.id))
                .toList();
        return new Feed(publisher.name() + ": approved articles", "What this desk has reviewed and approved", self, root,
                settings.language(), entries);
    }

    /** What changes whenever the feed does, without reading the articles' texts. */
    @Transactional
    public String fingerprint() {
        var heads = articles().stream().map(article -> article.id + "-" + article.auditHead).toList();
        return Canonical.sha256(String.join(" ", heads)).substring(0, 32);
    }

    private List<Article> articles() {
        return Article.<Article>find(NEWEST_FIRST, OUT).page(0, settings.entries()).list();
    }
}
