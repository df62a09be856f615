package org.copydesk.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/**
 * What an act has to say on the page that follows it: carried over the redirect in a cookie of the visitor's own, so that any node
 * can show it, and shown once. Templates: {@code {inject:told.now}}, which the layout does.
 */
@Named
@RequestScoped
public class Told {
    private static final String COOKIE = "copydesk-told";
    /** Browsers keep 4 KB in a cookie. */
    private static final int MOST_DETAILS = 10;
    private static final int LONGEST_DETAIL = 180;

    /** @param tone {@code good}, or {@code bad} where something was refused; {@code details}: one line for each thing */
    public record Notice(String tone, String words, List<String> details) {}

    private final RoutingContext routing;

    Told(RoutingContext routing) {
        this.routing = routing;
    }

    /** Says on the next page that something was done. */
    public void good(String words) {
        say(new Notice("good", words, List.of()));
    }

    /** Says on the next page why something was not done. */
    public void refused(String words) {
        say(new Notice("bad", words, List.of()));
    }

    /** Says on the next page what was done and, thing by thing, what was not. */
    public void mixed(String words, List<String> refusals) {
        say(new Notice(refusals.isEmpty() ? "good" : "bad", words, refusals));
    }

    /** What the act before this page has to say, once. */
    public Optional<Notice> getNow() {
        var cookie = routing.request().getCookie(COOKIE);
        if (cookie == null || cookie.getValue().isEmpty()) {
            return Optional.empty();
        }
        routing.response().addCookie(cookie("").setMaxAge(0));
        return read(cookie.getValue());
    }

    private void say(Notice notice) {
        var details = new JsonArray();
        notice.details().stream().limit(MOST_DETAILS).map(Told::clipped).forEach(details::add);
        if (notice.details().size() > MOST_DETAILS) {
            details.add("and " + (notice.details().size() - MOST_DETAILS) + " more");
        }
        var json = new JsonObject().put("tone", notice.tone()).put("words", clipped(notice.words())).put("details", details);
        routing.response()
                .addCookie(cookie(Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(json.encode().getBytes(StandardCharsets.UTF_8))));
    }

    private Cookie cookie(String value) {
        return Cookie.cookie(COOKIE, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.STRICT)
                .setSecure(routing.request().isSSL());
    }

    private static String clipped(String words) {
        return words.length() <= LONGEST_DETAIL ? words : words.substring(0, LONGEST_DETAIL) + "…";
    }

    private static Optional<Notice> read(String value) {
        try {
            var json = new JsonObject(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8));
            return Optional.of(new Notice(json.getString("tone"), json.getString("words"),
                    json.getJsonArray("details").stream().map(Object::toString).toList()));
        } catch (IllegalArgumentException | DecodeException | ClassCastException | NullPointerException notOurs) {
            return Optional.empty();
        }
    }
}
