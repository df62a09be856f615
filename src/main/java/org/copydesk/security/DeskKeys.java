package org.copydesk.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.microprofile.config.spi.ConfigSource;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;

/**
 * The keys that seal sessions and form tokens: made once, in the data folder, so that a restart signs nobody out. Several nodes
 * are given the same two by the environment instead, which goes before this source.
 */
public final class DeskKeys implements ConfigSourceFactory {
    private static final List<String> NAMES = List.of("copydesk.keys.session", "copydesk.keys.forms");
    private static final String FILE = "keys.properties";
    private static final int BYTES = 32;
    /** Below the environment (300), above application.properties (250). */
    private static final int ORDINAL = 260;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        return List.of(new OnDemand(Path.of(context.getValue("copydesk.data-dir").getValue())));
    }

    /** Looks into the folder when a key is first asked for: sources are also loaded by a build, which must not make any. */
    private static final class OnDemand implements ConfigSource {
        private final Path folder;
        private Map<String, String> keys = Map.of();

        OnDemand(Path folder) {
            this.folder = folder;
        }

        @Override
        public synchronized String getValue(String name) {
            if (!NAMES.contains(name)) {
                return null;
            }
            if (keys.isEmpty()) {
                keys = keys(folder);
            }
            return keys.get(name);
        }

        @Override
        public Set<String> getPropertyNames() {
            return Set.of();
        }

        @Override
        public String getName() {
            return "the desk's keys";
        }

        @Override
        public int getOrdinal() {
            return ORDINAL;
        }
    }

    /** The keys in {@code folder}; makes folder, file and keys where they are not there yet. */
    static Map<String, String> keys(Path folder) {
        try {
            Files.createDirectories(folder);
            var file = folder.resolve(FILE);
            if (!Files.exists(file)) {
                make(file);
            }
            var keys = new Properties();
            try (var reader = Files.newBufferedReader(file)) {
                keys.load(reader);
            }
            return NAMES.stream().collect(Collectors.toMap(name -> name, keys::getProperty));
        } catch (IOException e) {
            throw new UncheckedIOException("The keys of the desk cannot be kept in " + folder, e);
        }
    }

    /** A temporary file can be read by its owner alone, and keeps that when it gets its name. */
    private static void make(Path file) throws IOException {
        var lines = NAMES.stream().map(name -> name + "=" + random()).collect(Collectors.joining("\n", "", "\n"));
        var draft = Files.createTempFile(file.getParent(), "keys", ".new");
        Files.writeString(draft, lines);
        try {
            Files.move(draft, file);
        } catch (FileAlreadyExistsException another) {
            // Another node was first: its keys are the ones.
            Files.delete(draft);
        }
    }

    private static String random() {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }
}
