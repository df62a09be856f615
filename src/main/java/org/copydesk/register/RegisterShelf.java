package org.copydesk.register;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.audit.DeskShelf;

/** The register as the desk's chain must tell of it. */
@ApplicationScoped
class RegisterShelf implements DeskShelf {

    @Override
    public String collection() {
        return PersonFacts.COLLECTION;
    }

    @Override
    public List<PersonFacts> stored() {
        var aliases = Alias.everyone().stream().collect(Collectors.groupingBy(alias -> alias.personId));
        return Person.everyone()
                .stream()
                .map(person -> PersonFacts.of(person, aliases.getOrDefault(person.id, List.of())))
                .toList();
    }
}
