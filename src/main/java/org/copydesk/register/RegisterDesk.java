package org.copydesk.register;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.copydesk.article.Missing;
import org.copydesk.article.Texts;
import org.copydesk.article.Unacceptable;
import org.copydesk.audit.Actor;
import org.copydesk.audit.Change;
import org.copydesk.audit.DeskChain;
import org.copydesk.audit.DeskEvents;
import org.copydesk.register.PersonFacts.Form;

/** Where the register is kept. Each act is an event on the desk's chain, by which the engines know that it has changed. */
@ApplicationScoped
public class RegisterDesk {
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_NOTE = 2000;

    private final DeskEvents events;

    public RegisterDesk(DeskEvents events) {
        this.events = events;
    }

    /** Everybody whose name, title or other form holds {@code words}, whatever their case; all for an empty string. By name. */
    @Transactional
    public List<PersonFacts> find(String words) {
        var aliases = Alias.everyone().stream().collect(Collectors.groupingBy(alias -> alias.personId));
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        return Person.everyone()
                .stream()
                .map(person -> PersonFacts.of(person, aliases.getOrDefault(person.id, List.of())))
                .filter(facts -> holds(facts, wanted))
                .toList();
    }

    /** The names in the register, in order. */
    @Transactional
    public List<String> names() {
        return Person.everyone().stream().map(person -> person.name).toList();
    }

    /** @throws Missing if there is none with this id */
    @Transactional
    public PersonFacts get(long id) {
        return facts(person(id));
    }

    /**
     * Puts somebody into the register.
     *
     * @throws Unacceptable if the name is empty or taken, or a text too long
     */
    @Transactional
    public long add(PersonFacts wish, Actor actor) {
        var chain = DeskChain.locked();
        check(wish, 0);
        var person = new Person();
        write(wish, person);
        record(chain, actor, "add-person", Optional.empty(), Optional.of(facts(person)));
        return person.id;
    }

    /** @throws Unacceptable as {@link #add} */
    @Transactional
    public void change(long id, PersonFacts wish, Actor actor) {
        var chain = DeskChain.locked();
        var person = person(id);
        var before = facts(person);
        check(wish, id);
        write(wish, person);
        var after = facts(person);
        if (!after.equals(before)) {
            record(chain, actor, "change-person", Optional.of(before), Optional.of(after));
        }
    }

    /** Takes somebody out of the register; what articles say of them stays. */
    @Transactional
    public void remove(long id, Actor actor) {
        var chain = DeskChain.locked();
        var person = person(id);
        var before = facts(person);
        Alias.delete("personId", id);
        person.delete();
        record(chain, actor, "remove-person", Optional.of(before), Optional.empty());
    }

    private static boolean holds(PersonFacts facts, String wanted) {
        return (facts.name() + '\n' + facts.title() + '\n'
                + facts.aliases().stream().map(Form::form).collect(Collectors.joining("\n"))).toLowerCase(Locale.ROOT)
                .contains(wanted);
    }

    private static Person person(long id) {
        return Person.<Person>findByIdOptional(id).orElseThrow(() -> new Missing("Entry " + id + " of the register"));
    }

    private static PersonFacts facts(Person person) {
        return PersonFacts.of(person, Alias.ofPerson(person.id));
    }

    private static void check(PersonFacts wish, long id) {
        Texts.check("name", wish.name(), LONGEST_NAME);
        Texts.check("title", wish.title(), LONGEST_NAME);
        Texts.check("note", wish.note(), LONGEST_NOTE);
        wish.aliases().forEach(form -> Texts.check(form.kind().name().toLowerCase(Locale.ROOT), form.form(), LONGEST_NAME));
        wish.aliases().forEach(form -> Texts.check(form.kind().name().toLowerCase(Locale.ROOT), form.source(), 200));
        if (wish.name().isBlank()) {
            throw new Unacceptable("name", "Give the name as the desk writes it.");
        }
        if (Person.named(wish.name().strip()).filter(other -> other.id != id).isPresent()) {
            throw new Unacceptable("name", "The register has an entry of this name already.");
        }
    }

    private static void write(PersonFacts wish, Person person) {
        person.name = wish.name().strip();
        person.title = wish.title().strip();
        person.institution = wish.institution();
        person.note = wish.note().strip();
        person.persist();
        Alias.delete("personId", person.id);
        wish.aliases().stream().filter(form -> !form.form().isBlank()).distinct().forEach(form -> {
            var alias = new Alias();
            alias.personId = person.id;
            alias.form = form.form().strip();
            alias.kind = form.kind();
            alias.source = form.source().strip();
            alias.persist();
        });
    }

    private void record(DeskChain chain, Actor actor, String act, Optional<PersonFacts> before, Optional<PersonFacts> after) {
        events.record(chain, actor, act, new Change(before.map(facts -> facts), after.map(facts -> facts)));
    }
}
