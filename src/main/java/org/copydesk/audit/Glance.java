package org.copydesk.audit;

import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Looks whether the database has a row, without entities: to see at a start that nothing is to be done, Hibernate would first load
 * all that understands its query language.
 */
@ApplicationScoped
public class Glance {
    private final DataSource desk;

    Glance(DataSource desk) {
        this.desk = desk;
    }

    /** Whether the SQL {@code select}, given its parameters, finds a row. */
    public boolean finds(String select, String... parameters) {
        try (var connection = desk.getConnection();
                var statement = connection.prepareStatement(select + " fetch first 1 rows only")) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be looked at: " + select, e);
        }
    }
}
