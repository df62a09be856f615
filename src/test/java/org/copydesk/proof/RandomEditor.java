package org.copydesk.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

import org.copydesk.proof.Caller.Answer;

/**
 * An editor who does anything to one article, on whatever desk answers, mostly on a state that is no longer the newest, and notes
 * what was acknowledged.
 */
final class RandomEditor {
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    /** How many acts in a hundred make a new version. */
    private static final int SAVES = 3;

    /** An act that a desk said was done. @param word words that its event must hold; empty where it brought none */
    record Acknowledged(String article, long seq, String actor, String word) {}

    private final Caller caller;
    private final List<String> desks;
    private final String article;
    private final Random random;
    private final List<Acknowledged> acknowledged = new ArrayList<>();
    private String tag = "";
    private String draft = "";
    private int tried;

    RandomEditor(String name, List<String> desks, String article, long seed) {
        this.caller = new Caller(name);
        this.desks = desks;
        this.article = article;
        this.random = new Random(seed);
    }

    List<Acknowledged> acknowledged() {
        return acknowledged;
    }

    /** Tries one act at the next desk that answers; some desk must. */
    boolean actSomewhere() throws IOException {
        for (int down = 0; down < desks.size() - 1; down++) {
            try {
                return act();
            } catch (IOException goOn) {
                // This desk is gone: the next one is asked instead.
                tag = "";
            }
        }
        return act();
    }

    /**
     * Tries one act.
     *
     * @return whether it was acknowledged; a refusal (another was first, there is nothing to undo) is an answer like any other
     * @throws IOException if the desk does not answer
     */
    boolean act() throws IOException {
        var desk = desks.get(tried++ % desks.size());
        if (tag.isEmpty() || random.nextInt(3) == 0) {
            look(desk);
        }
        var word = "w" + Long.toString(Math.abs(random.nextLong()), 36);
        var answer = any(desk, word);
        if (answer.status() >= 500) {
            throw new IllegalStateException("a desk failed: " + answer);
        }
        if (!answer.isDone()) {
            tag = "";
            return false;
        }
        boolean brings = answer.body().toString().contains(word);
        acknowledged.add(new Acknowledged(article, answer.seq(), caller.name(), brings ? word : ""));
        tag = answer.tag();
        return true;
    }

    private void look(String desk) throws IOException {
        var now = caller.get(desk, "/api/articles/" + article);
        tag = now.tag();
        draft = now.body().path("draft").asText();
    }

    private Answer any(String desk, String word) throws IOException {
        int dice = random.nextInt(100);
        if (dice < SAVES) {
            return post(desk, "/versions", Map.of("summary", word));
        }
        if (dice < 15) {
            return post(desk, "/undo", Map.of());
        }
        if (dice < 22) {
            return post(desk, "/redo", Map.of());
        }
        if (dice < 30) {
            return reject(desk);
        }
        return say(desk, word, dice < 45);
    }

    private Answer reject(String desk) throws IOException {
        var known = caller.get(desk, "/api/articles/" + article + "/corrections?status=accepted&limit=1000");
        var items = known.body().path("items");
        if (items.isEmpty()) {
            return post(desk, "/undo", Map.of());
        }
        tag = known.tag();
        return post(desk, "/corrections/" + items.get(random.nextInt(items.size())).path("id").asText() + "/reject", Map.of());
    }

    private Answer say(String desk, String word, boolean comments) throws IOException {
        var words = WORD.matcher(draft).results().toList();
        var one = words.get(random.nextInt(words.size()));
        Map<String, Object> place = Map.of("in", "draft", "start", one.start(), "end", one.end(), "exact", one.group());
        return comments
                ? post(desk, "/annotations", with(place, Map.of("kind", "comment", "body", word)))
                : post(desk, "/corrections", with(place, Map.of("replacement", word, "category", "fluency/grammar", "severity",
                        "minor", "reason", "tried", "inQuote", "translation")));
    }

    private static Map<String, Object> with(Map<String, Object> place, Map<String, Object> more) {
        var all = new java.util.HashMap<>(place);
        all.putAll(more);
        return all;
    }

    private Answer post(String desk, String path, Object body) throws IOException {
        return caller.post(desk, "/api/articles/" + article + path, tag, body);
    }
}
