import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * How fast a running desk takes copy in: 1,000 articles of 300 words in eight formats, sent one by one over two connections. Run it
 * with the desk's address and process id:
 *
 * <pre>java src/test/load/Intake.java http://localhost:8080 PID</pre>
 *
 * It signs in as the demo desk's editor. What is sent is made up, and different each time. Beside the articles a second it tells the
 * processor time for each, and what was refused, which must be nothing.
 */
public class Intake {
    private static final int ARTICLES = 1_000;
    private static final int WORDS = 300;
    private static final int CONNECTIONS = 2;
    private static final String[] NOUNS = { "harbour", "minister", "ferry", "council", "winter", "bridge", "budget", "island" };
    private static final String[] VERBS = { "opened", "reached", "crossed", "called", "carried", "counted", "signed", "painted" };

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final ProcessHandle desk;
    private final String source = "load-" + System.nanoTime();
    private final Random random = new Random(source.hashCode());

    private Intake(String base, long pid) {
        this.base = base;
        this.desk = ProcessHandle.of(pid).orElseThrow();
    }

    private record Copy(String type, byte[] content) {}

    public static void main(String[] args) throws Exception {
        new Intake(args[0], Long.parseLong(args[1])).run();
    }

    private void run() throws Exception {
        var all = new ArrayList<Copy>();
        for (int i = 0; i < ARTICLES; i++) {
            all.add(copy(i));
        }
        var workers = Executors.newFixedThreadPool(CONNECTIONS);
        var before = cpu();
        long clock = System.nanoTime();
        var sent = workers.invokeAll(all.stream().map(copy -> (Callable<Integer>) () -> send(copy)).toList());
        int taken = 0;
        for (var answer : sent) {
            taken += answer.get() < 300 ? 1 : 0;
        }
        double seconds = (System.nanoTime() - clock) / 1e9;
        workers.shutdown();
        System.out.printf("%d of %d taken in, %.1f articles a second, %.1f ms CPU each%n", taken, ARTICLES, ARTICLES / seconds,
                cpu().minus(before).toMillis() / (double) ARTICLES);
    }

    private Duration cpu() {
        return ProcessHandle.of(desk.pid()).orElseThrow().info().totalCpuDuration().orElseThrow();
    }

    private int send(Copy copy) throws IOException, InterruptedException {
        var credentials = Base64.getEncoder().encodeToString("editor:editor".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(base + "/api/articles?source=" + source))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", copy.type())
                .POST(BodyPublishers.ofByteArray(copy.content()))
                .build();
        return http.send(request, BodyHandlers.ofString()).statusCode();
    }

    private Copy copy(int i) throws IOException {
        var title = "Report " + i + " from " + source;
        var paragraphs = paragraphs();
        var html = "<p>" + String.join("</p><p>", paragraphs) + "</p>";
        return switch (i % 8) {
            case 0 -> text("text/plain", title + "\n\n" + String.join("\n\n", paragraphs));
            case 1 -> text("text/html", "<!doctype html><html lang=en><title>" + title + "</title><body><nav><a href=/>Home</a></nav><article><h1>"
                    + title + "</h1>" + html + "</article></body></html>");
            case 2 -> text("application/rss+xml", "<rss version='2.0'><channel><item><title>" + title + "</title><guid>" + title
                    + "</guid><description><![CDATA[" + html + "]]></description></item></channel></rss>");
            case 3 -> text("application/feed+json", "{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{\"id\":\"" + title
                    + "\",\"title\":\"" + title + "\",\"content_html\":\"" + html.replace("\"", "\\\"") + "\"}]}");
            case 4 -> text("application/json", "{\"uri\":\"urn:load:" + title.replace(' ', '-') + "\",\"headline\":\"" + title
                    + "\",\"body_html\":\"" + html.replace("\"", "\\\"") + "\"}");
            case 5 -> text("application/nitf+xml", "<nitf><body><body.head><hedline><hl1>" + title + "</hl1></hedline></body.head><body.content>"
                    + html + "</body.content></body></nitf>");
            case 6 -> text("application/vnd.iptc.g2.newsitem+xml", "<newsItem xmlns='http://iptc.org/std/nar/2006-10-01/' guid='" + title
                    + "' version='1'><contentMeta><headline>" + title + "</headline></contentMeta><contentSet><inlineXML><html><body>" + html
                    + "</body></html></inlineXML></contentSet></newsItem>");
            default -> word(title, paragraphs);
        };
    }

    private static Copy text(String type, String content) {
        return new Copy(type, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Copy word(String title, List<String> paragraphs) throws IOException {
        var body = new StringBuilder("<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>");
        body.append("<w:p><w:r><w:t>").append(title).append("</w:t></w:r></w:p>");
        paragraphs.forEach(paragraph -> body.append("<w:p><w:r><w:t>").append(paragraph).append("</w:t></w:r></w:p>"));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(body.append("</w:body></w:document>").toString().getBytes(StandardCharsets.UTF_8));
        }
        return new Copy("application/vnd.openxmlformats-officedocument.wordprocessingml.document", bytes.toByteArray());
    }

    private List<String> paragraphs() {
        var paragraphs = new ArrayList<String>();
        for (int words = 0; words < WORDS; words += 50) {
            var paragraph = new StringBuilder();
            for (int i = 0; i < 6; i++) {
                paragraph.append("The ").append(pick(NOUNS)).append(' ').append(pick(VERBS)).append(" the ").append(pick(NOUNS)).append(" of ")
                        .append(pick(NOUNS)).append("s. ");
            }
            paragraphs.add(paragraph.toString().strip());
        }
        return paragraphs;
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }
}
