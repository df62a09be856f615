package org.copydesk.findings.reading;

import java.util.Arrays;
import java.util.List;

/** Public people whom copy names without introducing them: our own list. */
public final class PublicNames {
    public static final List<Person> ALL = Lexicon.lines("public-names").stream().map(PublicNames::person).toList();

    private PublicNames() {}

    private static Person person(String line) {
        var tab = line.indexOf('\t');
        var words = Arrays.asList(line.substring(0, tab).split(" "));
        return new Person(words, Cast.familyFirst(words.get(0)) ? words.get(0) : words.get(words.size() - 1),
                List.of(line.substring(tab + 1)), Person.Sex.UNKNOWN, 0);
    }
}
