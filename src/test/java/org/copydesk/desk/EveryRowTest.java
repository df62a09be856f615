package org.copydesk.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;

import org.copydesk.PostgresServer;
import org.copydesk.audit.KeptHead;
import org.copydesk.review.Verification;
import org.copydesk.web.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/**
 * Whatever row of an audited table is altered behind the desk's back, in whichever column, or removed, or copied in anew: verifying
 * says so. What is altered is made up from the table's own columns, so that a new column cannot be forgotten.
 */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class EveryRowTest {
    /**
     * Columns that say nothing of what was done: numbers that databases give, counters, and what is reckoned from the rest and may
     * be reckoned otherwise by the next release.
     */
    private static final Map<String, Set<String>> UNTOLD = Map.of(
            "article",
            Set.of("id", "lock_version", "last_object", "headline", "words", "score_arrival", "score_now", "untouched"),
            "article_version", Set.of("id"), "audit_event", Set.of("id"), "editor", Set.of("id"), "alias", Set.of("id"),
            "web_annotation", Set.of("id", "created_at", "changed_at"), "reissue", Set.of("id"), "source_item", Set.of("id"));

    private static final List<String> PROVED = List.of("article", "original", "article_version", "correction", "annotation",
            "dismissal", "reference_text", "audit_event", "desk_chain", "editor", "access_token", "person", "alias", "term",
            "unlearnt", "web_annotation", "web_annotation_tie", "reissue", "source_item");

    /** Tables from which nothing is told as done, and why. */
    private static final Map<String, String> EXEMPT = Map.ofEntries(Map.entry("finding", "reckoned anew from the text"),
            Map.entry("article_word", "reckoned anew from the text"),
            Map.entry("learnt_fix", "counts what saved corrections say, and only ever makes a proposal"),
            Map.entry("feed", "a setting, and what came of the last poll"),
            Map.entry("folder", "a setting"), Map.entry("folder_file", "what came of the last files"),
            Map.entry("source_language", "a setting"), Map.entry("presence", "expires"), Map.entry("kept_typing", "expires"),
            Map.entry("sign_in_failure", "expires"), Map.entry("ended_session", "expires"),
            Map.entry("demo_copy", "what the demo desk is made of, before it is received"),
            Map.entry("flyway_schema_history", "the schema's own"));

    private static final String COPY = "\"We meet on Monday,\" said Mayor Ada Brink of Ostvik. The mayor opened the bridge twice."
            + " Путин came.";

    @Inject
    EntityManager database;

    @Inject
    Verification verification;

    @ParameterizedTest
    @FieldSource("PROVED")
    void isMissedOrFound(String table) {
        var articles = articles();
        var missed = new ArrayList<String>();
        columns(table).forEach((column, type) -> {
            var altered = "update " + table + " set " + column + " = " + other(column, type) + one(table, articles);
            if (!UNTOLD.getOrDefault(table, Set.of()).contains(column) && isMissed(altered, articles)) {
                missed.add(column);
            }
        });
        if (isMissed("delete from " + table + one(table, articles), articles)) {
            missed.add("a removed row");
        }
        if (isMissed(copy(table, articles), articles)) {
            missed.add("an added row");
        }
        assertEquals(List.of(), missed);
    }

    @Test
    void everyTableIsProvedOrHasAReasonNotToBe() {
        List<String> tables = database.createNativeQuery(
                "select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'", String.class)
                .getResultList();

        assertEquals(
                Stream.concat(PROVED.stream(), EXEMPT.keySet().stream()).sorted().toList(),
                tables.stream().sorted().toList());
    }

    @Test
    void isFoundInACopyOfTheWholeRecordWithAKeptHead() {
        var articles = articles();
        var kept = verification.heads();
        assertTrue(verification.everything(kept).isValid());
        var rewritten = kept.stream()
                .map(head -> head.chain().equals("article:" + articles.get(0))
                        ? new KeptHead(head.chain(), head.seq(), "0".repeat(64))
                        : head)
                .toList();

        assertEquals("article:" + articles.get(0), verification.everything(rewritten).chain());
    }

    /** Two articles with everything in them that can be said of one. */
    private List<Long> articles() {
        var source = UUID.randomUUID().toString();
        var first = Client.as("editor").of(sent(source, COPY));
        assertEquals(first.article(), sent(source, COPY + " It rained."));
        first.refresh();
        first.correct("opened", "closed").then().statusCode(201);
        first.correct("Ostvik", "Ostvig").then().statusCode(201);
        first.post("/annotations", first.with("\"We", Map.of("kind", "comment", "body", "when?"))).then().statusCode(201);
        first.request()
                .header("If-Match", first.tag())
                .contentType("application/json")
                .body(Map.of("text", "Rathaus", "language", "de"))
                .put("/api/articles/" + first.article() + "/reference")
                .then()
                .statusCode(200);
        first.refresh();
        first.save();
        first.correct("twice", "once").then().statusCode(201);
        var second = Client.as("editor").receive("The harbour stays open.");
        unlearn(source);
        known(Long.parseLong(first.article()));
        var both = List.of(Long.parseLong(first.article()), Long.parseLong(second.article()));
        assertEquals(Optional.empty(), broken(both));
        return both;
    }

    /** Sends {@code text} as the one item of a feed. @return the article's id */
    private static String sent(String source, String text) {
        return Client.as("editor")
                .request()
                .contentType("application/rss+xml")
                .body(("<rss version='2.0'><channel><item><guid>bridge</guid><title>Bridge</title><description>" + text
                        + "</description></item></channel></rss>").getBytes(StandardCharsets.UTF_8))
                .post("/api/articles?source=" + source)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    /** Takes back what the desk learnt from the corrections of copy from {@code source}. */
    private static void unlearn(String source) {
        var editor = Session.as("editor");
        editor.post(editor.page("/learnt").select("tr:contains(" + source + ") form").attr("action"));
    }

    /** A dismissal, a token and an annotation of the protocol: whatever the article's own acts have not made. */
    private void known(long article) {
        Protocol.post(Protocol.annotation("commenting", Map.of("type", "TextualBody", "value", "which?"),
                Protocol.words(Long.toString(article), 0, "bridge", "", "", COPY.indexOf("bridge")))).then().statusCode(201);
        Protocol.post(Protocol.elsewhere("Is it so?")).then().statusCode(201);
        Session.as("editor").post("/tokens", "label", "for " + article);
        var client = Client.as("editor").of(Long.toString(article));
        client.post("/bulk", Map.of("act", "dismiss", "filter", Map.of())).then().statusCode(200);
    }

    private String one(String table, List<Long> articles) {
        var columns = columns(table);
        var key = columns.containsKey("id") ? "id" : columns.containsKey("article_id") ? "article_id" : "name";
        var ours = table.equals("article")
                ? " where id = " + articles.get(0)
                : columns.containsKey("article_id") ? " where article_id = " + articles.get(0) : "";
        return " where " + key + " = (select max(" + key + ") from " + table + ours + ")";
    }

    /** The same row once more, told apart only where the table asks for it. */
    private String copy(String table, List<Long> articles) {
        var columns = columns(table);
        var told = Set.of("guid", "name", "username", "hash", "number", "seq", "thing", "wrong");
        var own = columns.keySet()
                .stream()
                .filter(column -> !column.equals("id") || columns.get(column).startsWith("char"))
                .toList();
        var values = own.stream()
                .map(column -> column.equals("id") || told.contains(column) ? other(column, columns.get(column)) : column)
                .collect(Collectors.joining(", "));
        return "insert into " + table + " (" + String.join(", ", own) + ") select " + values + " from " + table
                + one(table, articles);
    }

    private String other(String column, String type) {
        if (column.equals("article_id")) {
            return "(select max(id) from article)";
        }
        if (type.startsWith("char")) {
            return column.equals("guid")
                    ? "'00000000-0000-0000-0000-000000000000'"
                    : column.matches(".*(hash|head|sha256)")
                            ? "'" + "0".repeat(64) + "'"
                            : "coalesce(" + column + ", '') || 'x'";
        }
        return switch (type) {
            case "text" -> "coalesce(" + column + ", '') || 'x'";
            case "boolean" -> "not " + column;
            case "bytea" -> "'\\x00'::bytea";
            case "binary large object" -> "X'00'";
            case "timestamp with time zone" -> "coalesce(" + column + ", current_timestamp) + interval '1' second";
            default -> column + " + 1";
        };
    }

    private Map<String, String> columns(String table) {
        List<Object[]> rows = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                        "select lower(column_name), lower(data_type) from information_schema.columns where lower(table_name) = :name",
                        Object[].class).setParameter("name", table).getResultList());
        var columns = new HashMap<String, String>();
        rows.forEach(row -> columns.put((String) row[0], (String) row[1]));
        return columns;
    }

    /** Whether {@code statement} goes unnoticed; it is taken back. What the database itself refuses does not. */
    private boolean isMissed(String statement, List<Long> articles) {
        QuarkusTransaction.begin();
        try {
            int rows = database.createNativeQuery(statement).executeUpdate();
            assertTrue(rows > 0, "nothing to try it on: " + statement);
            return broken(articles).isEmpty();
        } catch (PersistenceException refused) {
            return false;
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** The first verdict that is not good: about our articles and those that came after, then about all the rest. */
    private Optional<String> broken(List<Long> articles) {
        List<Long> ids = database.createNativeQuery("select id from article where id >= :first", Long.class)
                .setParameter("first", articles.get(0))
                .getResultList();
        return ids.stream()
                .flatMap(id -> verification.article(id).broken().stream())
                .findFirst()
                .or(() -> verification.desk().broken())
                .map(Object::toString);
    }
}
