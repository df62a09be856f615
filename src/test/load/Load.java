import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * What requests cost a running desk: its process's CPU time over the number of requests, warm, the content of each answer checked.
 * Programs' requests go with an access token, pages' with a session. What the compiler's threads took is in that time, and is told
 * beside it where the system tells it (Linux): it shows how warm the desk was. Run it with the desk's address and process id, then the
 * figures that are wanted; all but {@code acts} where none is named:
 *
 * <pre>java src/test/load/Load.java http://localhost:8080 PID [inbox|article|correction|save|history|diff|acts ...]</pre>
 *
 * With a second desk behind {@code beside} the inbox is measured on both, in turns, and the ratio is told:
 *
 * <pre>java src/test/load/Load.java http://localhost:8080 PID inbox beside http://localhost:8081 PID</pre>
 *
 * It signs in as the demo desk's editor and works on articles of its own.
 */
public class Load {
    private static final int WORDS = 5_000;
    private static final int CORRECTIONS = 100;
    private static final int ANNOTATIONS = 500;
    private static final int VERSIONS = 1_000;
    private static final int ACTS = 20_000;
    private static final int ROUNDS = 4;
    /** As many as the compiler takes to be done with what a request runs through. */
    private static final int WARM = 2_000;
    private static final int TURNS = 10;
    private static final int A_TURN = 40;
    /** A save runs through much of what the corrections before it have warmed. */
    private static final int SAVES_WARM = 300;
    private static final String[] NOUNS = { "harbour", "minister", "ferry", "council", "winter", "bridge", "budget", "island",
            "captain", "letter" };
    private static final String[] VERBS = { "opened", "reached", "crossed", "called", "carried", "counted", "signed", "painted" };

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private interface Request {
        void to(Desk desk) throws IOException, InterruptedException;
    }

    /** Milliseconds of processor time, and how much of it the compiler's threads took. */
    private record Spent(double all, double compiler) {
        static final Spent NOTHING = new Spent(0, 0);

        Spent and(Spent other) {
            return new Spent(all + other.all, compiler + other.compiler);
        }

        Spent less(Spent other) {
            return new Spent(all - other.all, compiler - other.compiler);
        }

        Spent each(int times) {
            return new Spent(all / times, compiler / times);
        }
    }

    private final Desk desk;
    private final Map<String, Work> figures = new LinkedHashMap<>();

    private Load(Desk desk) {
        this.desk = desk;
        figures.put("inbox", () -> inbox(List.of(desk)));
        figures.put("article", this::article);
        figures.put("correction", this::correction);
        figures.put("save", this::save);
        figures.put("history", this::history);
        figures.put("diff", this::diff);
        figures.put("acts", this::acts);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        var wanted = new ArrayList<>(List.of(args));
        var load = new Load(new Desk(wanted.remove(0), Long.parseLong(wanted.remove(0))));
        int beside = wanted.indexOf("beside");
        System.out.printf("%-52s %8s %8s %8s %6s%n", "request", "ms CPU", "compiler", "waited", "aim");
        if (beside >= 0) {
            inbox(List.of(load.desk, new Desk(wanted.get(beside + 1), Long.parseLong(wanted.get(beside + 2)))));
            return;
        }
        if (wanted.isEmpty()) {
            wanted.addAll(load.figures.keySet());
            wanted.remove("acts");
        }
        for (var name : wanted) {
            load.figures.get(name).run();
        }
    }

    /** The four ways in which an inbox is asked for, as rows of the API and as a page; all are warm before the first is measured. */
    private static void inbox(List<Desk> desks) throws IOException, InterruptedException {
        var requests = new LinkedHashMap<String, Request>();
        for (var query : List.of("", "sort=worst", "state=incoming", "q=harbour")) {
            var name = query.isEmpty() ? "default" : query;
            requests.put("inbox rows, API, 50, " + name, desk -> desk.get("/api/articles?limit=50&" + query, "\"items\":[{"));
            requests.put("inbox page, " + name, desk -> desk.get("/?" + query, "data-row"));
        }
        for (var request : requests.values()) {
            for (var desk : desks) {
                desk.cost(WARM / desks.size(), () -> request.to(desk));
            }
        }
        for (var request : requests.entrySet()) {
            inTurns(desks, request.getKey(), request.getValue());
        }
    }

