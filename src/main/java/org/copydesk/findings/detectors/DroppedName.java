package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import org.apache.commons.lang3.StringUtils;
import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.reading.Cast;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.NameForm;
import org.copydesk.findings.reading.Person;
import org.copydesk.findings.reading.PublicNames;
import org.copydesk.findings.reading.Sound;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * A person who lost the surname: "US President Joe in March", "Transport Minister Ingrid said". Meant is the person of the
 * article, or the public one with that title, who has the given name; or the one surname that the article uses and introduces
 * nowhere. Confused with it: monarchs, clergy and people whom copy calls by their given name on purpose, such as members of one
 * family; surnames that are given names too.
 */
@Singleton
public final class DroppedName implements Detector {
    private static final Set<String> BY_GIVEN_NAME = Set.of("king", "queen", "prince", "princess", "pope", "emperor", "sultan",
            "sheikh", "emir", "duke", "duchess", "lord", "lady", "sir",
            "dame", "saint", "sister", "brother", "father", "mother", "imam", "rabbi", "patriarch", "archbishop", "bishop",
            "cardinal", "baron", "baroness", "crown", "aunt", "uncle", "son",
            "daughter", "wife", "husband", "widow");

    private static final Set<String> KIN = Set.of("child", "daughter", "son", "baby", "girl", "boy", "sister", "brother",
            "wife", "husband", "mother", "father", "dog", "cat", "horse",
            "grandson", "granddaughter", "grandmother", "grandfather", "twin", "twins", "sisters", "brothers", "children",
            "family", "couple");

    @Override
    public String rule() {
        return "dropped-name";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        var cast = copy.cast();
        var findings = new ArrayList<Finding>();
        cast.singles().forEach((key, places) -> {
            if (key.length() < 3 || Cast.familyFirst(key)
                    || places.get(0).passage().paragraph().tokens().shouted(places.get(0).name().first())) {
                return;
            }
            if (!Lexicon.given(key) && places.size() > 1 && cast.people().stream().noneMatch(person -> given(person, key))) {
                return;
            }
            for (var place : places) {
                if (!place.passage().paragraph().tokens().isForeign(place.name().last() + 1)
                        && (place.name().person() > 0 || Lexicon.given(key) && presented(place))
                        && !byGivenName(place.name().title()) && !kin(place) && !bySurname(place)) {
                    whole(copy, key, place).map(List::of)
                            .or(() -> lost(copy, key, place, places.size()))
                            .ifPresent(right -> findings.add(finding(place, right)));
                }
            }
        });
        return findings;
    }

    /** Whether words around the name say who it is: "Jan of the Farmers' Party", "Sara, a teacher", "his deputy, Jan, said". */
    private static boolean presented(Cast.Placed place) {
        var tokens = place.passage().paragraph().tokens();
        var next = place.name().last() + 1;
        return tokens.is(next, ',')
                && (tokens.is(place.name().first() - 1, ',') || tokens.lower(next + 1).equals("a")
                        || tokens.lower(next + 1).equals("an"))
                || tokens.lower(next).equals("of") && tokens.lower(next + 1).equals("the");
    }

    private static boolean given(Person person, String key) {
        return person.given().toLowerCase(Locale.ROOT).equals(key) && person.words().size() > 1;
    }

