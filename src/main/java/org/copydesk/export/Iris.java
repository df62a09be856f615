package org.copydesk.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Names of articles, versions and people that mean the same everywhere (RFC 3987). An article is named by its guid, so that
 * its name holds no id of the desk and stays when the house moves.
 */
public final class Iris {
    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Iris() {}

    /** {@code urn:uuid:5b0c…}: the article, whatever its version. */
    public static String article(Edition edition) {
        var guid = edition.facts().guid();
        return UUID.matcher(guid).matches() ? "urn:uuid:" + guid : "urn:copydesk:" + encoded(guid);
    }

    /** {@code urn:uuid:5b0c…?=version=2}: one version of it (the q-component of RFC 8141). */
    public static String version(Edition edition, int number) {
        return article(edition) + "?=version=" + number;
    }

    /** {@code https://…/speakers/Ingrid%20Solberg}: somebody or something below the house's address. */
    public static String named(Publisher publisher, String collection, String name) {
        return publisher.url() + collection + "/" + encoded(name);
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
