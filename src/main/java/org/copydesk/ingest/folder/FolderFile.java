package org.copydesk.ingest.folder;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** What became of a file of the watched folder. Only the last ones are kept. */
@Entity
@Table(name = "folder_file")
public class FolderFile extends PanacheEntityBase {
    /** How many are kept: as many as a page shows. */
    private static final int KEPT = 20;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String name;
    public Instant at;
    public boolean good;
    public String result;

    /** A file as lists show it. */
    public record Row(String name, Instant at, boolean good, String result) {}

    /** The last ones, newest first. */
    static List<Row> last() {
        return find("order by id desc").page(0, KEPT).project(Row.class).list();
    }

    /** Writes down what became of a file, and forgets the oldest. */
    static void add(Row row) {
        var file = new FolderFile();
        file.name = row.name();
        file.at = row.at();
        file.good = row.good();
        file.result = row.result();
        file.persist();
        var kept = find("select f.id from FolderFile f order by f.id desc").page(0, KEPT).project(Long.class).list();
        delete("id < ?1", kept.get(kept.size() - 1));
    }
}
