package org.copydesk.ingest.feeds;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

/** One request for a feed: asked on a connection of its own, cut off where the answer grows too large. */
final class Fetching {
    private static final String ACCEPT = "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5";

    private final HttpClient client;
    private final Destination destination;
    private final int most;
    private final CompletableFuture<Fetched> outcome = new CompletableFuture<>();
    private final Buffer content = Buffer.buffer();
    private volatile HttpClientRequest request;
    private volatile boolean stopped;

    /** @param most the largest answer, in bytes */
    Fetching(HttpClient client, Destination destination, int most) {
        this.client = client;
        this.destination = destination;
        this.most = most;
    }

    /** Asks; what comes of it is an {@link Unreachable} where the answer is none that helps. */
    CompletableFuture<Fetched> start(String etag, String lastModified) {
        client.request(options(etag, lastModified)).onFailure(outcome::completeExceptionally).onSuccess(opened -> {
            request = opened;
            if (stopped) {
                opened.reset();
            } else {
                opened.send().onFailure(outcome::completeExceptionally).onSuccess(this::read);
            }
        });
        return outcome;
    }

    /** Lets go of the connection, whatever is still on its way. */
    void stop() {
        stopped = true;
        if (request != null) {
            request.reset();
        }
    }

    private RequestOptions options(String etag, String lastModified) {
        var options = new RequestOptions().setMethod(HttpMethod.GET)
                .setServer(SocketAddress.inetSocketAddress(destination.port(), destination.host().getHostAddress()))
                .setHost(destination.uri().getHost())
                .setPort(destination.port())
                .setSsl(destination.isSecure())
                .setURI(destination.path())
                .putHeader(HttpHeaders.USER_AGENT, "Copydesk")
                .putHeader(HttpHeaders.ACCEPT, ACCEPT);
        if (!etag.isEmpty()) {
            options.putHeader(HttpHeaders.IF_NONE_MATCH, etag);
        }
        if (!lastModified.isEmpty()) {
            options.putHeader(HttpHeaders.IF_MODIFIED_SINCE, lastModified);
        }
        return options;
    }

    private void read(HttpClientResponse response) {
        response.exceptionHandler(outcome::completeExceptionally);
        switch (response.statusCode()) {
            case 200 -> {
                response.handler(this::add);
                response.endHandler(end -> outcome.complete(content(response)));
            }
            case 304 -> outcome.complete(new Fetched.NotModified());
            case 301, 302, 303, 307, 308 -> outcome.complete(new Fetched.Moved(header(response, "Location")));
            default -> outcome.completeExceptionally(new Unreachable("It answered " + response.statusCode() + " "
                    + response.statusMessage() + "."));
        }
    }

    private void add(Buffer more) {
        if (content.length() + more.length() > most) {
            outcome.completeExceptionally(
                    new Unreachable("It is larger than " + most + " bytes, or does not end (copydesk.feeds.max-bytes)."));
            request.reset();
        } else {
            content.appendBuffer(more);
        }
    }

    private Fetched content(HttpClientResponse response) {
        return new Fetched.Content(content.getBytes(), charset(header(response, "Content-Type")), destination.uri().toString(),
                header(response, "ETag"), header(response, "Last-Modified"));
    }

    private static String header(HttpClientResponse response, String name) {
        var value = response.getHeader(name);
        return value == null ? "" : value.strip();
    }

    private static String charset(String type) {
        int at = type.toLowerCase(Locale.ROOT).indexOf("charset=");
        return at < 0 ? "" : type.substring(at + 8).split(";")[0].strip().replace("\"", "");
    }
}
