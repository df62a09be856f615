package org.copydesk.ingest.feeds;

import java.net.InetAddress;
import java.net.URI;

/**
 * Where to connect to for an address.
 *
 * @param host the checked address of the machine: the connection goes there, whatever the name means a moment later
 */
record Destination(URI uri, InetAddress host) {

    boolean isSecure() {
        return uri.getScheme().equalsIgnoreCase("https");
    }

    int port() {
        if (uri.getPort() != -1) {
            return uri.getPort();
        }
        return isSecure() ? 443 : 80;
    }

    /** What is asked for: path and query. */
    String path() {
        var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
