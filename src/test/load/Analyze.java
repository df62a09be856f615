import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * How fast a running desk says what it finds in a stream of texts: the golden articles as lines of NDJSON, over and over, until some
 * millions of characters have gone in and been answered. Run it with the desk's address and process id:
 *
 * <pre>java src/test/load/Analyze.java http://localhost:8080 PID</pre>
 *
 * The first line it prints is one answer by itself: on a desk that has just become ready, the first answer after its start.
 */
public class Analyze {
    private static final int CHARACTERS = 4_000_000;
    private static final int ROUNDS = 3;
    /** Java's client reads no answer before the last line is sent, so a request holds no more than buffers do. */
    private static final int LINES_AT_ONCE = 20;
    private static final String CREDENTIALS = Base64.getEncoder().encodeToString("editor:editor".getBytes(StandardCharsets.UTF_8));

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final long desk;

    private Analyze(String base, long desk) {
        this.base = base;
        this.desk = desk;
    }

    public static void main(String[] args) throws Exception {
        var articles = articles();
        var analyze = new Analyze(args[0], Long.parseLong(args[1]));
        analyze.run("", articles.subList(0, 1), 1);
        for (int round = 0; round < ROUNDS; round++) {
            for (var only : List.of("?only=quotes", "?only=findings", "")) {
                analyze.run(only, articles, CHARACTERS);
            }
        }
    }

    /** The golden articles without their marks. */
    private static List<String> articles() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/quotes"))) {
            return files.filter(file -> file.toString().endsWith("-articles.txt")).sorted().map(Analyze::read).toList();
        }
    }

    private static String read(Path file) {
        try {
            var lines = Files.readAllLines(file).stream().filter(line -> !line.startsWith("#") && !line.equals("/")).toList();
            return String.join("\n\n", lines).replaceAll("<([^<>|]*)\\|[^<>]*>", "$1").replace("^", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(String only, List<String> articles, int characters) throws IOException, InterruptedException {
        var lines = new ArrayList<String>();
        int sent = 0;
        for (int i = 0; sent < characters; i++) {
            var text = "Copy no. " + i + ".\n\n" + articles.get(i % articles.size());
            lines.add("{\"id\":\"" + i + "\",\"text\":\"" + escape(text) + "\"}\n");
            sent += text.length();
        }
        var cpu = cpu();
        long clock = System.nanoTime();
        int answered = 0;
        for (int i = 0; i < lines.size(); i += LINES_AT_ONCE) {
            answered += answers(only, lines.subList(i, Math.min(lines.size(), i + LINES_AT_ONCE)));
        }
        double seconds = (System.nanoTime() - clock) / 1e9;
        double processor = cpu().minus(cpu).toMillis() / 1e3;
        System.out.printf("%-15s %d of %d texts answered, %d characters in %.2f s: %.0f a second; %.2f s of CPU: %.0f%n", only, answered,
                lines.size(), sent, seconds, sent / seconds, processor, sent / processor);
    }

    /** How many lines of the answer have all that was asked for. */
    private int answers(String only, List<String> lines) throws IOException, InterruptedException {
        var body = lines.stream().map(line -> line.getBytes(StandardCharsets.UTF_8)).toList();
        var request = HttpRequest.newBuilder(URI.create(base + "/api/analyze" + only))
                .header("Authorization", "Basic " + CREDENTIALS)
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofByteArrays(body))
                .build();
        var response = http.send(request, BodyHandlers.ofLines());
        if (response.statusCode() != 200) {
            throw new IOException("answered with " + response.statusCode());
        }
        return (int) response.body()
                .filter(line -> (only.endsWith("findings") || line.contains("\"quotes\":[{")) && (only.endsWith("quotes") || line.contains("\"findings\":[")))
                .count();
    }

    private Duration cpu() {
        return ProcessHandle.of(desk).orElseThrow().info().totalCpuDuration().orElseThrow();
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t");
    }
}
