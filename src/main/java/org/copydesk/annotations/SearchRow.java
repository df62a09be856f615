package org.copydesk.annotations;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * An annotation as Hypothesis tells it (its API, version 1). Its positions count UTF-16 units.
 *
 * @param user {@code acct:name@authority}, the name of 3 to 30 of {@code A-Za-z0-9._}
 * @param references the annotations that it answers, from the first of the thread to the one it answers directly
 */
public record SearchRow(String id, String created, String updated, String user, String uri, String text, List<String> tags,
        String group, Map<String, List<String>> permissions, List<JsonNode> target, Titled document, Map<String, String> links,
        boolean hidden, @JsonProperty("moderation_status") String moderationStatus, boolean flagged, List<String> actions,
        List<String> references, @JsonProperty("user_info") UserInfo userInfo) {
    /** The one group that there is: everybody at the desk. */
    public static final String EVERYBODY = "__world__";
    private static final DateTimeFormatter MICROS = DateTimeFormatter
            .ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'+00:00'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 30;

    /** What the page that is spoken of is called. */
    public record Titled(List<String> title) {}

    /** What somebody is called on pages. */
    public record UserInfo(@JsonProperty("display_name") String displayName) {}

    /** What a row says of the things that it speaks of. */
    record Setting(String uri, List<JsonNode> target, List<String> title, String page, List<String> references) {}

    static SearchRow of(Shown shown, Setting setting, Addresses addresses, String authority) {
        var speech = new Speech(shown.tree());
        var user = user(shown.author(), authority);
        var own = List.of(user);
        return new SearchRow(shown.name(), MICROS.format(shown.created()), MICROS.format(shown.changed()), user, setting.uri(),
                speech.comment(), speech.tags(), EVERYBODY,
                Map.of("read", List.of("group:" + EVERYBODY), "update", own, "delete", own, "admin", own), setting.target(),
                new Titled(setting.title()),
                Map.of("html", setting.page(), "json", addresses.root() + "api/annotations/" + shown.name()), false, "APPROVED",
                false, List.of(), setting.references(), new UserInfo(shown.author()));
    }

    /** An editor as Hypothesis names people. */
    static String user(String name, String authority) {
        var known = name.replaceAll("[^A-Za-z0-9._]", ".");
        var long3 = known + "_".repeat(Math.max(0, SHORTEST_NAME - known.length()));
        return "acct:" + long3.substring(0, Math.min(long3.length(), LONGEST_NAME)) + "@" + authority;
    }

    /** The words that it is about. */
    String quote() {
        return target.stream()
                .flatMap(one -> Trees.all(one.path("selector")).stream())
                .map(selector -> selector.path("exact").asText())
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

}
