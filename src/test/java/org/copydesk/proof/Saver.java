package org.copydesk.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An editor who corrects one word of an article of their own and saves, again and again, and notes each save that was acknowledged. */
final class Saver {
    private final Caller caller = new Caller("editor");
    private final String article;
    private final List<String> acknowledged = new ArrayList<>();
    private String word = "Ferry";
    private String tag = "";

    Saver(String desk) throws IOException {
        article = caller.receive(desk, Crowd.copy(20));
        tag = caller.get(desk, "/api/articles/" + article).tag();
    }

    String article() {
        return article;
    }

    /** The texts of the versions that were acknowledged begin with these words; version 1 first. */
    List<String> acknowledged() {
        return acknowledged;
    }

    /** @throws IOException if the desk does not answer */
    void save(String desk) throws IOException {
        var next = "Ferry" + (acknowledged.size() + 1);
        post(desk, "/corrections", Map.of("in", "draft", "start", 0, "end", word.length(), "exact", word, "replacement", next,
                "category", "fluency/spelling", "severity", "minor", "reason", "tried"));
        word = next;
        post(desk, "/versions", Map.of("summary", next));
        acknowledged.add(next);
    }

    private void post(String desk, String path, Object body) throws IOException {
        var answer = caller.post(desk, "/api/articles/" + article + path, tag, body);
        if (answer.status() != 201) {
            throw new IllegalStateException("refused: " + answer);
        }
        tag = answer.tag();
    }
}
