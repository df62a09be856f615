package org.copydesk.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.copydesk.PostgresServer;
import org.copydesk.article.Unacceptable;
import org.copydesk.audit.Actor;
import org.copydesk.audit.AuditEvent;
import org.copydesk.audit.DeskChain;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class PeopleDeskTest {
    private static final Actor ADMIN = new Actor("admin");

    @Inject
    PeopleDesk people;

    @Test
    void writesEachActDownWithoutThePassword() {
        var name = "n" + UUID.randomUUID();

        people.add(new EditorFacts(name, "A newcomer", Role.EDITOR, true), "a long password", ADMIN);
        people.giveRole(name, Role.CHIEF, ADMIN);
        people.givePassword(name, "another password", ADMIN);
        people.deactivate(name, ADMIN);
        people.reactivate(name, ADMIN);

        var events = QuarkusTransaction.requiringNew().call(() -> AuditEvent.ofChain(DeskChain.DESK));
        var last = events.subList(events.size() - 5, events.size());
        assertEquals(List.of("add-editor", "change-role", "set-password", "deactivate-editor", "reactivate-editor"),
                last.stream().map(event -> event.act).toList());
        assertFalse(
                last.stream().anyMatch(event -> event.canonical.contains("password\":") || event.canonical.contains("$2a$")));
        given().auth().preemptive().basic("admin", "admin").get("/api/audit/verify").then().body("valid", equalTo(true));
    }

    @Test
    void keepsTheLastAdmin() {
        assertEquals("role", assertThrows(Unacceptable.class, () -> people.giveRole("admin", Role.CHIEF, ADMIN)).field());
        assertThrows(Unacceptable.class, () -> people.deactivate("admin", ADMIN));
        assertEquals(new EditorFacts("admin", "Sam Whitlock", Role.ADMIN, true), people.facts("admin"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            username,    editor,     A name, a long password
            username,    Big Letter, A name, a long password
            username,    ../x,       A name, a long password
            displayName, fresh,      ' ',    a long password
            password,    fresh,      A name, short
            password,    fresh,      A name, this password is longer than the seventy-two bytes that bcrypt reads of it
            """)
    void namesTheFieldAtFault(String field, String username, String name, String password) {
        var facts = new EditorFacts(username, name, Role.READER, true);

        assertEquals(field, assertThrows(Unacceptable.class, () -> people.add(facts, password, ADMIN)).field());
    }
}
