package org.copydesk.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** Where a packaged desk of a proof keeps its work: an H2 file in its folder, or a PostgreSQL server of its own. */
enum Databases {
    H2 {
        @Override
        Place open(Path folder) {
            return new Place(PackagedDesk.jarOnH2(), folder, Map.of(), new CopiedFile(), () -> {});
        }
    },
    POSTGRESQL {
        @Override
        Place open(Path folder) throws IOException {
            var jar = PackagedDesk.jarOnPostgres();
            var server = EmbeddedPostgres.builder().setServerConfig("max_connections", "120").start();
            var environment = new HashMap<>(CopiedDatabase.environment(server, "postgres"));
            environment.put("COPYDESK_KEYS_SESSION", "c2l4dGVlbiBieXRlcyBhbmQgc2l4dGVlbiBtb3JlLi4");
            return new Place(jar, folder, environment, new CopiedDatabase(server, folder.resolve("desk.dump")), server::close);
        }
    };

    abstract Place open(Path folder) throws IOException;

    /** Something that ends with an error or without. */
    interface Ending {
        void end() throws IOException;
    }

    /** How a desk is copied while it runs, as docs/operations.md tells operators. */
    interface Copy {

        void take(PackagedDesk desk) throws IOException;

        /** Brings what was copied back beside {@code lost}, with {@code folder} for its data. */
        Place restored(Place lost, Path folder) throws IOException;
    }

    /** A database to start desks on; several at a time on PostgreSQL. */
    record Place(Path jar, Path folder, Map<String, String> environment, Copy copy, Ending ending) implements AutoCloseable {

        PackagedDesk start(String... options) throws IOException {
            var all = Arrays.copyOf(options, options.length + 1);
            all[options.length] = "-Dcopydesk.demo=true";
            return PackagedDesk.start(jar, folder, environment, all);
        }

        @Override
        public void close() throws IOException {
            ending.end();
        }
    }
}
