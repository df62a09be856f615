package org.copydesk.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.copydesk.Parts;

/** The packaged desk in a process of its own, as an operator runs it. */
final class PackagedDesk implements AutoCloseable {
    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final Process process;
    private final int port;
    private final Path log;

    private PackagedDesk(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts the jar that {@code -Dcopydesk.jar} (on H2) or {@code -Dcopydesk.jar-postgres} names, and waits until it is ready.
     *
     * @param options for the Java machine, such as {@code -Xmx512m} and settings
     */
    static PackagedDesk start(Path jar, Path data, Map<String, String> environment, String... options) throws IOException {
        int port = freePort();
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("-Dquarkus.http.port=" + port, "-Dcopydesk.data-dir=" + data.toAbsolutePath(), "-jar",
                jar.toString()));
        Files.createDirectories(data);
        var log = data.resolve("desk-" + port + ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        var desk = new PackagedDesk(builder.start(), port, log);
        desk.awaitReady();
        return desk;
    }

    /** The jar built for H2. */
    static Path jarOnH2() {
        return jar("copydesk.jar");
    }

    /** The jar built with {@code -Dquarkus.profile=postgres}. */
    static Path jarOnPostgres() {
        return jar("copydesk.jar-postgres");
    }

    private static Path jar(String property) {
        return Parts.file(Path.of(System.getProperty(property)), "the packaged desk (" + property + ")");
    }

    String address() {
        return "http://localhost:" + port;
    }

    /** What it wrote to its log so far. */
    String log() throws IOException {
        return Files.readString(log);
    }

    /** Its resident memory in bytes, as Linux tells it. */
    long memory() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))
                .stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElseThrow();
    }

    /** Ends it as {@code kill -9} does. */
    void kill() {
        end(process.destroyForcibly());
    }

    /** Asks it to stop and waits for it. */
    @Override
    public void close() {
        process.destroy();
        end(process);
    }

    private static void end(Process process) {
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void awaitReady() throws IOException {
        long until = System.nanoTime() + LONGEST_START.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > until) {
                kill();
                throw new IllegalStateException("the desk does not start: " + log());
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
    }

    private boolean isReady() {
        try {
            var request = HttpRequest.newBuilder(URI.create(address() + "/q/health/ready")).GET().build();
            return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
