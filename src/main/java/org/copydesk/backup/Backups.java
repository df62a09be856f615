package org.copydesk.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.article.Unacceptable;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Copies of the desk's H2 file, taken while it is worked with: nobody else can, for the desk's process has the file to itself. A
 * database server has means of its own.
 */
@ApplicationScoped
public class Backups {
    private static final Logger LOG = Logger.getLogger(Backups.class);
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("'copydesk-'yyyyMMdd'T'HHmmss.SSS'Z.zip'")
            .withZone(ZoneOffset.UTC);
    private static final String FILE_DATABASE = "jdbc:h2:file:";

    private final DataSource database;
    private final Path folder;
    private final Clock clock;

    public Backups(DataSource database, @ConfigProperty(name = "copydesk.backups.folder") Path folder, Clock clock) {
        this.database = database;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Writes a ZIP with the database as it is at one moment between two transactions; it is unpacked into an empty data folder.
     *
     * @return where it lies
     * @throws Unacceptable if the desk's database is no H2 file
     */
    public Path take() throws IOException, SQLException {
        try (var connection = database.getConnection()) {
            if (!connection.getMetaData().getURL().startsWith(FILE_DATABASE)) {
                throw new Unacceptable("database", "Only a desk on an H2 file is copied by the desk; see docs/operations.md.");
            }
            Files.createDirectories(folder);
            var file = folder.resolve(NAME.format(clock.instant())).toAbsolutePath();
            try (var backup = connection.prepareStatement("backup to ?")) {
                backup.setString(1, file.toString());
                backup.execute();
            }
            LOG.infof("backup %s, %d bytes", file, Files.size(file));
            return file;
        }
    }
}
