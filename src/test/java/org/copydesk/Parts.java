package org.copydesk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * What tests lean on that is no part of the project: folders given by a property, programs that are installed or not. Where one
 * is missing the test is skipped, and says which; where {@code -Dcopydesk.require} names it, that is a failure.
 */
public final class Parts {

    private Parts() {}

    /** The folder that {@code -Dcopydesk.NAME} gives. */
    public static Path folder(String name) {
        var given = System.getProperty("copydesk." + name, "");
        var folder = Path.of(given);
        if (given.isBlank() || !Files.isDirectory(folder)) {
            throw missing(name, "no folder of " + name + " is given by -Dcopydesk." + name);
        }
        return folder;
    }

    /** A file that something else makes before the tests; {@code what} names it for whoever misses it. */
    public static Path file(Path file, String what) {
        if (!Files.isRegularFile(file)) {
            throw missing(what, what + " is not at " + file);
        }
        return file;
    }

    /** A program on the path. */
    public static Path program(String name) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> missing(name, name + " is not installed"));
    }

    /** What {@code name} prints when it is run with {@code arguments} and given {@code input}; it must end well. */
    public static String run(String name, byte[] input, String... arguments) {
        try {
            var file = Files.createTempFile("copydesk", ".in");
            Files.write(file, input);
            var command = new ArrayList<>(List.of(program(name).toString()));
            command.addAll(List.of(arguments));
            var process = new ProcessBuilder(command).redirectInput(file.toFile()).redirectErrorStream(true).start();
            var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionFailedError(name + " failed: " + printed);
            }
            Files.delete(file);
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RuntimeException missing(String name, String why) {
        var required = List.of(System.getProperty("copydesk.require", "").split("[,\\s]+"));
        if (required.contains(name) || required.contains("all")) {
            throw new AssertionFailedError("required, but " + why);
        }
        return new TestAbortedException("skipped: " + why);
    }
}