    /** Asks the desks in turns, a few times each, so that what else the machine does weighs on all alike. */
    private static void inTurns(List<Desk> desks, String name, Request request) throws IOException, InterruptedException {
        var spent = new ArrayList<>(Collections.nCopies(desks.size(), Spent.NOTHING));
        for (int turn = 0; turn < TURNS; turn++) {
            for (int i = 0; i < desks.size(); i++) {
                var desk = desks.get(i);
                spent.set(i, spent.get(i).and(desk.cost(A_TURN, () -> request.to(desk))));
            }
        }
        spent.forEach(each -> Desk.print(name, 3, each.each(TURNS), 0));
        if (desks.size() > 1) {
            System.out.printf("  first to second: %.2f; aim 1.30%n", spent.get(0).all() / spent.get(1).all());
        }
    }

    private void article() throws IOException, InterruptedException {
        var article = new Article(desk, WORDS).annotated(ANNOTATIONS).corrected(CORRECTIONS);
        desk.report("article, API", 0, 400, () -> desk.get(article.address, "\"draft\""));
        desk.report("annotations, API, 500", 0, 200, () -> desk.get(article.address + "/annotations?limit=1000", "note 499"));
        desk.report("review page, 500 annotations, 100 corrections", 8, 400, () -> desk.get("/articles/" + article.id, "note 499"));
    }

    /** On a new article for each hundred, half of whose corrections are the warm-up's too. */
    private void correction() throws IOException, InterruptedException {
        int warm = WARM / (CORRECTIONS + 100);
        var spent = Spent.NOTHING;
        for (int i = 0; i < warm + ROUNDS; i++) {
            var article = new Article(desk, WORDS).annotated(ANNOTATIONS).corrected(CORRECTIONS);
            var once = desk.cost(100, article::correctOnce);
            spent = i < warm ? spent : spent.and(once);
        }
        Desk.print("one correction among 100 to 200, inspected", 5, spent.each(ROUNDS), 0);
    }

    /** On articles enough that what one save costs is not lost in the clock's ticks. */
    private void save() throws IOException, InterruptedException {
        var articles = new ArrayList<Article>();
        for (int i = 0; i < 30; i++) {
            articles.add(new Article(desk, WORDS).annotated(50));
        }
        var spent = Spent.NOTHING;
        int warm = SAVES_WARM / articles.size();
        for (int i = 0; i < warm + ROUNDS; i++) {
            for (var article : articles) {
                article.corrected(20);
            }
            var each = articles.iterator();
            var once = desk.cost(articles.size(), () -> each.next().save());
            spent = i < warm ? spent : spent.and(once);
        }
        Desk.print("saving 20 corrections and 50 annotations", 8, spent.each(ROUNDS), 0);
    }

    private void history() throws IOException, InterruptedException {
        var article = new Article(desk, 2_000);
        for (int i = 0; i < VERSIONS; i++) {
            if (i % 200 == 199) {
                article.undoWords();
            }
            article.correctOnce();
            article.save();
        }
        desk.report("versions, API, 50 of 1,000", 4, 400,
                () -> desk.get(article.address + "/versions?limit=50&after=500", "\"version\":550"));
        desk.report("history page of 1,000 versions", 4, 400, () -> desk.get("/articles/" + article.id + "/history", "Version 1000"));
        desk.report("diff of versions 0 and 1,000, API", 0, 100,
                () -> desk.get(article.address + "/versions/0/diff/" + VERSIONS, "\"changes\":[{"));
    }

    private void diff() throws IOException, InterruptedException {
        var article = new Article(desk, WORDS).corrected(CORRECTIONS);
        article.save();
        desk.report("diff of two 5,000-word versions, API", 6, 400,
                () -> desk.get(article.address + "/versions/0/diff/1", "\"to\":\"boat\""));
        desk.report("the same as a page", 6, 200, () -> desk.get("/articles/" + article.id + "/compare?from=0&to=1", "boat"));
    }

