package org.copydesk.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

/** What the build wrote of the addresses is what the desk answers, in the form that is asked for. */
@Tag("desk")
@QuarkusTest
class ApiDocumentTest {

    @Test
    void isYamlWithoutAnyWish() {
        given().get("/q/openapi")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/yaml"))
                .body(startsWith("---\nopenapi: 3.1"));
    }

    @Test
    void isJsonWhereThatIsAccepted() {
        given().accept(ContentType.JSON)
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("info.title", is("Copydesk"), "paths", hasKey("/api/articles/{id}"), "paths", hasKey("/api/analyze"));
    }

    @Test
    void isJsonWhereTheAddressSaysSo() {
        given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .contentType(ContentType.JSON)
                .body("openapi", startsWith("3.1"));
    }
}
