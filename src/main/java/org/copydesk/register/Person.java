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

    public static Optional<Person> named(String name) {
        return find("name", name).firstResultOptional();
    }
}
