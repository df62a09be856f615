package org.copydesk.ingest.formats.html;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.copydesk.ingest.Particulars;
import org.copydesk.ingest.formats.CopyDates;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its story: in JSON-LD (schema.org) first, then in meta tags, then in the page itself. */
final class PageFacts {
    private static final List<String> TITLES = List.of("dc:title", "dcterm:title", "og:title", "weibo:article:title",
            "weibo:webpage:title", "title", "twitter:title", "parsely-title");
    private static final List<String> AUTHORS = List.of("dc:creator", "dcterm:creator", "author", "article:author",
            "parsely-author", "dc.creator", "dcterms.creator", "sailthru.author", "byl", "citation_author");
    private static final List<String> DATES = List.of("article:published_time", "og:article:published_time", "datepublished",
            "parsely-pub-date", "dc.date", "dc:date", "dc.date.issued", "dcterms.date", "dcterms.created", "sailthru.date",
            "date", "pubdate", "publishdate", "publish-date", "publish_date", "publication_date", "citation_publication_date");
    private static final List<String> LANGUAGES = List.of("content-language", "inlanguage", "dc.language", "dcterms.language",
            "language", "og:locale");

    private final Document page;
    private final Story story;
    private final LinkedStory linked;

    private PageFacts(Document page, Story story) {
        this.page = page;
        this.story = story;
        this.linked = LinkedStory.of(page);
    }

    static Particulars of(Document page, Story story) {
        var facts = new PageFacts(page, story);
        return Particulars.NONE.headed(facts.headline())
                .by(facts.byline())
                .in(facts.language())
                .at(facts.address())
                .on(facts.published());
    }

    private String headline() {
        return first(Optional.of(linked.text("headline")), meta(TITLES).findFirst(), heading().filter(this::isInTitle),
                Optional.of(story.title()), heading(),
                Optional.of(page.title()));
    }

    private Optional<String> heading() {
        var headings = page.select("article h1, main h1");
        var heading = headings.isEmpty() ? page.selectFirst("h1") : headings.first();
        return Optional.ofNullable(heading).map(Element::text);
    }

    /** Whether the page's title is this headline with the site's name after it, or the beginning of it. */
    private boolean isInTitle(String heading) {
        var title = page.title();
        return heading.startsWith(title)
                || title.startsWith(heading) && title.substring(heading.length()).matches("\\s+[\\p{Pd}|\\\\/>»·:]\\s.*");
    }

    private String byline() {
        return first(Optional.of(linked.authors()), meta(AUTHORS).filter(author -> !author.startsWith("http")).findFirst(),
                Optional.of(story.byline()), element("[rel=author], [itemprop~=author]"));
    }

    private String language() {
        var html = page.getElementsByTag("html");
        return first(Optional.of(linked.language()), Optional.of(html.attr("lang")), Optional.of(html.attr("xml:lang")),
                meta(LANGUAGES).findFirst());
    }

    private String address() {
        return first(Optional.of(page.select("link[rel=canonical]").attr("href")), meta(List.of("og:url")).findFirst());
    }

    private Optional<Instant> published() {
        var times = page.select("time[datetime][itemprop~=datePublished], time[datetime][pubdate], time[datetime]");
        return Stream
                .of(Stream.of(linked.text("datePublished")), meta(DATES), times.stream().map(time -> time.attr("datetime")))
                .flatMap(candidates -> candidates)
                .flatMap(written -> CopyDates.of(written).stream())
                .findFirst();
    }

    private Optional<String> element(String query) {
        return Optional.ofNullable(page.selectFirst(query)).map(Element::text).filter(text -> text.length() < 100);
    }

    /** The contents of meta tags of these names, in the order of the names. */
    private Stream<String> meta(List<String> names) {
        return names.stream()
                .flatMap(name -> page.select("meta")
                        .stream()
                        .filter(meta -> Stream.of("name", "property", "itemprop", "http-equiv")
                                .flatMap(key -> Stream.of(meta.attr(key).split("\\s+")))
                                .anyMatch(name::equalsIgnoreCase)))
                .map(meta -> meta.attr("content"))
                .filter(content -> !content.isBlank());
    }

    @SafeVarargs
    private static String first(Optional<String>... candidates) {
        return Stream.of(candidates)
                .flatMap(Optional::stream)
                .map(MarkupText::line)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
