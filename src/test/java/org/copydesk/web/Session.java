package org.copydesk.web;

import static io.restassured.RestAssured.given;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Somebody at the pages without a browser: keeps the cookies, sends forms with their token, follows no redirect by itself. */
public final class Session {
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    private Session() {}

    /** Nobody yet. */
    public static Session ofStranger() {
        return new Session();
    }

    /** Signed in as a demo person, whose password is the sign-in name. */
    public static Session as(String name) {
        return as(name, name);
    }

    /** Signed in with a password. */
    public static Session as(String name, String password) {
        var session = new Session();
        session.signIn(name, password);
        return session;
    }

    /** Sends the sign-in form. */
    public Response signIn(String name, String password) {
        return kept(request().contentType(ContentType.URLENC)
                .formParam("j_username", name)
                .formParam("j_password", password)
                .post("/j_security_check"));
    }

    public Response get(String path) {
        return kept(request().urlEncodingEnabled(false).get(path));
    }

    /** The page at {@code path}, which must be there. */
    public Document page(String path) {
        return Jsoup.parse(get(path).then().statusCode(200).extract().asString());
    }

    /** Sends a form with its token; {@code fields} are names and values in turn. */
    public Response post(String path, Object... fields) {
        var token = token();
        var request = request().contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .formParam("csrf-token", token);
        for (int i = 0; i < fields.length; i += 2) {
            var many = fields[i + 1] instanceof Collection<?> values ? values : List.of(fields[i + 1]);
            request = request.formParam((String) fields[i], many.toArray());
        }
        return kept(request.post(path));
    }

    /** What the page that a form leads to has to say. */
    public String told(Response redirect) {
        var page = Jsoup.parse(get(redirect.then().statusCode(303).extract().header("Location")).asString());
        return page.select(".told").text();
    }

    /** A request with this session's cookies. */
    public RequestSpecification request() {
        return given().redirects().follow(false).cookies(cookies);
    }

    /** The token that forms carry. */
    public String token() {
        return page("/sign-in").select("[name=csrf-token]").attr("value");
    }

    public String cookie(String name) {
        return cookies.get(name);
    }

    private Response kept(Response response) {
        response.cookies().forEach((name, value) -> {
            if (value.isEmpty()) {
                cookies.remove(name);
            } else {
                cookies.put(name, value);
            }
        });
        return response;
    }
}