    /** 20,000 acts, so that the size of the data folder can be looked at. */
    private void acts() throws IOException, InterruptedException {
        var spent = Spent.NOTHING;
        for (int done = 0; done < ACTS; done += 500) {
            var article = new Article(desk, WORDS);
            spent = spent.and(desk.cost(1, () -> {
                article.annotated(400).corrected(95);
                for (int i = 0; i < 5; i++) {
                    article.correctOnce();
                    article.save();
                }
            }));
        }
        Desk.print("20,000 mixed acts, each", 0, spent.each(ACTS), 0);
    }

    /** A running desk, signed in to as its demo editor. */
    private static final class Desk {
        private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER).build();
        private final String base;
        private final long pid;
        private final Map<String, String> cookies = new LinkedHashMap<>();
        private final String token;

        Desk(String base, long pid) throws IOException, InterruptedException {
            this.base = base;
            this.pid = pid;
            post("/j_security_check", "j_username=editor&j_password=editor");
            var field = found("name=\"csrf-token\" value=\"([^\"]+)\"", get("/tokens", "csrf-token"));
            token = found("value=\"(copydesk_[^\"]+)\"",
                    post("/tokens", "label=load&csrf-token=" + URLEncoder.encode(field, StandardCharsets.UTF_8)));
        }

        /** Prints what {@code work} costs, after a warm-up. */
        double report(String name, double aim, int times, Work work) throws IOException, InterruptedException {
            cost(WARM, work);
            long clock = System.nanoTime();
            var spent = cost(times, work);
            print(name, aim, spent, (System.nanoTime() - clock) / 1e6 / times);
            return spent.all();
        }

        static void print(String name, double aim, Spent spent, double waited) {
            System.out.printf("%-52s %8.2f %8.2f %8s %6s %s%n", name, spent.all(), spent.compiler(),
                    waited == 0 ? "" : String.format("%.2f", waited), aim == 0 ? "" : String.format("%.0f", aim),
                    aim == 0 ? "" : spent.all() <= aim ? "met" : "MISSED");
        }

        /** What the desk spends on each of {@code times}. */
        Spent cost(int times, Work work) throws IOException, InterruptedException {
            var before = spent();
            for (int i = 0; i < times; i++) {
                work.run();
            }
            return spent().less(before).each(times);
        }

        private Spent spent() throws IOException {
            var all = ProcessHandle.of(pid).orElseThrow().info().totalCpuDuration().orElseThrow();
            double compiler = 0;
            var threads = Path.of("/proc/" + pid + "/task").toFile().listFiles();
            for (var thread : threads == null ? new File[0] : threads) {
                if (Files.readString(thread.toPath().resolve("comm")).contains("CompilerThre")) {
                    compiler += Long.parseLong(Files.readString(thread.toPath().resolve("schedstat")).split(" ")[0]) / 1e6;
                }
            }
            return new Spent(all.toNanos() / 1e6, compiler);
        }

        String get(String path, String content) throws IOException, InterruptedException {
            var body = send(request(path).GET(), 200).body();
            if (!body.contains(content)) {
                throw new IllegalStateException(path + " does not hold " + content);
            }
            return body;
        }

