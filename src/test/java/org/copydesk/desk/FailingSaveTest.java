package org.copydesk.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.copydesk.PostgresServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** A save that the database breaks off, in the middle of its writing or at its very end, has not happened, and can be done again. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class FailingSaveTest {
    @Inject
    EntityManager database;

    @ParameterizedTest
    @CsvSource({"audit_event, article_id, seq < 4", "article_version, article_id, number < 1", "article, id, version < 1"})
    void leavesTheArticleAsItWas(String table, String key, String allowed) {
        var editor = Client.as("editor").receive("The mayor opened the bridge.");
        editor.correct("opened", "closed").then().statusCode(201);
        var before = editor.get("").asString();

        run("alter table " + table + " add constraint broken check (" + key + " is null or " + key + " <> " + editor.article()
                + " or " + allowed + ")");
        try {
            editor.post("/versions", Map.of("summary", "Saved")).then().statusCode(500);
        } finally {
            run("alter table " + table + " drop constraint broken");
        }

        assertEquals(before, editor.get("").asString());
        assertEquals("valid", editor.verdict());
        editor.save();
        editor.correct("bridge", "harbour").then().statusCode(201);
        assertEquals("The mayor closed the harbour.", editor.draft());
        assertEquals("valid", editor.verdict());
    }

    private void run(String statement) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(statement).executeUpdate());
    }
}
