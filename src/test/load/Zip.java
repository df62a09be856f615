import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipInputStream;

/**
 * How fast a thousand articles go out as one ZIP, in several formats. Takes them in first, corrects one word of each, and saves.
 * Run: {@code java src/test/load/Zip.java http://localhost:8080 [articles]} on a demo desk of its own.
 */
public final class Zip {
    private static final String AUTHORIZATION = "Basic "
            + Base64.getEncoder().encodeToString("editor:editor".getBytes(StandardCharsets.UTF_8));
    private static final List<String> FORMATS = List.of("text", "docx", "ninjs", "newsml-g2", "xliff", "web-annotation");
    private static final String PARAGRAPH = """
            The harbour council of town %d met on Monday. "We have two ships and one pier," chair Ingrid Solberg said. The talks
            lasted three days and cost %d crowns, according to Tomas Halden, who leads the port. Nobody could say when the ferry
            would sail again.

            """;
    private static final int PARAGRAPHS = 8;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String desk;

    private Zip(String desk) {
        this.desk = desk;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var zip = new Zip(args[0]);
        int articles = args.length > 1 ? Integer.parseInt(args[1]) : 1000;
        var ids = new ArrayList<String>();
        long before = System.nanoTime();
        for (int i = 0; i < articles; i++) {
            ids.add(zip.receive(i));
        }
        System.out.printf("taken in, corrected and saved: %d articles, %.1f a second%n", articles, articles / since(before));
        for (var format : FORMATS) {
            zip.measure(ids, format);
        }
    }

    private String receive(int number) throws IOException, InterruptedException {
        var text = new StringBuilder("Ferry talks of town " + number + " end\n\n");
        for (int i = 0; i < PARAGRAPHS; i++) {
            text.append(PARAGRAPH.formatted(number, number * 100 + i));
        }
        var made = send("POST", "/api/articles?source=load-" + number % 10, "text/plain; charset=UTF-8", text.toString(), "");
        var id = made.body().replaceFirst("(?s).*?\"id\"\\s*:\\s*\"([^\"]+)\".*", "$1");
        int start = text.indexOf("Monday");
        var correction = "{\"start\":" + start + ",\"end\":" + (start + 6) + ",\"exact\":\"Monday\",\"replacement\":\"Tuesday\","
                + "\"category\":\"accuracy/mistranslation\",\"severity\":\"major\",\"reason\":\"day\"}";
        var corrected = send("POST", "/api/articles/" + id + "/corrections", "application/json", correction, tag(made));
        send("POST", "/api/articles/" + id + "/versions", "application/json", "{\"summary\":\"Day\"}", tag(corrected));
        return id;
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private HttpResponse<String> send(String method, String path, String type, String body, String seen)
            throws IOException, InterruptedException {
        var request = request(path, type).method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!seen.isEmpty()) {
            request.header("If-Match", seen);
        }
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private HttpRequest.Builder request(String path, String type) {
        return HttpRequest.newBuilder(URI.create(desk + path))
                .timeout(Duration.ofMinutes(10))
                .header("Authorization", AUTHORIZATION)
                .header("Content-Type", type);
    }

    private void measure(List<String> ids, String format) throws IOException, InterruptedException {
        var body = "{\"format\":\"" + format + "\",\"ids\":[\"" + String.join("\",\"", ids) + "\"]}";
        long before = System.nanoTime();
        var answer = client.send(
                request("/api/export", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build(),
                HttpResponse.BodyHandlers.ofInputStream());
        int files = count(answer.body());
        if (files != ids.size() + 1) {
            throw new IllegalStateException(format + ": " + files + " files");
        }
        double seconds = since(before);
        System.out.printf("%-15s %6.1f s %8.0f articles a second%n", format, seconds, ids.size() / seconds);
    }

    private static int count(InputStream body) throws IOException {
        int files = 0;
        try (var zip = new ZipInputStream(body)) {
            while (zip.getNextEntry() != null) {
                files++;
            }
        }
        return files;
    }

    private static double since(long before) {
        return (System.nanoTime() - before) / 1e9;
    }
}
