package org.copydesk;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the desk; with {@code verify} or {@code heads} as its first argument only proves or notes the record, and ends. */
@QuarkusMain
public final class Main {

    private Main() {}

    public static void main(String... arguments) {
        if (arguments.length > 0 && Offline.COMMANDS.contains(arguments[0])) {
            Offline.prepare();
            Quarkus.run(Offline.class, arguments);
        } else {
            Quarkus.run(arguments);
        }
    }
}
