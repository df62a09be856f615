package org.copydesk.ingest.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.sun.net.httpserver.HttpServer;

import io.vertx.core.Vertx;

/** A name may mean another machine a moment after it was checked; the connection goes to the one that was. */
class FetchingTest {
    private final List<String> asked = new ArrayList<>();
    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI());
            var body = "<rss/>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        vertx.close();
    }

    @Test
    void connectsToTheMachineThatWasChecked() throws ExecutionException, InterruptedException, TimeoutException {
        int port = server.getAddress().getPort();
        // A name that nobody can look up: whoever did, instead of going where it is told to, would fail.
        var address = URI.create("http://rebound.invalid:" + port + "/feed?all=1");
        var fetching = new Fetching(vertx.createHttpClient(),
                new Destination(address, InetAddress.getLoopbackAddress()), 1000);

        var fetched = (Fetched.Content) fetching.start("", "").get(10, TimeUnit.SECONDS);

        assertEquals("<rss/>", new String(fetched.bytes(), StandardCharsets.UTF_8));
        assertEquals(address.toString(), fetched.address());
        assertEquals(List.of("rebound.invalid:" + port + "/feed?all=1"), asked);
    }
}
