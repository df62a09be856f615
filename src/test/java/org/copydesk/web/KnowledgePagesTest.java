package org.copydesk.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import org.copydesk.PostgresServer;
import org.copydesk.audit.AuditEvent;
import org.copydesk.audit.DeskChain;
import org.copydesk.quotes.Register;
import org.copydesk.register.DeskKnowledge;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** Register and glossary: what chiefs write there the engines know at once. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class KnowledgePagesTest {
    private final String name = "Olga Strøm " + UUID.randomUUID();

    @Inject
    DeskKnowledge knowledge;

    @Test
    void letsTheEnginesKnowANewPersonAtOnce() {
        var chief = Session.as("chief");

        chief.post("/register", "name", name, "title", "mayor of Ostvik", "alias", "Strøm\r\nO. Strøm", "bad",
                "Storm | Harbour Wire\r\nCurrent", "native", "Ольга", "note", "");

        assertEquals(Optional.of(new Register.Entry(name, "mayor of Ostvik", List.of("O. Strøm", "Strøm"),
                List.of("Current", "Storm"), List.of("Ольга"), false)), known("Harbour Wire"));
        assertEquals(List.of("Current"), known("anywhere").orElseThrow().badAliases(),
                "Storm was learnt from one source alone");
    }

    @Test
    void changesAndTakesOutWhatItKnows() {
        var chief = Session.as("chief");
        chief.post("/register", "name", name, "bad", "Storm");
        var entry = chief.page("/register?q=" + name.substring(11)).select("[data-open]").attr("href");
        assertEquals(name, chief.page(entry).select("#name").val());

        chief.post(entry, "name", name, "institution", "yes");
        assertEquals(Optional.of(new Register.Entry(name, "", List.of(), List.of(), List.of(), true)), known());

        chief.post(entry + "/removal");
        var newest = chief.page("/audit").select(".events tbody td:contains(" + name + ")").first();
        assertEquals("took out of the register", newest.ownText());
        assertEquals("“" + name + "”", newest.select(".note").text());
        assertEquals(Optional.empty(), known());
        assertEquals(List.of("add-person", "change-person", "remove-person"), newestActs(3));
    }

    @Test
    void refusesANameThatIsThereAlready() {
        var chief = Session.as("chief");
        chief.post("/register", "name", name, "title", "mayor");

        var page = Jsoup
                .parse(chief.post("/register", "name", name, "title", "pilot").then().statusCode(422).extract().asString());

        assertEquals("The register has an entry of this name already.", page.select("#name-said.error").text());
        assertEquals("pilot", page.select("#title").val());
    }

    @Test
    void keepsTheGlossaryInTheSameWay() {
        var chief = Session.as("chief");
        var wanted = "ferry berth " + UUID.randomUUID();

        chief.post("/glossary", "preferred", wanted, "avoided", "boat place\r\nship bed", "note", "At sea.");
        var entry = chief.page("/glossary?q=" + wanted.substring(12)).select("[data-open]").attr("href");
        chief.post(entry, "preferred", wanted, "avoided", "boat place");
        assertEquals("boat place", chief.page(entry).select("#avoided").text());
        chief.post(entry, "preferred", wanted, "avoided", wanted).then().statusCode(422);
        chief.post(entry + "/removal");

        assertEquals(List.of("add-term", "change-term", "remove-term"), newestActs(3));
        chief.get(entry).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reader", "editor"})
    void letsAllReadAndOnlyAChiefWrite(String as) {
        var session = Session.as(as);

        assertTrue(session.page("/register?q=Solberg").text().contains("Ingrid Solberg"));
        session.get("/register/new").then().statusCode(403);
        session.post("/register", "name", name).then().statusCode(403);
        session.post("/glossary", "preferred", name).then().statusCode(403);
        session.get("/people").then().statusCode(403);
    }

    private Optional<Register.Entry> known() {
        return known("anywhere");
    }

    private Optional<Register.Entry> known(String source) {
        return QuarkusTransaction.requiringNew()
                .call(() -> knowledge.of(source, Optional.empty()))
                .register()
                .entries()
                .stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst();
    }

    private static List<String> newestActs(int count) {
        var events = QuarkusTransaction.requiringNew().call(() -> AuditEvent.ofChain(DeskChain.DESK));
        return events.subList(events.size() - count, events.size()).stream().map(event -> event.act).toList();
    }
}
