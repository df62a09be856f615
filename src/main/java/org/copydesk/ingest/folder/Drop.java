package org.copydesk.ingest.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The files of a watched folder. A file is taken by renaming it, which only one of several nodes can do, and ends in
 * {@code done} or {@code failed}, there with the reason beside it.
 */
final class Drop {
    private static final Pattern UNFINISHED = Pattern.compile("\\..*|.*\\.(part|partial|tmp|filepart|crdownload)");
    private static final Pattern TAKEN = Pattern.compile("(\\d+)-[0-9a-f-]{36}-(.+)");
    /** A node that took a file and said nothing for so long is lost; the file comes back. */
    private static final Duration LOST = Duration.ofMinutes(10);

    private final Path folder;

    /** @param folder must be there */
    Drop(Path folder) {
        this.folder = folder;
    }

    /** A file that is ours now, and the name that it had. */
    record Taken(Path file, String name) {}

    /** The files that have not changed since {@code before}, by name: no links, nothing hidden, nothing named as unfinished. */
    List<Path> whole(Instant before) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> isWhole(file, before)).sorted().toList();
        }
    }

    private static boolean isWhole(Path file, Instant before) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && !UNFINISHED.matcher(file.getFileName().toString()).matches()
                    && !Files.getLastModifiedTime(file).toInstant().isAfter(before);
        } catch (IOException gone) {
            return false;
        }
    }

    /** Takes {@code file}; empty where another node was first. */
    Optional<Taken> take(Path file, Instant now) throws IOException {
        var name = file.getFileName().toString();
        var taken = in("taking").resolve(now.toEpochMilli() + "-" + UUID.randomUUID() + "-" + name);
        try {
            return Optional.of(new Taken(Files.move(file, taken, StandardCopyOption.ATOMIC_MOVE), name));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    /** Puts back what nodes that were lost since had taken. */
    void bringBack(Instant now) throws IOException {
        try (var files = Files.list(in("taking"))) {
            for (var file : files.toList()) {
                var name = TAKEN.matcher(file.getFileName().toString());
                boolean lost = name.matches()
                        && Instant.ofEpochMilli(Long.parseLong(name.group(1))).plus(LOST).isBefore(now);
                if (lost) {
                    Files.move(file, free(folder, name.group(2)));
                }
            }
        }
    }

    void done(Taken taken) throws IOException {
        Files.move(taken.file, free(in("done"), taken.name));
    }

    /** @param reason what is written into the file beside it */
    void failed(Taken taken, String reason) throws IOException {
        var target = free(in("failed"), taken.name);
        Files.writeString(target.resolveSibling(target.getFileName() + ".reason.txt"), reason + "\n", StandardCharsets.UTF_8);
        Files.move(taken.file, target);
    }

    private Path in(String name) throws IOException {
        return Files.createDirectories(folder.resolve(name));
    }

    /** A path of this name, or one like it, where no file is yet. */
    private static Path free(Path folder, String name) {
        var path = folder.resolve(name);
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? folder.resolve(UUID.randomUUID() + "-" + name) : path;
    }
}
