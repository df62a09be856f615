package org.copydesk.ingest.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.copydesk.Parts;
import org.copydesk.article.Refusal;
import org.copydesk.ingest.Contents;
import org.copydesk.ingest.Received;
import org.copydesk.ingest.formats.html.MarkupText;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Others' feeds: each is read or refused, none fails; nothing that runs survives; the fields are those that others read. */
class FeedSamplesTest {
    private static final Pattern RUNS = Pattern.compile("(?i)<script|javascript:|\\son\\w+\\s*=");

    private static List<Path> feeds(String folder, String ending) {
        try (var files = Files.walk(Parts.folder("standards").resolve("feeds").resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The items; refusals are thrown. */
    private static List<Received> read(Path file) {
        var envelope = Taking.envelope(bytes(file));
        var format = Taking.feeds().stream().filter(feed -> feed.recognises(envelope)).findFirst();
        return format.map(feed -> ((Contents.Several) feed.read(envelope)).parts()
                .stream()
                .map(part -> part.article().orElseThrow())
                .toList()).orElse(List.of());
    }

    @Test
    void readsOrRefusesEveryFeedAndKeepsNothingThatRuns() {
        int withItems = 0;
        int items = 0;
        int refused = 0;
        for (var file : feeds("", ".xml")) {
            try {
                var read = read(file);
                for (var item : read) {
                    assertFalse(RUNS.matcher(item.text() + item.particulars()).find(), file + ": " + item.text());
                }
                withItems += read.isEmpty() ? 0 : 1;
                items += read.size();
            } catch (Refusal refusal) {
                assertFalse(refusal.getMessage().isBlank(), file.toString());
                refused++;
            }
        }
        System.out.printf("Feeds: %d, of them %d with %d items read, %d refused%n", feeds("", ".xml").size(), withItems, items,
                refused);
    }

    @Test
    void readsTheFieldsThatOthersRead() throws IOException {
        var differing = new ArrayList<String>();
        int compared = 0;
        for (var file : feeds("gofeed", ".xml").stream().filter(feed -> Files.exists(expectation(feed))).toList()) {
            var expected = new ObjectMapper().readTree(bytes(expectation(file)));
            var wanted = expected.has("entries") ? expected.get("entries") : expected.path("items");
            var items = read(file);
            for (int i = 0; i < wanted.size(); i++) {
                compared += compare(file, wanted.get(i), items.get(i), differing);
            }
        }
        System.out.printf("Fields of feeds: %d compared, %d as others read them%n", compared, compared - differing.size());
        assertTrue(compared > 10, "compared only " + compared);
        assertTrue(differing.size() <= 0.05 * compared, compared + " compared, differing: " + differing);
    }

    private static Path expectation(Path feed) {
        return Path.of(feed.toString().replaceFirst("xml$", "json"));
    }

    private static int compare(Path file, JsonNode wanted, Received item, List<String> differing) {
        var about = item.particulars();
        var title = about.headline();
        var body = item.text().equals(title) ? "" : item.text().substring(title.isEmpty() ? 0 : title.length() + 2);
        return compare(file, text(wanted, "title", "value"), title, differing)
                + compare(file, text(wanted, "guid", "value").or(() -> text(wanted, "id", "")), about.guid(), differing)
                + compare(file, text(wanted, "author", "name"), about.byline(), differing)
                + compare(file, text(wanted, "content", "value").or(() -> text(wanted, "description", "")), body, differing);
    }

    /** What stands under {@code name}, or under {@code inner} in the object there. */
    private static Optional<JsonNode> text(JsonNode wanted, String name, String inner) {
        var found = wanted.path(name);
        return Optional.of(found.isObject() ? found.path(inner) : found).filter(JsonNode::isTextual);
    }

    private static int compare(Path file, Optional<JsonNode> wanted, String read, List<String> differing) {
        if (wanted.isEmpty() || wanted.get().asText().isBlank()) {
            return 0;
        }
        var text = MarkupText.oneLine(MarkupText.of(wanted.get().asText()));
        if (!text.equals(MarkupText.oneLine(read))) {
            differing.add(file.getFileName() + ": " + text + " / " + read);
        }
        return 1;
    }

    @Test
    void decodesAsFeedparserDoes() {
        var wrong = new ArrayList<String>();
        for (var file : feeds("feedparser/entities", ".xml")) {
            var text = new String(bytes(file), StandardCharsets.UTF_8);
            if (text.contains("entries[0]") && read(file).get(0).text().contains("&")) {
                wrong.add(file.getFileName() + ": " + read(file).get(0).text());
            }
        }
        assertEquals(List.of(), wrong);
    }
}
