package org.copydesk.ingest.folder;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The folder whose files are taken in; see docs/operations.md. */
@ConfigMapping(prefix = "copydesk.folder")
public interface FolderSettings {

    /** Where it is; none is watched where none is given. */
    Optional<Path> path();

    /** What its copy is said to come from. */
    @WithDefault("Watched folder")
    String source();

    /** The language of its copy, a BCP 47 tag; believes the files where none is given. */
    Optional<String> language();

    /** How long a file must not have changed before it counts as whole. */
    @WithDefault("5s")
    Duration settle();
}
