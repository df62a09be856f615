package org.copydesk.desk;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

/** A web server on this machine that has feeds: good ones, and such as nobody should have to read. */
public final class FeedServer implements AutoCloseable {
    private static final int CHUNK = 1 << 16;
    private final HttpServer server;
    private final Queue<String> asked = new ConcurrentLinkedQueue<>();
    private final CountDownLatch closing = new CountDownLatch(1);

    public FeedServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
    }

    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** The same by the machine's name, which is allowed to nobody. */
    public String addressByName(String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    /** The paths that were asked for, each with the ETag that it was asked with. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** Answers with {@code feed}, and with 304 to whoever knows its ETag. */
    public void serve(String path, String feed) {
        on(path, exchange -> {
            var etag = "\"" + feed.hashCode() + "\"";
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
                return;
            }
            exchange.getResponseHeaders().set("ETag", etag);
            exchange.getResponseHeaders().set("Content-Type", "application/rss+xml");
            var bytes = feed.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    public void fail(String path, int status) {
        on(path, exchange -> exchange.sendResponseHeaders(status, -1));
    }

    public void redirect(String path, String address) {
        on(path, exchange -> {
            exchange.getResponseHeaders().set("Location", address);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    /** Sends items for ever, as fast as they are read. */
    public void serveWithoutEnd(String path) {
        on(path, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            var chunk = "<item><title>More</title></item>".repeat(CHUNK / 32).getBytes(StandardCharsets.UTF_8);
            while (true) {
                exchange.getResponseBody().write(chunk);
            }
        });
    }

    /** Begins to answer, and then says nothing more. */
    public void stall(String path) {
        on(path, exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("<rss><channel>".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            try {
                closing.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void on(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            asked.add((path + " " + exchange.getRequestHeaders()
                    .getOrDefault("If-None-Match", List.of(""))
                    .get(0)).strip());
            try (exchange) {
                handler.handle(exchange);
            }
        });
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
