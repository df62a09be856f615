package org.copydesk.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

import org.copydesk.proof.RandomEditor.Acknowledged;

import com.fasterxml.jackson.databind.JsonNode;

/** Several editors at once at one article, and the proof that the record holds whatever was acknowledged to them. */
final class Crowd {
    private static final List<String> PEOPLE = List.of("editor", "editor2", "chief", "admin");
    private static final String SENTENCE = "The harbour council of Ostvik signed for two ships on Tuesday, and the northern route opens in spring. ";

    private Crowd() {}

    /** Copy with room for {@code sentences} of them, a few to the paragraph. */
    static String copy(int sentences) {
        var text = new StringBuilder("Ferry deal is near\n\n");
        for (int i = 1; i <= sentences; i++) {
            text.append(SENTENCE).append(i % 5 == 0 ? "\n\n" : "");
        }
        return text.toString();
    }

    /** Lets {@code clients} editors do {@code acts} acknowledged acts each. @return all that was acknowledged */
    static List<Acknowledged> work(List<String> desks, String article, int clients, int acts) {
        return work(desks, article, clients, acts, done -> {});
    }

    /** The same, telling after each act how many are done by all. An editor to whom one desk does not answer goes to the next. */
    static List<Acknowledged> work(List<String> desks, String article, int clients, int acts, IntConsumer told) {
        var done = new AtomicInteger();
        var editors = IntStream.range(0, clients)
                .mapToObj(i -> new RandomEditor(PEOPLE.get(i % PEOPLE.size()), rotated(desks, i), article, 31L * i + acts))
                .toList();
        together(editors.stream().map(editor -> (Callable<Void>) () -> {
            while (editor.acknowledged().size() < acts) {
                if (editor.actSomewhere()) {
                    told.accept(done.incrementAndGet());
                }
            }
            return null;
        }).toList());
        return editors.stream().flatMap(editor -> editor.acknowledged().stream()).toList();
    }

    private static List<String> rotated(List<String> desks, int by) {
        var turned = new ArrayList<>(desks);
        Collections.rotate(turned, by);
        return turned;
    }

    /** Does all at once and waits for them. */
    static void together(List<Callable<Void>> tasks) {
        var pool = Executors.newFixedThreadPool(tasks.size());
        try {
            for (var done : pool.invokeAll(tasks)) {
                done.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdown();
        }
    }

    /** Fails unless every acknowledged act of {@code article} is an event of its own, by its actor, and the record holds. */
    static void assertNothingLost(String desk, String article, List<Acknowledged> acknowledged) throws IOException {
        var events = events(desk, article);
        var seen = new HashSet<Long>();
        for (var act : acknowledged) {
            assertTrue(seen.add(act.seq()), "two acts were acknowledged as event " + act.seq());
            var event = events.get(act.seq());
            assertTrue(event != null, "event " + act.seq() + " was acknowledged and is not there");
            assertEquals(act.actor(), event.path("actor").asText(), "who did event " + act.seq());
            assertTrue(event.toString().contains(act.word()), "event " + act.seq() + " does not hold " + act.word());
        }
        assertEquals("valid", new Caller("editor").verdict(desk, article));
    }

    private static HashMap<Long, JsonNode> events(String desk, String article) throws IOException {
        var events = new HashMap<Long, JsonNode>();
        var reader = new Caller("editor");
        var after = "0";
        while (!after.isEmpty()) {
            var page = reader.get(desk, "/api/articles/" + article + "/audit?limit=200&after=" + after).body();
            page.path("items").forEach(event -> events.put(event.path("seq").asLong(), event));
            after = page.path("next").asText("");
        }
        return events;
    }
}
