package org.copydesk.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A program at the API of one desk or another, signed in as one of the demo people. */
final class Caller {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** An answer: its status, its entity tag (empty without one), its body as JSON. */
    record Answer(int status, String tag, JsonNode body) {

        boolean isDone() {
            return status < 300;
        }

        /** The number of the newest event that the tag names. */
        long seq() {
            return Long.parseLong(tag.replaceAll(".*-(\\d+).*", "$1"));
        }
    }

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String name;

    Caller(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    Answer get(String desk, String path) throws IOException {
        return send(request(desk, path).GET());
    }

    Answer post(String desk, String path, String tag, Object body) throws IOException {
        return send(request(desk, path).header("Content-Type", "application/json")
                .header("If-Match", tag)
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    /** Takes {@code text} in from a source of its own. @return the new article's id */
    String receive(String desk, String text) throws IOException {
        var answer = deliver(desk, "text/plain; charset=UTF-8", text.getBytes(StandardCharsets.UTF_8));
        if (answer.status() != 201) {
            throw new IllegalStateException("not taken in: " + answer);
        }
        return answer.body().path("id").asText();
    }

    /** Sends {@code content} from a source of its own, whatever becomes of it. */
    Answer deliver(String desk, String type, byte[] content) throws IOException {
        return send(request(desk, "/api/articles?source=" + UUID.randomUUID()).header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(content)));
    }

    /** A page as a person sees it who signed in with the form; the cookies are all that is carried from there. */
    HttpResponse<String> page(String desk, String path, String cookies) throws IOException {
        return exchange(HttpRequest.newBuilder(URI.create(desk + path)).header("Cookie", cookies).GET());
    }

    /** Signs in with the form. @return the cookies */
    String signIn(String desk) throws IOException {
        var form = "j_username=" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "&j_password="
                + URLEncoder.encode(name, StandardCharsets.UTF_8);
        var answer = exchange(HttpRequest.newBuilder(URI.create(desk + "/j_security_check"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        return String.join("; ",
                answer.headers().allValues("set-cookie").stream().map(cookie -> cookie.split(";")[0]).toList());
    }

    /** The verdict about an article: {@code valid}, or what is wrong. */
    String verdict(String desk, String article) throws IOException {
        var body = get(desk, "/api/articles/" + article + "/audit/verify").body();
        return body.path("valid").asBoolean() ? "valid" : body.toString();
    }

    private HttpRequest.Builder request(String desk, String path) {
        var credentials = Base64.getEncoder().encodeToString((name + ":" + name).getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(desk + path))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + credentials);
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        var answer = exchange(request);
        var body = answer.body().isBlank() ? JSON.valueToTree(Map.of()) : JSON.readTree(answer.body());
        return new Answer(answer.statusCode(), answer.headers().firstValue("ETag").orElse(""), body);
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
