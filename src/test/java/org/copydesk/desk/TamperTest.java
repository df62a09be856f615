package org.copydesk.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.copydesk.PostgresServer;
import org.copydesk.review.Verification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Any one row of the record altered, removed or added behind the desk's back is named. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class TamperTest {

    @Inject
    EntityManager database;

    @Inject
    Verification verification;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "update audit_event set actor = 'chief' where article_id = :article and seq = 3 | 3",
            "update audit_event set canonical = replace(canonical, 'minister', 'sinister') where article_id = :article and seq = 3 | 3",
            "delete from audit_event where article_id = :article and seq = 2 | 2",
            "delete from audit_event where article_id = :article and seq = (select max(seq) from audit_event where article_id = :article) | 5",
            "update article_version set text = 'The sinister opened the bridge twice.' where article_id = :article and number = 1 | 5",
            "update article_version set summary = 'Nothing to see' where article_id = :article and number = 1 | 5",
            "update correction set replacement = 'sinister' where article_id = :article | 5",
            "delete from correction where article_id = :article | 5",
            "update annotation set body = 'no question' where article_id = :article and kind = 'COMMENT' | 5",
            "delete from annotation where article_id = :article and kind = 'COMMENT' | 5",
            "update article set state = 'APPROVED' where id = :article | 3",
            "update original set content = content where article_id = :article | valid"})
    void namesTheRow(String statement, String named) {
        var editor = Client.as("editor").receive("The mayor opened the bridge twice.");
        editor.correct("mayor", "minister").then().statusCode(201);
        editor.post("/annotations", Map.of("kind", "comment", "start", 10, "end", 16, "exact", "opened", "body", "when?"))
                .then()
                .statusCode(201);
        editor.save();
        assertEquals("valid", editor.verdict());

        var verdict = tampered(statement, Long.parseLong(editor.article()));

        assertTrue(verdict.startsWith(named), verdict);
    }

    /** The verdict after {@code statement}, which is then taken back: the other tests go on with a whole record. */
    private String tampered(String statement, long article) {
        QuarkusTransaction.begin();
        try {
            database.createNativeQuery(statement).setParameter("article", article).executeUpdate();
            return verification.article(article).broken().map(broken -> broken.seq() + ": " + broken.why()).orElse("valid");
        } finally {
            QuarkusTransaction.rollback();
        }
    }
}
