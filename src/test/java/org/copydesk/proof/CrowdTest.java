package org.copydesk.proof;

import java.io.IOException;
import java.util.List;

import org.copydesk.PostgresServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** Eight editors at one article; {@code -Dcopydesk.proof.acts=200} for as many acts of each as the record is promised for. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class CrowdTest {
    private static final int CLIENTS = 8;

    @Test
    void keepsEveryActOfAll() throws IOException {
        var desk = "http://localhost:" + RestAssured.port;
        var article = new Caller("editor").receive(desk, Crowd.copy(60));

        var acknowledged = Crowd.work(List.of(desk), article, CLIENTS, Integer.getInteger("copydesk.proof.acts", 10));

        Crowd.assertNothingLost(desk, article, acknowledged);
    }
}
