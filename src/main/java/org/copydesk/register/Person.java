package org.copydesk.register;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** A person or institution that the desk knows. */
@Entity
public class Person extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;
    public String name;
    public String title;
    public boolean institution;
    public String note;

    public static List<Person> everyone() {
        return list("order by name");
    }

    /** The entry with this id, or with this name. */
    public static Optional<Person> called(String idOrName) {
        var byId = idOrName.matches("\\d{1,18}")
                ? Person.<Person>findByIdOptional(Long.valueOf(idOrName))
                : Optional.<Person>empty();
        return byId.or(() -> named(idOrName));
    }

    /** The names of all, in order. */
    public static List<String> names() {
        return find("select p.name from Person p order by p.name").project(String.class).list();
    }

    public static Optional<Person> named(String name) {
        return find("name", name).firstResultOptional();
    }
}
