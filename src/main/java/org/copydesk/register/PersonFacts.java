package org.copydesk.register;

import java.util.List;

import org.copydesk.audit.Audited;

/**
 * A person or institution of the register, whole.
 *
 * @param id its name in the audit; empty for one that is not there yet
 * @param aliases its other forms, in order of kind and form
 */
public record PersonFacts(String id, String name, String title, boolean institution, String note, List<Form> aliases)
        implements
            Audited {
    static final String COLLECTION = "register";

    /** Another form of the name; {@code source} says whose copy brought it, and may be empty. */
    public record Form(String form, AliasKind kind, String source) {}

    public PersonFacts {
        aliases = List.copyOf(aliases);
    }

    static PersonFacts of(Person person, List<Alias> aliases) {
        return new PersonFacts(Long.toString(person.id), person.name, person.title, person.institution, person.note,
                aliases.stream().map(alias -> new Form(alias.form, alias.kind, alias.source)).toList());
    }

    /** Its forms of one kind. */
    public List<Form> aliases(AliasKind kind) {
        return aliases.stream().filter(form -> form.kind() == kind).toList();
    }

    @Override
    public String collection() {
        return COLLECTION;
    }
}
