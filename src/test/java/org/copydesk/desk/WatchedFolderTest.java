package org.copydesk.desk;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import org.copydesk.PostgresServer;
import org.copydesk.ingest.folder.WatchedFolder;
import org.copydesk.web.Session;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

/** The watched folder, from a file dropped into it to the article. */
@QuarkusTest
@QuarkusTestResource(PostgresServer.class)
@Tag("desk")
class WatchedFolderTest {
    private static final Path FOLDER = Path.of("target", "test-folder");

    @Inject
    WatchedFolder folder;

    @Test
    void takesInWhatIsDroppedIntoTheFolderOnceItIsWhole() throws IOException {
        Files.createDirectories(FOLDER);
        var name = UUID.randomUUID().toString();
        drop(name + ".txt", "The ferry " + name + " is late.", Duration.ofMinutes(1));
        drop(name + "-empty.txt", " ", Duration.ofMinutes(1));
        drop(name + "-growing.txt", "The ferry", Duration.ZERO);
        drop(name + ".part", "The ferry", Duration.ofMinutes(1));

        folder.look();

        assertTrue(Files.exists(FOLDER.resolve("done").resolve(name + ".txt")));
        assertTrue(Files.exists(FOLDER.resolve("failed").resolve(name + "-empty.txt")));
        assertTrue(Files.readString(FOLDER.resolve("failed").resolve(name + "-empty.txt.reason.txt")).contains("no text"));
        assertTrue(Files.exists(FOLDER.resolve(name + "-growing.txt")));
        assertTrue(Files.exists(FOLDER.resolve(name + ".part")));
        given().auth()
                .preemptive()
                .basic("chief", "chief")
                .get("/api/folder")
                .then()
                .body("files.find { it.name == '" + name + ".txt' }.result", is("Taken in"))
                .body("files.find { it.name == '" + name + "-empty.txt' }.good", is(false));
    }

    @Test
    void leavesAPausedFolderAloneUntilSomebodyLooks() throws IOException {
        Files.createDirectories(FOLDER);
        var name = UUID.randomUUID() + ".txt";
        drop(name, "The ferry " + name + " is late.", Duration.ofMinutes(1));
        var session = Session.as("chief");

        session.post("/sources/folder/pause").then().statusCode(303);
        folder.look();
        assertTrue(Files.exists(FOLDER.resolve(name)));
        session.post("/sources/folder/looks").then().statusCode(303);
        assertTrue(Files.exists(FOLDER.resolve("done").resolve(name)));
        session.post("/sources/folder/resumption").then().statusCode(303);
        assertTrue(session.page("/feeds").select("#folder").text().contains(name));
    }

    private static void drop(String name, String text, Duration age) throws IOException {
        var file = Files.writeString(FOLDER.resolve(name), text);
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }
}
