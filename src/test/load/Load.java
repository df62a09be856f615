import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * What requests cost a running desk: its process's CPU time over the number of requests, warm, the content of each answer checked.
 * Run it with the desk's address and process id:
 *
 * <pre>java src/test/load/Load.java http://localhost:8080 $(pgrep -f quarkus-run.jar)</pre>
 *
 * It signs in as the demo desk's editor and makes one article of its own: 5,000 words, 100 corrections, 500 annotations.
 */
public class Load {
    private static final int WORDS = 5_000;
    private static final int CORRECTIONS = 100;
    private static final int ANNOTATIONS = 500;
    private static final int WARM = 300;
    private static final int MEASURED = 500;
    private static final String[] NOUNS = { "harbour", "minister", "ferry", "council", "winter", "bridge", "budget", "island", "captain",
            "letter" };
    private static final String[] VERBS = { "opened", "reached", "crossed", "called", "carried", "counted", "signed", "painted" };

    private final HttpClient http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final String base;
    private final ProcessHandle desk;
    private final String authorization;
    private String article = "";
    private String tag = "";

    private Load(String base, long pid) {
        this.base = base;
        this.desk = ProcessHandle.of(pid).orElseThrow();
        this.authorization = "Basic " + Base64.getEncoder().encodeToString("editor:editor".getBytes(StandardCharsets.UTF_8));
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var load = new Load(args[0], Long.parseLong(args[1]));
        load.makeArticle();
        load.report("inbox rows (API, 50)", () -> load.get("/api/articles?limit=50", "\"items\""));
        load.report("article (API)", () -> load.get("/api/articles/" + load.article, "\"draft\""));
        load.report("quotes, comments, flags (API)", () -> load.get("/api/articles/" + load.article + "/annotations?limit=1000", "\"items\""));
        load.signIn();
        load.report("inbox page", () -> load.get("/", "Inbox"));
        load.report("review page", () -> load.get("/articles/" + load.article, "</html>"));
        load.report("one correction, inspected", load::correctOnce);
    }

    private interface Request {
        void send() throws IOException, InterruptedException;
    }

    private String session = "";

    private void report(String name, Request request) throws IOException, InterruptedException {
        for (int i = 0; i < WARM; i++) {
            request.send();
        }
        var before = cpu();
        long clock = System.nanoTime();
        for (int i = 0; i < MEASURED; i++) {
            request.send();
        }
        double spent = cpu().minus(before).toNanos() / 1e6 / MEASURED;
        double waited = (System.nanoTime() - clock) / 1e6 / MEASURED;
        System.out.printf("%-34s %7.2f ms CPU %7.2f ms waited%n", name, spent, waited);
    }

    private Duration cpu() {
        return ProcessHandle.of(desk.pid()).orElseThrow().info().totalCpuDuration().orElseThrow();
    }

    private void makeArticle() throws IOException, InterruptedException {
        var text = text();
        var made = send(request("/api/articles?source=load-" + System.nanoTime()).header("Content-Type", "text/plain; charset=UTF-8")
                .POST(BodyPublishers.ofString(text)), 201);
        article = find("\"id\"\\s*:\\s*\"(\\d+)\"", made.body());
        tag = made.headers().firstValue("ETag").orElseThrow();
        var draft = draft();
        var places = places(draft);
        for (int i = 0; i < ANNOTATIONS; i++) {
            int at = places.get((i * 7) % places.size());
            write("/annotations", "{\"kind\":\"comment\",\"in\":\"draft\",\"start\":" + at + ",\"end\":" + (at + 4) + ",\"exact\":\""
                    + draft.substring(at, at + 4) + "\",\"body\":\"note " + i + "\"}", 201);
        }
        for (int i = 0; i < CORRECTIONS; i++) {
            correctOnce();
        }
    }

    private int corrections = 0;

    /** Each correction touches a word that none has touched yet. */
    private void correctOnce() throws IOException, InterruptedException {
        var word = "w" + corrections++ + "x";
        var draft = draft();
        int at = draft.indexOf(word);
        if (at < 0) {
            throw new IllegalStateException("the article has no word left to correct");
        }
        write("/corrections", "{\"in\":\"draft\",\"start\":" + at + ",\"end\":" + (at + word.length()) + ",\"exact\":\"" + word
                + "\",\"replacement\":\"boat\",\"category\":\"fluency/spelling\",\"severity\":\"minor\",\"reason\":\"load\"}", 201);
    }

    private String lastDraft = "";

    private String draft() throws IOException, InterruptedException {
        if (lastDraft.isEmpty()) {
            lastDraft = find("\"draft\"\\s*:\\s*\"((?:[^\"\\\\]++|\\\\.)*+)\"", get("/api/articles/" + article, "\"draft\"")).replace("\\n", "\n");
        }
        return lastDraft;
    }

    private void write(String path, String json, int status) throws IOException, InterruptedException {
        var answer = send(request("/api/articles/" + article + path).header("If-Match", tag).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)), status);
        tag = answer.headers().firstValue("ETag").orElseThrow();
        if (path.equals("/corrections")) {
            lastDraft = lastDraft.replaceFirst(find("\"exact\"\\s*:\\s*\"([^\"]*)\"", json), "boat");
        }
    }

    private String get(String path, String content) throws IOException, InterruptedException {
        var body = send(request(path).GET(), 200).body();
        if (!body.contains(content)) {
            throw new IllegalStateException(path + " does not hold " + content);
        }
        return body;
    }

    private void signIn() throws IOException, InterruptedException {
        var answer = http.send(HttpRequest.newBuilder(URI.create(base + "/j_security_check"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("j_username=editor&j_password=editor")).build(), BodyHandlers.ofString());
        session = answer.headers().allValues("set-cookie").stream().map(cookie -> cookie.split(";")[0])
                .reduce((a, b) -> a + "; " + b).orElseThrow();
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        return path.startsWith("/api") ? request.header("Authorization", authorization) : request.header("Cookie", session);
    }

    private HttpResponse<String> send(HttpRequest.Builder request, int status) throws IOException, InterruptedException {
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return answer;
    }

    private static String find(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("nothing like " + pattern);
        }
        return matcher.group(1);
    }

    private static List<Integer> places(String text) {
        var places = new ArrayList<Integer>();
        var matcher = Pattern.compile("(?<![\\w])[a-z]{4}(?=[a-z])").matcher(text);
        while (matcher.find()) {
            places.add(matcher.start());
        }
        return places;
    }

    /** Sentences of made-up news, two words in eight ones that stand nowhere else. */
    private static String text() {
        var random = new Random(7);
        var text = new StringBuilder("A long day at the harbour\n\n");
        int words = 0;
        int rare = 0;
        while (words < WORDS) {
            text.append("The ").append(pick(NOUNS, random)).append(' ').append(pick(VERBS, random)).append(" the w").append(rare++)
                    .append("x and w").append(rare++).append("x ").append(pick(NOUNS, random)).append(". ");
            words += 8;
            if (words % 80 == 0) {
                text.append("\n\n");
            }
        }
        return text.toString().strip();
    }

    private static String pick(String[] words, Random random) {
        return words[random.nextInt(words.length)];
    }
}
