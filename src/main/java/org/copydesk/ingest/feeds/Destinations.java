package org.copydesk.ingest.feeds;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

/** Says which addresses may be fetched from: http and https, on machines outside the network, but for hosts that the configuration names. */
@ApplicationScoped
class Destinations {
    private final Set<String> allowed;

    Destinations(FeedLimits limits) {
        this.allowed = limits.allowInternal().orElse(Set.of());
    }

    /**
     * Looks {@code address} up, once.
     *
     * @throws Unreachable if it is no address of the web, unknown, or inside the network
     */
    Destination of(String address) {
        var uri = parsed(address);
        var host = host(uri);
        try {
            var found = InetAddress.getAllByName(host);
            check(host, found);
            return new Destination(uri, found[0]);
        } catch (UnknownHostException unknown) {
            throw new Unreachable("There is no host " + host + ".");
        }
    }

    /** @throws Unreachable if the host of {@code uri} is known to lie inside the network */
    void checkIfKnown(URI uri) {
        var host = host(uri);
        try {
            check(host, InetAddress.getAllByName(host));
        } catch (UnknownHostException unknown) {
            // It may be known when it is fetched from, and is checked again then.
        }
    }

    private void check(String host, InetAddress[] found) {
        boolean inside = Arrays.stream(found).anyMatch(one -> !Networks.isPublic(one));
        if (inside && !allowed.contains(host)) {
            throw new Unreachable("The address lies inside the network. Only hosts in copydesk.feeds.allow-internal may.");
        }
    }

    /** @throws Unreachable if {@code address} is not written as an address of the web */
    static URI parsed(String address) {
        try {
            var uri = new URI(address.strip());
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            if (!web || uri.getHost() == null) {
                throw new Unreachable("Give an address that begins with http:// or https://.");
            }
            if (uri.getRawUserInfo() != null) {
                throw new Unreachable("The address must not hold a name or password.");
            }
            return uri;
        } catch (URISyntaxException malformed) {
            throw new Unreachable("This is not an address of the web.");
        }
    }

    private static String host(URI uri) {
        var host = uri.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
