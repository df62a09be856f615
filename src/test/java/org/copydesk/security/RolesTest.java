package org.copydesk.security;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.copydesk.PostgresServer;
import org.copydesk.web.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Each page and each call of the API, asked for by each role and by nobody. Nothing that is named is on the desk, so nothing changes. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class RolesTest {
    /** Every role after those that it includes. */
    private static final List<String> ROLES = List.of("reader", "editor", "chief", "admin");
    /** What changes nothing on the desk, or nothing but the sender's own, though it is sent with something. */
    private static final List<String> OPEN_TO_READERS = List.of("POST /sign-out", "POST /api/analyze", "POST /tokens",
            "POST /tokens/999999999/revocation", "POST /api/articles/999999999/occurrences", "POST /api/export",
            "POST /api/audit/verify",
            "POST /export", "POST /exports", "POST /api/mqm/scores");

    private final List<Endpoint> endpoints = Endpoint.all();

    @Test
    void asksForAnEditorAtLeastWhereSomethingChanges() {
        var open = endpoints.stream()
                .filter(endpoint -> !endpoint.isSafe() && ROLES.indexOf(endpoint.role().orElse("reader")) < 1)
                .map(endpoint -> endpoint.method() + " " + endpoint.path())
                .filter(name -> !OPEN_TO_READERS.contains(name))
                .sorted()
                .toList();

        assertEquals(List.of(), open);
    }

    @Test
    void letsNobodyDoMoreThanTheirRole() {
        var wrong = new ArrayList<String>();
        var sessions = ROLES.stream().collect(Collectors.toMap(role -> role, Session::as));
        var tokens = sessions.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().token()));
        for (var endpoint : endpoints) {
            var needed = endpoint.role().map(ROLES::indexOf).orElse(-1);
            check(endpoint, "nobody", needed < 0, stranger(endpoint), wrong);
            for (var role : endpoint.path().equals("/sign-out") ? List.<String>of() : ROLES) {
                var answer = endpoint.isForPrograms()
                        ? program(endpoint, role)
                        : page(endpoint, sessions.get(role).request(), tokens.get(role));
                check(endpoint, role, ROLES.indexOf(role) >= needed, answer, wrong);
            }
        }
        assertEquals(List.of(), wrong);
    }

    private static void check(Endpoint endpoint, String who, boolean allowed, Response answer, List<String> wrong) {
        var location = answer.header("Location");
        boolean refused = answer.statusCode() == 401 || answer.statusCode() == 403
                || location != null && location.endsWith("/sign-in");
        boolean asksForNobody = endpoint.role().isEmpty();
        if (!asksForNobody && refused == allowed || answer.statusCode() >= 500) {
            wrong.add(who + ": " + endpoint.method() + " " + endpoint.path() + " answered " + answer.statusCode());
        }
    }

    private static Response stranger(Endpoint endpoint) {
        if (endpoint.isForPrograms()) {
            return send(endpoint, given().redirects().follow(false));
        }
        var stranger = Session.ofStranger();
        return page(endpoint, stranger.request(), endpoint.isSafe() ? "" : "none");
    }

    private static Response program(Endpoint endpoint, String role) {
        return send(endpoint, given().redirects().follow(false).auth().preemptive().basic(role, role));
    }

    private static Response send(Endpoint endpoint, RequestSpecification request) {
        var ready = endpoint.isSafe()
                ? request
                : request.contentType(endpoint.type()).body("{}".getBytes(StandardCharsets.UTF_8));
        return ready.request(endpoint.method(), endpoint.path());
    }

    private static Response page(Endpoint endpoint, RequestSpecification request, String token) {
        var ready = endpoint.isSafe()
                ? request
                : endpoint.type().equals("multipart/form-data")
                        ? request.multiPart("csrf-token", token)
                        : request.formParam("csrf-token", token);
        return ready.request(endpoint.method(), endpoint.path());
    }
}
