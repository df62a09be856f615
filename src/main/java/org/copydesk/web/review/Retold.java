package org.copydesk.web.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.copydesk.audit.AuditEvent;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * An event in words.
 *
 * @param act what was done, as a person says it
 * @param changes one line for each thing it changed
 */
public record Retold(String act, List<String> changes) {
    /** More changes than this are counted, not told. */
    private static final int TOLD = 4;
    private static final int LONGEST = 120;
    private static final Map<String, String> ACTS = Map.ofEntries(Map.entry("receive", "received"),
            Map.entry("receive-again", "sent it again with other words"),
            Map.entry("clean", "cleaned"),
            Map.entry("correct", "corrected"), Map.entry("propose", "proposed a correction"), Map.entry("rewrite", "rewrote"),
            Map.entry("accept", "accepted"), Map.entry("reject", "rejected"), Map.entry("edit", "edited a correction"),
            Map.entry("quote", "marked a quote"), Map.entry("comment", "commented"), Map.entry("flag", "flagged"),
            Map.entry("confirm", "confirmed"), Map.entry("dismiss-quote", "dismissed a quote"),
            Map.entry("resolve", "resolved"),
            Map.entry("change-annotation", "changed an annotation"), Map.entry("remove-annotation", "took an annotation away"),
            Map.entry("name-speaker", "named a speaker"), Map.entry("part-quote", "parted a quote"),
            Map.entry("join-quotes", "joined quotes"), Map.entry("accept-finding", "accepted a finding"),
            Map.entry("dismiss", "dismissed a finding"), Map.entry("undismiss", "reopened a finding"),
            Map.entry("fix-name", "fixed a name"),
            Map.entry("save", "saved"), Map.entry("restore", "restored"), Map.entry("keep-theirs", "kept another’s words"),
            Map.entry("undo", "undid"),
            Map.entry("redo", "redid"),
            Map.entry("assign", "assigned"), Map.entry("hand-over", "handed over"), Map.entry("approve", "approved"),
            Map.entry("send", "sent"), Map.entry("spike", "spiked"), Map.entry("unspike", "unspiked"),
            Map.entry("reopen", "reopened"),
            Map.entry("download", "downloaded"), Map.entry("reference", "set the reference text"),
            Map.entry("rename", "renamed"), Map.entry("bulk-accept", "accepted many"),
            Map.entry("bulk-reject", "rejected many"), Map.entry("bulk-dismiss", "dismissed many"),
            Map.entry("bulk-confirm", "confirmed many"), Map.entry("annotation-added", "took in an annotation from outside"),
            Map.entry("annotation-replaced", "replaced an annotation from outside"),
            Map.entry("annotation-removed", "removed an annotation from outside"));

    static Retold of(AuditEvent event) {
        var content = event.content();
        var lines = new ArrayList<String>();
        for (var collection : List.of("corrections", "annotations", "dismissals", "article")) {
            tell(collection, content.path("before").path(collection), content.path("after").path(collection), lines);
        }
        int more = lines.size() - TOLD;
        var told = more > 1 ? new ArrayList<>(lines.subList(0, TOLD)) : lines;
        if (more > 1) {
            told.add("and " + more + " more");
        }
        return new Retold(ACTS.getOrDefault(event.act, event.act), told);
    }

    /** All lines in one. */
    public String words() {
        return String.join("; ", changes);
    }

    private static void tell(String collection, JsonNode before, JsonNode after, List<String> lines) {
        after.properties().forEach(thing -> {
            var line = line(collection, before.path(thing.getKey()), thing.getValue());
            if (!line.isEmpty()) {
                lines.add(line);
            }
        });
        before.properties()
                .stream()
                .filter(thing -> !after.has(thing.getKey()))
                .forEach(thing -> lines.add("took away " + words(collection, thing.getValue())));
    }

    private static String line(String collection, JsonNode before, JsonNode after) {
        if (collection.equals("article")) {
            return changed("state", before, after) + changed("assignee", before, after) + changed("slug", before, after);
        }
        var status = before.path("status").asText();
        var now = after.path("status").asText();
        var fate = status.isEmpty() || status.equals(now) ? "" : " (" + plain(status) + " → " + plain(now) + ")";
        return words(collection, after) + fate;
    }

    private static String changed(String field, JsonNode before, JsonNode after) {
        var was = before.path(field).asText();
        var is = after.path(field).asText();
        return was.equals(is) || before.isMissingNode() ? "" : field + " " + shown(plain(was)) + " → " + shown(plain(is));
    }

    private static String words(String collection, JsonNode thing) {
        return switch (collection) {
            case "corrections" -> quoted(thing.path("exact").asText()) + " → " + quoted(thing.path("replacement").asText());
            case "annotations" ->
                plain(thing.path("kind").asText()) + " on " + quoted(thing.path("place").path("words").asText())
                        + speaker(thing.path("quote").path("speaker").asText());
            case "dismissals" -> thing.path("rule").asText() + " on " + quoted(thing.path("exact").asText());
            default -> "";
        };
    }

    private static String speaker(String name) {
        return name.isEmpty() ? "" : " by " + name;
    }

    /** Words of a quote bring their own marks. */
    private static String bare(String words) {
        return words.isEmpty() || Character.isLetterOrDigit(words.codePointAt(0)) ? quoted(words) : words;
    }

    private static String quoted(String words) {
        var one = words.replace('\n', '⏎');
        return words.isEmpty()
                ? "nothing"
                : "“" + (one.length() > LONGEST
                        ? one.substring(0, one.offsetByCodePoints(0,
                                one.codePointCount(0, LONGEST))) + "…"
                        : one) + "”";
    }

    private static String shown(String words) {
        return words.isEmpty() ? "nobody" : words;
    }

    private static String plain(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
