package org.copydesk.findings.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.copydesk.quotes.Register;

/** The people of a text: who is introduced by full name, and every name in its place. Made once for all rules. */
public final class Cast {
    private static final Set<String> FAMILY_FIRST = Lexicon.words("family-first");

    /** Family names that stand first while their bearers are called by the last word. */
    private static final Set<String> VIETNAMESE = Set.of("nguyen", "tran", "le", "pham", "hoang", "huynh", "phan", "vu", "vo",
            "dang", "bui", "do", "ho", "ngo", "duong", "dinh", "trinh", "truong", "luong", "mai");

    private final List<Placed> names;
    private final List<Person> people;
    private final Map<String, List<Placed>> singles;
    private final Map<String, NameForm> forms;

    /** A name in its paragraph. */
    public record Placed(Passage passage, Name name) {}

    private Cast(List<Placed> names, List<Person> people, Map<String, List<Placed>> singles, Map<String, NameForm> forms) {
        this.names = names;
        this.people = people;
        this.singles = singles;
        this.forms = forms;
    }

    public static Cast of(List<Passage> passages, Register register) {
        var names = new ArrayList<Placed>();
        for (var passage : passages) {
            passage.paragraph().names().forEach(name -> names.add(new Placed(passage, name)));
        }
        var singles = new TreeMap<String, List<Placed>>();
        for (var placed : names) {
            if (placed.name().single()) {
                singles.computeIfAbsent(placed.name().key(), key -> new ArrayList<>()).add(placed);
            }
        }
        var people = people(names, singles);
        return new Cast(List.copyOf(names), people, singles, forms(names, people, singles));
    }

    /** Whether {@code word} is a family name that stands before the given one. */
    public static boolean familyFirst(String word) {
        return FAMILY_FIRST.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Every name of the text in order. */
    public List<Placed> names() {
        return names;
    }

    /** The last name before {@code offset} of the text that the words around say is a person's; letters do not count. */
    public Optional<Name> personBefore(int offset) {
        var low = 0;
        var high = names.size();
        while (low < high) {
            var middle = (low + high) / 2;
            if (start(names.get(middle)) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (var i = low - 1; i >= 0; i--) {
            var name = names.get(i).name();
            if (name.person() > 0 && name.text().length() > 1) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static int start(Placed placed) {
        return placed.passage().start() + placed.name().span().start();
    }

    /** Whom the text introduces by full name, in order of their first mention. */
    public List<Person> people() {
        return people;
    }

    /** The names of one word, by that word in small letters. */
    public Map<String, List<Placed>> singles() {
        return singles;
    }

    /** The spellings of surnames, by themselves in small letters: the names of one word and the last words of longer ones that are no body's. */
    public Map<String, NameForm> forms() {
        return forms;
    }

    /** The word by which the text calls the bearer of {@code name} at second mention. */
    public String brief(Name name) {
        return name.single() ? name.surname() : brief(name, singles);
    }

    private static Map<String, NameForm> forms(List<Placed> names, List<Person> people,
            Map<String, List<Placed>> singles) {
        var briefs = new HashMap<String, String>();
        people.forEach(person -> briefs.put(person.name().toLowerCase(Locale.ROOT), person.brief()));
        var forms = new TreeMap<String, NameForm>();
        for (var placed : names) {
            var name = placed.name();
            var brief = name.single()
                    ? name.surname()
                    : briefs.getOrDefault(name.text().toLowerCase(Locale.ROOT), brief(name, singles));
            if (name.words().size() <= 4 && (name.single() || !body(name))) {
                forms.computeIfAbsent(brief.toLowerCase(Locale.ROOT), key -> new NameForm(brief)).add(placed);
            }
        }
        return forms;
    }

    private static List<Person> people(List<Placed> names, Map<String, List<Placed>> singles) {
        var fulls = new LinkedHashMap<String, List<Name>>();
        for (var placed : names) {
            var name = placed.name();
            if (!name.single() && name.words().size() <= 4) {
                fulls.computeIfAbsent(name.text().toLowerCase(Locale.ROOT), key -> new ArrayList<>()).add(name);
            }
        }
        var people = new ArrayList<Person>();
        fulls.values().forEach(same -> {
            var name = same.get(0);
            var brief = brief(name, singles);
            var alone = singles.getOrDefault(brief.toLowerCase(Locale.ROOT), List.of());
            var sure = same.stream().mapToInt(Name::person).max().orElse(0);
            var speaks = alone.stream().anyMatch(placed -> placed.name().person() > 0);
            if ((sure > 0 || speaks) && !body(name)) {
                var titles = new LinkedHashSet<String>();
                same.forEach(one -> titles.add(one.title()));
                alone.forEach(one -> titles.add(one.name().title()));
                titles.remove("");
                people.add(new Person(name.words(), brief, List.copyOf(titles), sex(name), same.size() + alone.size()));
            }
        });
        return List.copyOf(people);
    }

    private static boolean body(Name name) {
        var words = name.words();
        return (name.single() || !Lexicon.given(name.given().toLowerCase(Locale.ROOT)) ? words : words.subList(1, words.size()))
                .stream()
                .anyMatch(word -> Lexicon.INSTITUTIONS.contains(word.toLowerCase(Locale.ROOT))
                        || Lexicon.PLACES.contains(word.toLowerCase(Locale.ROOT))
                        || Places.country(word.toLowerCase(Locale.ROOT)));
    }

    /** The last word, unless the family name comes first: then the text uses the first word alone, or it is a known one. */
    private static String brief(Name name, Map<String, List<Placed>> singles) {
        var first = name.given().toLowerCase(Locale.ROOT);
        var last = name.key();
        if (name.words().size() > 2 && !singles.containsKey(last)) {
            for (var i = name.words().size() - 2; i > 0; i--) {
                if (called(singles, name.words().get(i))) {
                    return name.words().get(i);
                }
            }
        }
        if (singles.containsKey(last) || Lexicon.given(first) || name.words().size() > 2 && VIETNAMESE.contains(first)) {
            return name.surname();
        }
        if (last.indexOf('-') > 0 && name.surname().chars().filter(Character::isUpperCase).count() == 1) {
            return name.given();
        }
        return singles.containsKey(first) || FAMILY_FIRST.contains(first) ? name.given() : name.surname();
    }

    /** Whether the text calls somebody by {@code word} alone: so it does with the first of two surnames. */
    private static boolean called(Map<String, List<Placed>> singles, String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return singles.containsKey(lower) && !Lexicon.given(lower) && !Lexicon.PLACES.contains(lower)
                && !Lexicon.OPENERS.contains(lower) && !Places.country(lower);
    }

    private static Person.Sex sex(Name name) {
        var given = name.given().toLowerCase(Locale.ROOT);
        var man = Lexicon.MEN.contains(given);
        var woman = Lexicon.WOMEN.contains(given);
        if (man == woman) {
            return name.title().contains("mrs") || name.title().contains("ms") || name.title().endsWith("woman")
                    ? Person.Sex.FEMALE
                    : name.title().contains("mr") || name.title().endsWith("spokesman") || name.title().endsWith("chairman")
                            ? Person.Sex.MALE
                            : Person.Sex.UNKNOWN;
        }
        return man ? Person.Sex.MALE : Person.Sex.FEMALE;
    }
}
