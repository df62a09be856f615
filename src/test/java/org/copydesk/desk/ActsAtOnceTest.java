package org.copydesk.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import org.copydesk.PostgresServer;
import org.copydesk.article.Article;
import org.copydesk.review.Sheets;
import org.copydesk.review.Verification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What is read, said or done while an editor acts on the same article is of one moment, and is done as a whole or not at all. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class ActsAtOnceTest {
    private static final int ACTS = 30;

    @Inject
    Sheets sheets;

    @Inject
    Verification verification;

    @Test
    void aSheetIsOfOneMomentThoughAnActCameBetweenTheRowAndTheRest() {
        var editor = Client.as("editor").receive("The mayor opened the bridge.");

        QuarkusTransaction.begin();
        try {
            Article read = Article.findById(Long.valueOf(editor.article()));
            editor.correct("opened", "closed").then().statusCode(201);
            var sheet = sheets.of(read);

            assertEquals("The mayor closed the bridge.", sheet.draft().text());
            assertEquals(editor.tag(), sheet.base().tag());
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void theRecordIsWholeAtEachMomentOfWork() {
        var editor = Client.as("editor").receive("The mayor opened bridge 0.");
        long article = Long.parseLong(editor.article());

        var verdicts = during(() -> work(editor),
                () -> verification.article(article).broken().or(() -> verification.desk().broken()).toString());

        assertEquals(Set.of("Optional.empty"), verdicts);
    }

    @Test
    void anAnnotationFromOutsideWaitsForAnEditorsAct() {
        var editor = Client.as("editor").receive("The mayor opened bridge 0.");
        var guid = editor.<String>read("", "guid");
        var comment = Protocol.annotation("commenting", Map.of("type", "TextualBody", "value", "when?"),
                Map.of("source", "urn:uuid:" + guid, "selector", Map.of("type", "TextQuoteSelector", "exact", "bridge")));

        var answers = during(() -> work(editor), () -> Integer.toString(Protocol.post(comment).statusCode()));

        assertEquals(Set.of("201"), answers);
        assertEquals("valid", editor.verdict());
    }

    @Test
    void aPatchIsDoneAsAWholeOrNotAtAll() {
        var editor = Client.as("editor").receive("The mayor opened the bridge.");
        editor.correct("opened", "closed").then().statusCode(201);
        var chief = editor.handedTo("chief");
        chief.patch(Map.of("state", "approved", "reason", "test")).then().statusCode(200);
        var before = chief.items("/audit");

        chief.patch(Map.of("slug", "bridge", "state", "approved", "reason", "again")).then().statusCode(422);

        assertEquals(before, chief.items("/audit"));
        chief.patch(Map.of("slug", "bridge", "state", "in-review", "reason", "again")).then().statusCode(200);
        assertEquals(List.of("rename", "reopen"),
                chief.items("/audit").stream().skip(before.size()).map(event -> event.get("act")).toList());
    }

    /** Corrects the same number again and again, and saves now and then, unless somebody came between. */
    private static void work(Client editor) {
        for (int i = 0; i < ACTS; i++) {
            editor.refresh();
            editor.correct(Integer.toString(i), Integer.toString(i + 1)).then().statusCode(201);
            if (i % 10 == 9) {
                editor.post("/versions", Map.of("summary", "Saved"));
            }
        }
    }

    /** What {@code look} gives, again and again until {@code work} is done. */
    private static Set<String> during(Runnable work, Supplier<String> look) {
        var working = CompletableFuture.runAsync(work);
        var seen = new HashSet<String>();
        do {
            seen.add(look.get());
        } while (!working.isDone());
        working.join();
        return seen;
    }
}
