package org.copydesk.annotations;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the desk is reached, as the one who asks reaches it: addresses of annotations, articles and versions.
 *
 * @param root ends in a slash
 */
public record Addresses(String root) {
    private static final Pattern ARTICLE = Pattern
            .compile("(?:api/)?articles/(\\d{1,18})(?:/versions/(\\d{1,9}))?/?(?:\\?[^#]*)?(?:#(.*))?");

    /** An article, or one version of it, or with a fragment a part of that. */
    record ArticleAddress(long article, Optional<Integer> version, String fragment) {}

    public String annotations() {
        return root + "annotations/";
    }

    public String annotation(String name) {
        return annotations() + name;
    }

    public String version(long article, int number) {
        return root + "articles/" + article + "/versions/" + number;
    }

    /** The article that {@code iri} is an address of, below here or below {@code house}, by which exports may have named it. */
    Optional<ArticleAddress> article(String iri, String house) {
        var start = iri.startsWith(root) ? root : house;
        if (!iri.startsWith(start)) {
            return Optional.empty();
        }
        var path = ARTICLE.matcher(iri.substring(start.length()));
        return path.matches()
                ? Optional.of(new ArticleAddress(Long.parseLong(path.group(1)),
                        Optional.ofNullable(path.group(2)).map(Integer::valueOf),
                        Optional.ofNullable(path.group(3)).orElse("")))
                : Optional.empty();
    }
}
