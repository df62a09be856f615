package org.copydesk.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.copydesk.text.Span;

/** The people and institutions that a text names, gathered from its paragraphs' summaries. */
final class People {
    private final List<Person> all = new ArrayList<>();
    private final Map<String, List<Person>> bySurname = new HashMap<>();
    private final Map<String, Person> byName = new HashMap<>();
    /** By the first part of the name: a given name, or the family name where it comes first. */
    private final Map<String, Person> byGiven = new HashMap<>();
    private final Map<String, List<Person>> byRole = new HashMap<>();

    /** Those named in {@code readings}, whose paragraphs begin where {@code starts} say. */
    static People of(List<ParagraphReading> readings, List<Span> starts) {
        var people = new People();
        for (int i = 0; i < readings.size(); i++) {
            for (var mention : readings.get(i).names()) {
                people.add(mention, starts.get(i).start() + mention.start());
            }
        }
        return people;
    }

    /** In order of their first mention. */
    List<Person> all() {
        return all;
    }

    /** Those whose name ends with {@code surname}, or who are called nothing else. */
    List<Person> bySurname(String surname) {
        return bySurname.getOrDefault(surname, List.of());
    }

    List<Person> byRole(String role) {
        return byRole.getOrDefault(role, List.of());
    }

    Person byName(String name) {
        return byName.get(name);
    }

    Person byGiven(String name) {
        return byGiven.get(name);
    }

    private void add(NameMention mention, int position) {
        var gender = gender(mention);
        var person = mention.isFull() ? fullyNamed(mention, gender) : briefly(mention, gender);
        person.seen(mention, position, gender);
        byName.put(person.name(), person);
        for (var role : mention.title().isEmpty() ? new String[0] : mention.title().split("[ -]")) {
            var holders = byRole.computeIfAbsent(role, r -> new ArrayList<>(1));
            if (!holders.contains(person)) {
                holders.add(person);
            }
        }
    }

    private Person fullyNamed(NameMention mention, Person.Gender gender) {
        var known = byName.get(mention.name());
        if (known != null) {
            return known;
        }
        for (var one : bySurname(mention.surname())) {
            boolean same = one.name().equals(mention.surname()) || one.name().contains(mention.name())
                    || mention.name().contains(one.name());
            if (same) {
                return one;
            }
        }
        var first = mention.name().substring(0, mention.name().indexOf(' '));
        for (var one : bySurname(first)) {
            if (one.name().equals(first) && !mention.body() && !one.isBody()) {
                bySurname.computeIfAbsent(mention.surname(), s -> new ArrayList<>(1)).add(one);
                return one;
            }
        }
        return create(mention, gender);
    }

    private Person briefly(NameMention mention, Person.Gender gender) {
        var same = bySurname(mention.name());
        if (!same.isEmpty()) {
            return same.get(same.size() - 1);
        }
        var given = byGiven.get(mention.name());
        return given != null ? given : create(mention, gender);
    }

    private Person create(NameMention mention, Person.Gender gender) {
        var person = new Person(mention.name(), gender, mention.body());
        all.add(person);
        if (mention.isFull() && !mention.body()) {
            byGiven.putIfAbsent(mention.name().substring(0, mention.name().indexOf(' ')), person);
        }
        bySurname.computeIfAbsent(mention.surname(), s -> new ArrayList<>(1)).add(person);
        return person;
    }

    /** Told by "Mr." and "Ms.", else by the given name where it is a woman's or a man's alone. */
    private static Person.Gender gender(NameMention mention) {
        var title = " " + mention.title() + " ";
        if (title.matches(
                ".* (mr\\.?|sir|lord|father|brother|king|prince|congressman|councilman|chairman|spokesman|husband|son) .*")) {
            return Person.Gender.MALE;
        }
        if (title.matches(
                ".* (ms\\.?|mrs\\.?|miss|lady|dame|queen|princess|sister|congresswoman|councilwoman|chairwoman|spokeswoman"
                        + "|wife|daughter|mother) .*")) {
            return Person.Gender.FEMALE;
        }
        if (!mention.isFull()) {
            return Person.Gender.OPEN;
        }
        var given = Vocabulary.shared().word(mention.name().substring(0, mention.name().indexOf(' ')).toLowerCase(Locale.ROOT));
        boolean female = given.is(Trait.FEMALE);
        boolean male = given.is(Trait.MALE);
        return female == male ? Person.Gender.OPEN : female ? Person.Gender.FEMALE : Person.Gender.MALE;
    }
}
