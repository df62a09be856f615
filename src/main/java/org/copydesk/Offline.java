package org.copydesk;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.copydesk.audit.Canonical;
import org.copydesk.audit.KeptHead;
import org.copydesk.review.Verification;

import io.quarkus.runtime.QuarkusApplication;

/**
 * Proves the record while no desk runs, or beside one on PostgreSQL: {@code verify} names the first row that is not as the record
 * has it, {@code verify heads.json} also looks for the events that kept heads name, {@code heads} prints the heads to be kept.
 */
public class Offline implements QuarkusApplication {
    static final List<String> COMMANDS = List.of("verify", "heads");
    /** What must not happen while the record is looked at: nothing is served, migrated, polled or written. */
    private static final Map<String, String> STILL = Map.of("quarkus.http.host-enabled", "false",
            "copydesk.schema.migrate-at-start", "false", "quarkus.scheduler.enabled", "false", "copydesk.demo", "false",
            "copydesk.audit.take-stock", "false", "quarkus.log.level", "WARN", "quarkus.banner.enabled", "false");

    private final Verification verification;
    private final PrintStream out = System.out;

    Offline(Verification verification) {
        this.verification = verification;
    }

    /** Before the desk's parts are started. */
    static void prepare() {
        STILL.forEach(System::setProperty);
    }

    /** @return 0 where the record is whole, else 1 */
    @Override
    public int run(String... arguments) throws IOException {
        if (arguments[0].equals("heads")) {
            out.println(Canonical.write(Canonical.tree(Map.of("items", verification.heads()))));
            return 0;
        }
        var report = verification.everything(arguments.length > 1 ? kept(Path.of(arguments[1])) : List.of());
        out.println(report.broken()
                .map(broken -> "broken: " + report.chain() + ", event " + broken.seq() + ": " + broken.why())
                .orElseGet(() -> "whole: " + report.events() + " events; head of the desk " + report.head()));
        return report.isValid() ? 0 : 1;
    }

    private static List<KeptHead> kept(Path file) throws IOException {
        var heads = new ArrayList<KeptHead>();
        Canonical.parse(Files.readString(file)).path("items").forEach(head -> heads.add(Canonical.value(head, KeptHead.class)));
        return heads;
    }
}
