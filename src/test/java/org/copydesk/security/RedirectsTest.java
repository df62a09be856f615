package org.copydesk.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.copydesk.PostgresServer;
import org.copydesk.web.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;

/** No form of the desk leads to another site, whatever address is put into whichever of its fields. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class RedirectsTest {
    private static final URI DESK = URI.create("http://localhost/");
    /** Fields that say where a form came from or what to show next, and such as could. */
    private static final List<String> FIELDS = List.of("back", "next", "return", "to", "view", "open", "screen", "at", "q",
            "filter",
            "format", "page", "url", "location");

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example",
            "/elsewhere.example/x",
            "@elsewhere.example", "x\r\nLocation: https://elsewhere.example/"})
    void stayOnTheDesk(String address) {
        var admin = Session.as("admin");
        var token = admin.token();
        var led = new ArrayList<String>();
        int redirects = 0;
        for (var endpoint : Endpoint.all()) {
            if (!endpoint.isForPrograms() && !endpoint.isSafe() && !endpoint.path().equals("/sign-out")) {
                var answer = filled(endpoint, admin.request(), token, address).request(endpoint.method(), endpoint.path());
                var location = answer.header("Location");
                if (location != null) {
                    redirects++;
                    var host = DESK.resolve(URI.create(location)).getHost();
                    if (!DESK.getHost().equals(host)) {
                        led.add(endpoint.path() + " leads to " + location);
                    }
                }
            }
        }
        assertEquals(List.of(), led);
        assertTrue(redirects >= 3, "only " + redirects + " redirected at all");
    }

    private static RequestSpecification filled(Endpoint endpoint, RequestSpecification request, String token, String address) {
        boolean parts = endpoint.type().equals("multipart/form-data");
        var filled = parts ? request.multiPart("csrf-token", token) : request.formParam("csrf-token", token);
        for (var field : FIELDS) {
            filled = parts ? filled.multiPart(field, address) : filled.formParam(field, address);
        }
        return filled;
    }
}