        String post(String path, String form) throws IOException, InterruptedException {
            return send(request(path).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(form)),
                    path.startsWith("/j_") ? 302 : 200).body();
        }

        HttpResponse<String> program(String path, String tag, String type, String body, int status)
                throws IOException, InterruptedException {
            var request = request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
            return send(tag.isEmpty() ? request : request.header("If-Match", tag), status);
        }

        private HttpRequest.Builder request(String path) {
            var request = HttpRequest.newBuilder(URI.create(base + path));
            if (path.startsWith("/api")) {
                return request.header("Authorization", "Bearer " + token);
            }
            var all = new ArrayList<String>();
            cookies.forEach((name, value) -> all.add(name + "=" + value));
            return all.isEmpty() ? request : request.header("Cookie", String.join("; ", all));
        }

        private HttpResponse<String> send(HttpRequest.Builder request, int status) throws IOException, InterruptedException {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != status) {
                throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + ": " + answer.body());
            }
            answer.headers().allValues("set-cookie").forEach(cookie -> {
                var pair = cookie.split(";")[0].split("=", 2);
                cookies.put(pair[0], pair[1]);
            });
            return answer;
        }
    }

    /** One article of made-up news, with words enough that stand nowhere else. */
    private static final class Article {
        private final Desk desk;
        private final String id;
        private final String address;
        private String tag;
        private String draft;
        private int annotations;

        Article(Desk desk, int words) throws IOException, InterruptedException {
            this.desk = desk;
            draft = text(words);
            var made = desk.program("/api/articles?source=load-" + System.nanoTime(), "", "text/plain; charset=UTF-8", draft, 201);
            id = found("\"id\"\\s*:\\s*\"(\\d+)\"", made.body());
            address = "/api/articles/" + id;
            tag = made.headers().firstValue("ETag").orElseThrow();
        }

        Article annotated(int times) throws IOException, InterruptedException {
            for (int i = 0; i < times; i++) {
                annotateOnce();
            }
            return this;
        }

        Article corrected(int times) throws IOException, InterruptedException {
            for (int i = 0; i < times; i++) {
                correctOnce();
            }
            return this;
        }

        void annotateOnce() throws IOException, InterruptedException {
            int at = draft.indexOf("The ", (annotations * 101) % (draft.length() - 200)) + 4;
            write("/annotations", "{\"kind\":\"comment\",\"in\":\"draft\",\"start\":" + at + ",\"end\":" + (at + 4) + ",\"exact\":\""
                    + draft.substring(at, at + 4) + "\",\"body\":\"note " + annotations++ + "\"}");
        }

        /** Each correction touches a word that none has touched yet, all over the text. */
        void correctOnce() throws IOException, InterruptedException {
            var matcher = Pattern.compile("w\\d+x").matcher(draft);
            if (!matcher.find((tag.hashCode() & 0xffff) * 31 % (draft.length() / 2)) && !matcher.find(0)) {
                throw new IllegalStateException("the article has no word left to correct");
            }
            write("/corrections", "{\"in\":\"draft\",\"start\":" + matcher.start() + ",\"end\":" + matcher.end() + ",\"exact\":\""
                    + matcher.group() + "\",\"replacement\":\"boat\",\"category\":\"fluency/spelling\",\"severity\":\"minor\",\"reason\":\"load\"}");
            draft = draft.substring(0, matcher.start()) + "boat" + draft.substring(matcher.end());
        }

        /** Gives the text its words back, as a restored version. */
        void undoWords() throws IOException, InterruptedException {
            write("/versions/0/restore", "");
            draft = found("\"draft\"\\s*:\\s*\"((?:[^\"\\\\]++|\\\\.)*+)\"", desk.get(address, "\"draft\"")).replace("\\n", "\n");
        }

        void save() throws IOException, InterruptedException {
            write("/versions", "{\"summary\":\"load\"}");
        }

        private void write(String path, String json) throws IOException, InterruptedException {
            tag = desk.program(address + path, tag, "application/json", json, 201).headers().firstValue("ETag").orElseThrow();
        }

        /** Two words in eight stand nowhere else. */
        private static String text(int most) {
            var random = new Random(7);
            var text = new StringBuilder("A long day at the harbour\n\n");
            int rare = 0;
            for (int words = 0; words < most; words += 8) {
                text.append("The ").append(pick(NOUNS, random)).append(' ').append(pick(VERBS, random)).append(" the w").append(rare++)
                        .append("x and w").append(rare++).append("x ").append(pick(NOUNS, random)).append(". ");
                if (words % 80 == 72) {
                    text.append("\n\n");
                }
            }
            return text.toString().strip();
        }

        private static String pick(String[] words, Random random) {
            return words[random.nextInt(words.length)];
        }
    }

    private static String found(String pattern, String text) {
        var matcher = Pattern.compile(pattern).matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("nothing like " + pattern);
        }
        return matcher.group(1);
    }
}
