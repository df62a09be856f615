package org.copydesk;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

/** With the address of the desk's own settings. */
class DataFolderTest {
    private static final String FOLDER = "target/data-folder";
    private static final int GIVEN = 400;

    @ParameterizedTest
    @ValueSource(strings = {FOLDER, "./" + FOLDER, "target/../" + FOLDER})
    void anyRelativeFolderIsOpened(String folder) throws SQLException, IOException {
        DriverManager.getConnection(address(folder), "copydesk", "copydesk").close();

        assertTrue(Files.exists(Path.of(FOLDER, "copydesk.mv.db")));
    }

    @Test
    void anAbsoluteFolderStaysAsItIs() throws IOException {
        assertTrue(address("/srv/desk").startsWith("jdbc:h2:file:/srv/desk/copydesk;"), address("/srv/desk"));
    }

    @AfterEach
    void takeAway() throws IOException {
        Files.deleteIfExists(Path.of(FOLDER, "copydesk.mv.db"));
    }

    private static String address(String folder) throws IOException {
        var own = new PropertiesConfigSource(DataFolderTest.class.getResource("/application.properties"));
        var given = new PropertiesConfigSource(Map.of("copydesk.data-dir", folder), "given", GIVEN);
        return new SmallRyeConfigBuilder().withSources(own, given)
                .withSources(new DataFolder())
                .addDefaultInterceptors()
                .build()
                .getValue("quarkus.datasource.jdbc.url", String.class);
    }
}
