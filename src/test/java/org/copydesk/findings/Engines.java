package org.copydesk.findings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.copydesk.cleaning.Cleaning;
import org.copydesk.cleaning.CleaningRule;

/** The engines with every rule of their packages, found as the desk finds them: by type. So adding one class is enough. */
public final class Engines {
    public static final Cleaning CLEANING = new Cleaning(all(CleaningRule.class));
    public static final List<Detector> DETECTORS = all(Detector.class);
    public static final Inspector INSPECTOR = new Inspector(DETECTORS);
    public static final Analysis ANALYSIS = new Analysis(CLEANING, INSPECTOR);

    private Engines() {}

    /** One of each concrete class of {@code type} in and below its package. */
    public static <T> List<T> all(Class<T> type) {
        try {
            var root = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            var found = new ArrayList<T>();
            try (var files = Files.walk(root.resolve(type.getPackageName().replace('.', '/')))) {
                for (var file : files.filter(path -> path.toString().endsWith(".class")).sorted().toList()) {
                    var name = root.relativize(file).toString().replace('/', '.');
                    var loaded = Class.forName(name.substring(0, name.length() - ".class".length()));
                    if (loaded.isAnnotationPresent(jakarta.inject.Singleton.class) && type.isAssignableFrom(loaded)) {
                        found.add(type.cast(loaded.getDeclaredConstructor().newInstance()));
                    }
                }
            }
            return List.copyOf(found);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException | ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
