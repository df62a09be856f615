package org.copydesk.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.copydesk.PostgresServer;
import org.copydesk.audit.AuditEvent;
import org.copydesk.audit.DeskChain;
import org.copydesk.review.Verification;
import org.copydesk.web.Session;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** What editors replaced in a saved version is offered the next time in copy from the same source, and in no other. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class LearningTest {
    @Inject
    Verification verification;

    private final String source = UUID.randomUUID().toString();

    @Test
    void offersASavedFixAgainWithTheTimesItWasAccepted() {
        mend("Minister Karin Solberg opened a bridge. Solberg thanked all. “It will last,” Sulberg said.", "Sulberg",
                "Solberg");

        assertEquals(List.of("Solberg", "accepted once before in copy from this source"),
                offered(source, "Sulberg will travel to Bonn."));
        assertEquals(List.of(), offered(UUID.randomUUID().toString(), "Sulberg will travel to Bonn."));

        mend("The chief is Sulberg, whom the union elected in May.", "Sulberg", "Solberg");

        assertEquals(List.of("Solberg", "accepted 2 times before in copy from this source"),
                offered(source, "In Lima, Sulberg met nobody."));
    }

    @Test
    void learnsNothingFromANameMadeLonger() {
        var editor = Client.as("editor").receive("Karin Solberg opened a bridge. Nobody thanked Solberg.", source);
        var all = editor.post("/occurrences", Map.of("name", "Solberg", "canonical", "Karin Solberg"))
                .jsonPath()
                .getList("items");
        assertEquals(1, all.size(), "the full name is complete");
        editor.post("/occurrences/apply", Map.of("name", "Solberg", "canonical", "Karin Solberg", "items", all))
                .then()
                .statusCode(200);
        editor.save();

        assertEquals(List.of(), offered(source, "Solberg will travel to Bonn."));
    }

    @Test
    void learnsNothingFromWhatIsWrongOnlyInItsPlace() {
        mend("The bank left the the rate as it was, and nobody asked why.", "the the", "the");

        assertEquals(List.of(), offered(source, "He said the the rate was low."));
    }

    @Test
    void offersNoMoreWhatAnEditorTookBackAndAgainWhatHeGaveBack() {
        mend("Minister Karin Solberg opened a bridge. Solberg thanked all. “It will last,” Sulberg said.", "Sulberg",
                "Solberg");
        var editor = Session.as("editor");

        editor.post(row(editor).select("form").attr("action"));
        assertEquals(List.of(), offered(source, "Sulberg will travel to Bonn."));
        assertEquals(source + " Sulberg → Solberg 1 time taken back Offer again Sulberg", row(editor).text());

        editor.post(row(editor).select("form").attr("action"));
        assertEquals(List.of("Solberg", "accepted once before in copy from this source"),
                offered(source, "In Lima, Sulberg met nobody."));
        assertEquals(List.of("unlearn-fix", "relearn-fix"), newestActs());
        assertTrue(verification.everything(List.of()).isValid());
    }

    private Element row(Session editor) {
        return editor.page("/learnt").select("tr:contains(" + source + ")").first();
    }

    private static List<String> newestActs() {
        var events = QuarkusTransaction.requiringNew().call(() -> AuditEvent.ofChain(DeskChain.DESK));
        return events.subList(events.size() - 2, events.size()).stream().map(event -> event.act).toList();
    }

    private void mend(String text, String wrong, String right) {
        var editor = Client.as("editor").receive(text, source);
        var finding = editor.items("/findings?limit=1000")
                .stream()
                .filter(f -> wrong.equals(f.get("draftExact")))
                .findFirst()
                .orElseThrow();
        editor.post("/findings/" + finding.get("id") + "/accept", Map.of("replacement", right)).then().statusCode(201);
        editor.save();
    }

    /** What the rule of learnt fixes proposes first for copy from {@code from}, and why. */
    private static List<Object> offered(String from, String text) {
        var reader = Client.as("editor").receive(text, from);
        return reader.items("/findings?limit=1000")
                .stream()
                .filter(finding -> "learnt-fix".equals(finding.get("rule")))
                .flatMap(finding -> List.of(((List<?>) finding.get("suggestions")).get(0), finding.get("message")).stream())
                .toList();
    }
}
