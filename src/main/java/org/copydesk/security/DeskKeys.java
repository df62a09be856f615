package org.copydesk.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.Set;

import org.eclipse.microprofile.config.spi.ConfigSource;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;

/**
 * The key that seals sessions: made once, in the data folder, so that a restart signs nobody out. Several nodes are given the
 * same one by the environment instead, which goes before this source.
 */
public final class DeskKeys implements ConfigSourceFactory {
    private static final String NAME = "copydesk.keys.session";
    private static final String FILE = "keys.properties";
    private static final int BYTES = 32;
    /** Below the environment (300), above application.properties (250). */
    private static final int ORDINAL = 260;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        return List.of(new OnDemand(Path.of(context.getValue("copydesk.data-dir").getValue())));
    }

    /** Looks into the folder when the key is first asked for: sources are also loaded by a build, which must not make one. */
    private static final class OnDemand implements ConfigSource {
        private final Path folder;
        private String key;

        OnDemand(Path folder) {
            this.folder = folder;
        }

        @Override
        public synchronized String getValue(String name) {
            if (!NAME.equals(name)) {
                return null;
            }
            if (key == null) {
                key = sessionKey(folder);
            }
            return key;
        }

        @Override
        public Set<String> getPropertyNames() {
            return Set.of();
        }

        @Override
        public String getName() {
            return "the desk's key";
        }

        @Override
        public int getOrdinal() {
            return ORDINAL;
        }
    }

    /** The key in {@code folder}; makes folder, file and key where they are not there yet. */
    static String sessionKey(Path folder) {
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
            return keys.getProperty(NAME);
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the desk cannot be kept in " + folder, e);
        }
    }

    /** A temporary file can be read by its owner alone, and keeps that when it gets its name. */
    private static void make(Path file) throws IOException {
        var draft = Files.createTempFile(file.getParent(), "keys", ".new");
        Files.writeString(draft, NAME + "=" + random() + "\n");
        try {
            Files.move(draft, file);
        } catch (FileAlreadyExistsException another) {
            // Another process was first: its key is the one.
            Files.delete(draft);
        }
    }

    private static String random() {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }
}
