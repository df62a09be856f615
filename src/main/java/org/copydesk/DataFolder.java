package org.copydesk;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.microprofile.config.spi.ConfigSource;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;

/** Tells H2's address where the data folder is, from the root: of relative paths H2 takes only those that begin with a dot. */
public final class DataFolder implements ConfigSourceFactory {
    private static final String NAME = "copydesk.data-path";
    private static final String GIVEN = "copydesk.data-dir";

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        return List.of(new Absolute(Path.of(context.getValue(GIVEN).getValue()).toAbsolutePath().normalize()));
    }

    /** Lists no name, so that a build does not write its own folder down. */
    private record Absolute(Path folder) implements ConfigSource {

        @Override
        public String getValue(String name) {
            return NAME.equals(name) ? folder.toString() : null;
        }

        @Override
        public Set<String> getPropertyNames() {
            return Set.of();
        }

        @Override
        public String getName() {
            return "the data folder";
        }
    }
}
