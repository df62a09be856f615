package org.copydesk.ingest.feeds;

import java.net.ConnectException;
import java.net.URI;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;

/**
 * Fetches feeds. Each address, also one that a redirect names, is looked up and checked, and then the connection goes to the very
 * machine that was checked: java.net.http would look the name up again, and could be told another machine.
 */
@ApplicationScoped
class FeedFetcher {
    private final HttpClient client;
    private final Destinations destinations;
    private final FeedLimits limits;

    FeedFetcher(Vertx vertx, Destinations destinations, FeedLimits limits) {
        this.client = vertx.createHttpClient(new HttpClientOptions().setKeepAlive(false)
                .setConnectTimeout((int) limits.timeout().toMillis()));
        this.destinations = destinations;
        this.limits = limits;
    }

    /**
     * What is at {@code address}, if it has changed.
     *
     * @param etag and {@code lastModified}: what came with it the last time; empty for whatever is there
     * @throws Unreachable if nothing can be had from there within the limits
     */
    Fetched fetch(String address, String etag, String lastModified) {
        long end = System.nanoTime() + limits.timeout().toNanos();
        var at = address;
        for (int hops = 0; hops <= limits.maxRedirects(); hops++) {
            var destination = destinations.of(at);
            var fetched = wait(new Fetching(client, destination, limits.maxBytes()), etag, lastModified,
                    end - System.nanoTime());
            if (!(fetched instanceof Fetched.Moved moved)) {
                return fetched;
            }
            at = beside(destination.uri(), moved.address());
        }
        throw new Unreachable("It leads from one address to the next, more than " + limits.maxRedirects() + " times.");
    }

    private static String beside(URI uri, String location) {
        try {
            return uri.resolve(location).toString();
        } catch (IllegalArgumentException malformed) {
            throw new Unreachable("It leads to something that is no address.");
        }
    }

    private Fetched wait(Fetching fetching, String etag, String lastModified, long nanos) {
        try {
            return fetching.start(etag, lastModified).get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw new Unreachable("It did not end within " + limits.timeout().toSeconds() + " s (copydesk.feeds.timeout).");
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Unreachable told ? told : new Unreachable(words(failed.getCause()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unreachable("The desk was stopped meanwhile.");
        } finally {
            fetching.stop();
        }
    }

    private static String words(Throwable cause) {
        return cause instanceof ConnectException ? "The host does not answer." : "The connection failed: " + cause.getMessage();
    }
}
