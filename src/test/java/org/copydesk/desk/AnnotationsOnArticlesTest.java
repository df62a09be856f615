package org.copydesk.desk;

import static org.copydesk.desk.Protocol.annotation;
import static org.copydesk.desk.Protocol.post;
import static org.copydesk.desk.Protocol.put;
import static org.copydesk.desk.Protocol.request;
import static org.copydesk.desk.Protocol.words;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.copydesk.PostgresServer;
import org.copydesk.audit.AuditChain.Break;
import org.copydesk.audit.DeskChain;
import org.copydesk.review.Verification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Annotations that come by the protocol and speak of our articles: each is an act of review. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class AnnotationsOnArticlesTest {
    private static final String COPY = "Harbour talks end\n\nThe 🖋 pact was signed at noon. The talks lasted three days.\n\n"
            + "Nothing more was said at noon.\n";
    private static final Map<String, Object> BODY = Map.of("type", "TextualBody", "purpose", "commenting", "value",
            "Was it not four?");

    @Inject
    EntityManager database;

    @Inject
    Verification verification;

    @Test
    void aCommentStandsAtItsWordsCountedInCodePoints() {
        var editor = Client.as("editor").receive(COPY);

        // Position 24 in code points is 25 in UTF-16 units.
        var made = post(annotation("commenting", BODY, words(editor.article(), 0, "pact", "", "", 25)));

        made.then().statusCode(201);
        var comment = only(editor);
        assertEquals("pact", comment.get("exact"));
        assertEquals(COPY.indexOf("pact"), comment.get("start"));
        assertEquals("Was it not four?", comment.get("body"));
        assertEquals("comment", editor.read("/audit", "items[-1].act"));
        assertEquals("in-review", editor.read("", "state"));
        assertEquals("valid", editor.verdict());
    }

    @Test
    void wordsThatStandTwiceAreToldApartByTheirContext() {
        var editor = Client.as("editor").receive(COPY);

        post(annotation("commenting", BODY, words(editor.article(), 0, "at noon", "was said ", ".\n", 99)));

        assertEquals(COPY.lastIndexOf("at noon"), only(editor).get("start"));
    }

    @Test
    void wordsOfAnEarlierVersionAreFollowedToTheDraft() {
        var editor = Client.as("editor").receive(COPY);
        editor.correct("Harbour talks end", "Talks end").then().statusCode(201);
        editor.save();
        editor.correct("signed", "not signed").then().statusCode(201);

        post(annotation("commenting", BODY, words(editor.article(), 0, "three days", "", "", COPY.indexOf("three days") - 1)));

        var comment = only(editor);
        assertEquals(editor.text().indexOf("three days"), comment.get("start"));
        assertEquals(editor.draft().indexOf("three days"), comment.get("draftStart"));
    }

    @Test
    void wordsThatAreChangedALittleAreFoundAndSoSaid() {
        var editor = Client.as("editor").receive(COPY);

        post(annotation("commenting", BODY, words(editor.article(), 0, "The talks lasted thre days", "", "", 0)));

        var comment = only(editor);
        assertEquals("changed", comment.get("fate"));
        assertEquals("The talks lasted three days", comment.get("exact"));
    }

    @Test
    void wordsThatAreNowhereMakeAnOrphan() {
        var editor = Client.as("editor").receive(COPY);

        post(annotation("commenting", BODY, words(editor.article(), 0, "An entirely different sentence", "", "", 3)));
        post(annotation("commenting", BODY, Protocol.address("/articles/" + editor.article())));

        var all = editor.items("/annotations");
        assertEquals(List.of("orphaned", "orphaned"), all.stream().map(a -> a.get("fate")).toList());
    }

    @Test
    void paragraphsAndRefinementsChooseWords() {
        var editor = Client.as("editor").receive(COPY);
        var refined = Map.of("type", "FragmentSelector", "conformsTo", "http://tools.ietf.org/rfc/rfc3236", "value", "p3",
                "refinedBy", Map.of("type", "TextQuoteSelector", "exact", "at noon"));

        post(annotation("commenting", BODY, Map.of("source", Protocol.address("/articles/" + editor.article()), "selector",
                refined)));

        assertEquals(COPY.lastIndexOf("at noon"), only(editor).get("start"));
    }

    @Test
    void aChangeThatIsAskedForIsProposed() {
        var editor = Client.as("editor").receive(COPY);
        var bodies = List.of(Map.of("type", "TextualBody", "purpose", "editing", "value", "four days"), BODY,
                Map.of("type", "TextualBody", "purpose", "classifying", "value", "accuracy/mistranslation"));

        var iri = post(annotation("editing", bodies,
                words(editor.article(), 0, "three days", "", "", COPY.indexOf("three days") - 1))).header("Location");

        var proposed = editor.items("/corrections?status=proposed").get(0);
        assertEquals("three days", proposed.get("exact"));
        assertEquals("four days", proposed.get("replacement"));
        assertEquals("accuracy/mistranslation", proposed.get("category"));
        assertEquals("Was it not four?", proposed.get("reason"));
        request().delete(iri).then().statusCode(204);
        assertEquals(0, editor.items("/corrections?status=proposed").size());
    }

    @Test
    void aHighlightIsAQuoteAndItsSpeakerIsNamed() {
        var editor = Client.as("editor").receive(COPY);
        var speaker = Map.of("type", "SpecificResource", "purpose", "identifying", "source",
                "https://copydesk.example/speakers/Ingrid%20Solberg");

        post(annotation("highlighting", speaker, words(editor.article(), 0, "Nothing more was said", "", "", 0)));

        var quote = editor.items("/quotes").get(0);
        assertEquals("Nothing more was said", quote.get("text"));
        assertEquals("confirmed", quote.get("status"));
        assertEquals("Ingrid Solberg", editor.read("/quotes", "items[0].speaker.name"));
    }

    @Test
    void otherWordsByTheProtocolAndAtTheDeskShowOnBothSides() {
        var editor = Client.as("editor").receive(COPY);
        var target = words(editor.article(), 0, "pact", "", "", 25);
        var iri = post(annotation("commenting", BODY, target)).header("Location");
        var name = (String) only(editor).get("id");

        put(iri, annotation("commenting", Map.of("type", "TextualBody", "value", "Or five?"), target)).then().statusCode(200);
        assertEquals("Or five?", only(editor).get("body"));
        assertEquals(name, only(editor).get("id"));
        editor.refresh();
        var before = request().get(iri).header("ETag");
        editor.put("/annotations/" + name, Map.of("body", "Settled.")).then().statusCode(200);

        request().get(iri).then().body("body.value", is("Settled."));
        assertFalse(before.equals(request().get(iri).header("ETag")));
        editor.refresh();
        editor.request().header("If-Match", editor.tag()).delete("/api/articles/" + editor.article() + "/annotations/" + name);
        request().get(iri).then().statusCode(410);
        assertEquals("valid", editor.verdict());
    }

    @Test
    void whatWasSaidAtTheDeskIsInTheContainerAndCanBeChangedThere() {
        var editor = Client.as("editor").receive(COPY);
        int start = COPY.indexOf("three days");
        editor.post("/annotations", Map.of("kind", "comment", "start", start, "end", start + 10, "exact", "three days", "body",
                "Check.")).then().statusCode(201);
        var iri = Protocol.address("/annotations/" + only(editor).get("id"));

        var shown = request().get(iri);
        shown.then()
                .statusCode(200)
                .body("target.source", is(Protocol.address("/articles/" + editor.article() + "/versions/0")))
                .body("target.selector[1].start", is(start - 1))
                .body("body[0].value", is("Check."));
        var changed = shown.asString().replace("Check.", "Checked.");
        put(iri, changed).then().statusCode(200).body("id", is(iri)).body("via", nullValue());
        assertEquals("Checked.", only(editor).get("body"));

        request().delete(iri).then().statusCode(204);

        assertEquals(List.of(), editor.items("/annotations"));
        request().get(iri).then().statusCode(410);
    }

    @Test
    void ourOwnExportCanBeSentBack() {
        var editor = Client.as("editor").receive(COPY);
        int start = COPY.indexOf("three days");
        editor.post("/annotations", Map.of("kind", "comment", "start", start, "end", start + 10, "exact", "three days", "body",
                "Check.")).then().statusCode(201);

        var export = editor.get("/export?format=web-annotation").asString();
        post(export).then().statusCode(201);

        var all = editor.items("/annotations");
        assertEquals(List.of("three days", "three days"), all.stream().map(a -> a.get("exact")).toList());
    }

    @Test
    void aDocumentThatWasTamperedWithIsNamed() {
        var name = post(Protocol.elsewhere("one")).<String>path("id").replaceFirst(".*/", "");
        var two = post(Protocol.elsewhere("two")).header("Location");
        request().delete(two).then().statusCode(204);
        var removed = two.replaceFirst(".*/", "");
        assertEquals(Optional.empty(), verification.desk(DeskChain.ANNOTATIONS).broken());

        for (var statement : List.of("update web_annotation set document = '{}' where name = :name",
                "update web_annotation set removed = true where name = :name",
                "delete from web_annotation where name = :name")) {
            assertTrue(tampered(statement, name).contains(name), statement);
        }
        for (var statement : List.of("update web_annotation set removed = false where name = :name",
                "delete from web_annotation where name = :name")) {
            assertTrue(tampered(statement, removed).contains(removed), statement);
        }
    }

    /** What the proof says after {@code statement}, which is then taken back. */
    private String tampered(String statement, String name) {
        QuarkusTransaction.begin();
        try {
            database.createNativeQuery(statement).setParameter("name", name).executeUpdate();
            return verification.desk(DeskChain.ANNOTATIONS).broken().map(Break::why).orElse("valid");
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static Map<String, Object> only(Client editor) {
        var all = editor.items("/annotations");
        assertEquals(1, all.size(), all.toString());
        return all.get(0);
    }
}