    /** Whether a word for a child or a relative stands before the name: they are called so on purpose. */
    private static boolean kin(Cast.Placed place) {
        var tokens = place.passage().paragraph().tokens();
        for (var i = place.name().first() - 1; i >= place.name().first() - 8; i--) {
            if (KIN.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Behind "Mr." stands a surname, however much it looks like a given name. */
    private static boolean bySurname(Cast.Placed place) {
        return place.name().title().matches("(?:.* )?(?:mr|mrs|ms)\\.?");
    }

    private static boolean byGivenName(String title) {
        for (var word : title.split("[^a-z]+")) {
            if (BY_GIVEN_NAME.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The words for the place; empty where the name may stand as it is. */
    private static Optional<String> whole(Copy copy, String key, Cast.Placed place) {
        var cast = copy.cast();
        if (cast.people().stream().anyMatch(person -> person.brief().toLowerCase(Locale.ROOT).equals(key))
                || PublicNames.ALL.stream().anyMatch(person -> person.brief().toLowerCase(Locale.ROOT).equals(key))) {
            return Optional.empty();
        }
        var same = cast.people().stream().filter(person -> given(person, key)).toList();
        if (same.size() == 1) {
            return calledBySurname(cast, same.get(0)) ? Optional.of(same.get(0).brief()) : Optional.empty();
        }
        if (!same.isEmpty()) {
            return Optional.empty();
        }
        return titled(place).or(() -> orphan(cast, place)).map(right -> place.name().text() + " " + right);
    }

    /** No words to propose, but a title before a name that is a given one and nobody's surname: the surname is lost. */
    private static Optional<List<String>> lost(Copy copy, String key, Cast.Placed place, int times) {
        var cast = copy.cast();
        var borne = cast.people()
                .stream()
                .anyMatch(person -> person.words().stream().anyMatch(word -> word.equalsIgnoreCase(key)))
                || PublicNames.ALL.stream().anyMatch(person -> person.brief().equalsIgnoreCase(key));
        var named = place.name().title().isEmpty() || place.name().title().matches("(?:mr|mrs|ms|miss|dr|coach|manager)\\.?");
        return times > 1 || borne || named || !Lexicon.WOMEN.contains(key) || Lexicon.MEN.contains(key)
                ? Optional.empty()
                : Optional.of(List.of());
    }

    /** Whether the article calls the person by surname and nobody else bears it, so that the given name alone is a slip. */
    private static boolean calledBySurname(Cast cast, Person person) {
        var form = cast.forms().get(person.brief().toLowerCase(Locale.ROOT));
        return form != null && !form.alone().isEmpty() && form.givens().size() == 1;
    }

    /** The public person who has this title and this given name. */
    private static Optional<String> titled(Cast.Placed place) {
        var title = place.name().title();
        if (title.isEmpty()) {
            return Optional.empty();
        }
        var words = title.split(" ");
        return PublicNames.ALL.stream()
                .filter(person -> person.given().equals(place.name().text())
                        && person.titles().get(0).endsWith(words[words.length - 1])
                        && (words.length == 1 || person.titles().get(0).contains(words[0])))
                .map(Person::brief)
                .findFirst();
    }

    /** The one surname that speaks in the article and that nobody has introduced. */
    private static Optional<String> orphan(Cast cast, Cast.Placed place) {
        var given = place.name().text().toLowerCase(Locale.ROOT);
        if (Lexicon.PLACES.contains(given) || Lexicon.OPENERS.contains(given) || Lexicon.INSTITUTIONS.contains(given)
                || !Lexicon.given(given) && !introduces(place)) {
            return Optional.empty();
        }
        var orphans = new ArrayList<NameForm>();
        for (var form : cast.forms().values()) {
            if (form.full().isEmpty() && form.evidence() > 0 && form.text().length() > 2 && personal(form)
                    && behind(place, form) && !respelled(cast, form)) {
                orphans.add(form);
            }
        }
        var sure = orphans.size() == 1 || !place.name().title().isEmpty();
        return orphans.stream()
                .filter(form -> sure)
                .min(Comparator.comparing((NameForm form) -> Lexicon.given(form.plain()))
                        .thenComparingInt(form -> start(form.alone().get(0))))
                .map(DroppedName::behindGiven);
    }

    /** A surname as it stands behind a given name: its article small, however it begins a sentence. */
    private static String behindGiven(NameForm form) {
        return form.text().matches("(?:Al|El)-\\p{Lu}.*") ? StringUtils.uncapitalize(form.text()) : form.text();
    }

    /** Whether a surname that nobody has introduced is another spelling of one that somebody has. */
    private static boolean respelled(Cast cast, NameForm form) {
        return cast.forms()
                .values()
                .stream()
                .anyMatch(other -> !other.full().isEmpty() && Sound.respelled(form.plain(), other.plain()));
    }

    /** No ordinary word that happens to begin a sentence ("Newspapers said"). */
    private static boolean personal(NameForm form) {
        var lower = form.text().toLowerCase(Locale.ROOT);
        var opening = form.alone().stream().allMatch(place -> place.name().opens());
        return !(opening && lower.endsWith("s") && form.count() == 1) && !Lexicon.OPENERS.contains(lower)
                && !Lexicon.INSTITUTIONS.contains(lower) && !Lexicon.PLACES.contains(lower)
                && !Lexicon.TITLES.contains(lower);
    }

    /** Whether the place introduces somebody: with a title before the name, or an explanation between commas. */
    private static boolean introduces(Cast.Placed place) {
        return !place.name().title().isEmpty() || place.passage().paragraph().tokens().is(place.name().last() + 1, ',');
    }

    private static int start(Cast.Placed place) {
        return place.passage().start() + place.name().span().start();
    }

    /** Whether the surname is first said behind the place, the headline apart. */
    private static boolean behind(Cast.Placed place, NameForm form) {
        var here = place.passage().start() + place.name().span().start();
        return form.alone()
                .stream()
                .filter(other -> other.passage().start() > 0 || place.passage().start() == 0)
                .findFirst()
                .filter(other -> other.passage().start() + other.name().span().start() > here)
                .isPresent();
    }

    private Finding finding(Cast.Placed place, List<String> right) {
        return new Finding(place.passage().place(place.name().span()), rule(), ErrorCategory.NAME, Severity.MAJOR,
                "a given name without its surname", right, right.isEmpty() ? 0.6 : 0.85,
                right.isEmpty() ? "" : "same-person:" + right.get(0));
    }
}
