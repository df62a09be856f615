package org.copydesk.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipFile;

import org.copydesk.proof.Databases.Place;

/** The copy that the desk itself takes of its H2 file. */
final class CopiedFile implements Databases.Copy {
    private Path zip;

    @Override
    public void take(PackagedDesk desk) throws IOException {
        var answer = new Caller("admin").post(desk.address(), "/api/backups", "", Map.of());
        if (answer.status() != 201) {
            throw new IllegalStateException("not copied: " + answer);
        }
        zip = Path.of(answer.body().path("file").asText());
    }

    @Override
    public Place restored(Place lost, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var archive = new ZipFile(zip.toFile())) {
            for (var entry : archive.stream().toList()) {
                Files.copy(archive.getInputStream(entry), folder.resolve(entry.getName()));
            }
        }
        return new Place(lost.jar(), folder, lost.environment(), this, () -> {});
    }
}
