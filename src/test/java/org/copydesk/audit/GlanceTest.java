package org.copydesk.audit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;

import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GlanceTest {
    private final JdbcDataSource desk = new JdbcDataSource();
    private final Glance glance = new Glance(desk);

    @BeforeEach
    void fill() throws SQLException {
        desk.setURL("jdbc:h2:mem:glance;DB_CLOSE_DELAY=-1");
        execute("create table empty_shelf (id int)");
        execute("create table event (chain varchar, act varchar)");
        execute("insert into event values ('desk', 'take-stock'), ('desk', 'save')");
    }

    @AfterEach
    void shut() throws SQLException {
        execute("shutdown");
    }

    @Test
    void seesWhetherThereIsARow() {
        assertTrue(glance.finds("select 1 from event"));
        assertFalse(glance.finds("select 1 from empty_shelf"));
    }

    @Test
    void looksForEachValueInItsPlace() {
        assertTrue(glance.finds("select 1 from event where chain = ? and act = ?", "desk", "take-stock"));
        assertFalse(glance.finds("select 1 from event where chain = ? and act = ?", "take-stock", "desk"));
    }

    @Test
    void saysWhatCouldNotBeLookedAt() {
        var failure = assertThrows(IllegalStateException.class, () -> glance.finds("select 1 from nowhere"));

        assertTrue(failure.getMessage().contains("select 1 from nowhere"), failure.getMessage());
    }

    private void execute(String sql) throws SQLException {
        try (var connection = desk.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
