package org.copydesk.ingest.formats.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.copydesk.ingest.formats.CopyDates;
import org.copydesk.ingest.formats.html.MarkupText;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** One item of RSS or entry of Atom: told apart by each element's own namespace and attributes, because feeds mix them. */
final class XmlItem {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String ATOM_03 = "http://purl.org/atom/ns#";
    private static final Set<String> OWN_NAMESPACES = Set.of(ATOM, ATOM_03, "http://purl.org/dc/elements/1.1/",
            "http://purl.org/dc/terms/", "http://purl.org/rss/1.0/modules/content/", "http://www.w3.org/1999/xhtml",
            "http://purl.org/rss/1.0/");
    /** Prefixes that feeds use without declaring them. */
    private static final Set<String> OWN_PREFIXES = Set.of("atom", "dc", "dcterms", "content", "xhtml", "rss");
    private static final Pattern EMAIL_AND_NAME = Pattern.compile("\\S+@\\S+\\s*\\((.+)\\)\\s*");
    private static final Pattern NAME_AND_EMAIL = Pattern.compile("(.+?)\\s*[<(]\\s*\\S+@\\S+\\s*[>)]");

    private static final Pattern BLANK_LINES = Pattern.compile("\\R[ \\t]*\\R\\s*");

    private final Element item;
    private final List<String> warnings;

    XmlItem(Element item, List<String> warnings) {
        this.item = item;
        this.warnings = new ArrayList<>(warnings);
    }

    FeedItem read(byte[] content) {
        var link = link();
        var published = published();
        return new FeedItem(guid(), title(), author(), published, language(), link, body(), content, List.copyOf(warnings));
    }

    private String guid() {
        return first("id").filter(XmlItem::isAtom)
                .or(() -> first("guid"))
                .map(element -> element.wholeText().strip())
                .filter(text -> !text.isEmpty())
                .or(() -> Optional.of(item.attr("rdf:about").strip()).filter(about -> !about.isEmpty()))
                .orElse("");
    }

    private String title() {
        return first("title").map(title -> isAtom(title)
                ? TextConstruct.of(title).line()
                : MarkupText.line(TextConstruct.inside(title))).orElse("");
    }

    /** Full content before summaries, whichever of a feed's vocabularies they are in. */
    private String body() {
        return Stream
                .of(all("encoded"), all("content").filter(XmlItem::isAtom), all("body"), all("description"), all("summary"))
                .flatMap(candidates -> candidates)
                .map(element -> isAtom(element)
                        ? TextConstruct.of(element).text()
                        : unfolded(TextConstruct.inside(element)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** By its specification RSS holds HTML, in which blank lines are nothing; to programs that write no tags they are paragraphs. */
    private static String unfolded(String content) {
        if (content.indexOf('<') >= 0) {
            return MarkupText.of(content);
        }
        return BLANK_LINES.splitAsStream(content)
                .map(MarkupText::of)
                .filter(paragraph -> !paragraph.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String author() {
        var people = all("author").filter(XmlItem::isAtom).map(XmlItem::person).filter(name -> !name.isEmpty()).toList();
        if (!people.isEmpty()) {
            return String.join(", ", people);
        }
        var creators = all("creator").map(element -> named(element.wholeText())).filter(name -> !name.isEmpty()).toList();
        return creators.isEmpty()
                ? all("author").map(XmlItem::person).filter(name -> !name.isEmpty()).collect(Collectors.joining(", "))
                : String.join(", ", creators);
    }

    /** The name in an author element, be it Atom's person or RSS's address; the address where there is no name. */
    static String person(Element element) {
        return element.children()
                .stream()
                .filter(child -> child.tag().localName().equals("name"))
                .map(child -> MarkupText.line(child.wholeText()))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElseGet(() -> named(element.wholeText()));
    }

    /** The name in {@code "a@b (Name)"} or {@code "Name <a@b>"}. */
    static String named(String written) {
        var text = MarkupText.oneLine(written);
        var behind = EMAIL_AND_NAME.matcher(text);
        if (behind.matches()) {
            return behind.group(1).strip();
        }
        var before = NAME_AND_EMAIL.matcher(text);
        return before.matches() ? before.group(1).strip() : MarkupText.line(text);
    }

    private Optional<Instant> published() {
        for (var name : List.of("published", "issued", "pubdate", "date", "created", "updated", "modified")) {
            for (var element : all(name).filter(Element::hasText).toList()) {
                var date = CopyDates.of(element.wholeText());
                if (date.isPresent()) {
                    return date;
                }
                warnings.add("Its date is not one: " + MarkupText.oneLine(element.wholeText()));
            }
        }
        return Optional.empty();
    }

    private String language() {
        return all("language").map(element -> element.wholeText().strip())
                .filter(tag -> !tag.isEmpty())
                .findFirst()
                .orElseGet(() -> inherited("xml:lang"));
    }

    private String link() {
        var links = all("link").toList();
        return links.stream()
                .filter(link -> link.hasAttr("href") && List.of("", "alternate").contains(link.attr("rel").strip()))
                .map(link -> resolved(link, link.attr("href")))
                .findFirst()
                .or(() -> links.stream()
                        .filter(link -> !link.hasAttr("href"))
                        .map(link -> resolved(link, link.wholeText()))
                        .findFirst())
                .filter(address -> !address.isEmpty())
                .or(this::permalink)
                .orElse("");
    }

    private Optional<String> permalink() {
        return first("guid").filter(guid -> !guid.attr("isPermaLink").equalsIgnoreCase("false"))
                .map(guid -> guid.wholeText().strip())
                .filter(guid -> guid.matches("(?i)https?://\\S+"));
    }

    private static String resolved(Element at, String address) {
        var bases = new ArrayList<String>();
        for (var element = at; element != null; element = element.parent()) {
            if (element.hasAttr("xml:base")) {
                bases.add(0, element.attr("xml:base").strip());
            }
        }
        var base = bases.stream().reduce(at.ownerDocument().location(), StringUtil::resolve);
        var stripped = address.strip();
        return base.isEmpty() || stripped.isEmpty() ? stripped : StringUtil.resolve(base, stripped);
    }

    private String inherited(String attribute) {
        return Stream.iterate(item, Objects::nonNull, Element::parent)
                .filter(element -> element.hasAttr(attribute))
                .map(element -> element.attr(attribute))
                .findFirst()
                .orElse("");
    }

    /** What an entry holds without any namespace is Atom's, too. */
    private static boolean isAtom(Element element) {
        var namespace = element.tag().namespace();
        if (namespace.equals(Parser.NamespaceXml) && element.tag().prefix().isEmpty()) {
            return element.parent() != null && element.parent().tag().localName().equals("entry");
        }
        return namespace.equals(ATOM) || namespace.equals(ATOM_03) || element.tag().prefix().equals("atom");
    }

    /** Media and podcast vocabularies have titles and descriptions too, which are not the item's. */
    private static boolean isForeign(Element element) {
        return !element.tag().prefix().isEmpty() && !OWN_PREFIXES.contains(element.tag().prefix())
                && !OWN_NAMESPACES.contains(element.tag().namespace());
    }

    private Optional<Element> first(String name) {
        return all(name).findFirst();
    }

    private Stream<Element> all(String name) {
        return item.children().stream().filter(child -> !isForeign(child) && child.tag().localName().equalsIgnoreCase(name));
    }
}
