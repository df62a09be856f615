package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.reading.Cast;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.PublicNames;
import org.copydesk.findings.reading.Sound;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * The names of two people run together: "a call to Ji Putin, he says" was "a call to Putin, Xi says". The first word is, or sounds
 * like, the name by which the article calls one of them, the second is the other's. Where a pronoun follows that has nobody else
 * to stand for, the first name takes its place; else both are proposed and the editor chooses. Confused with it: real full names.
 */
@Singleton
public final class FusedName implements Detector {

    @Override
    public String rule() {
        return "fused-name";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        var called = called(copy);
        var sounds = sounds(called);
        var full = full(copy);
        var findings = new ArrayList<Finding>();
        for (var placed : copy.cast().names()) {
            var words = placed.name().words();
            if (words.size() == 2 && called.containsKey(Sound.plain(words.get(1)))
                    && !Lexicon.given(words.get(0).toLowerCase(Locale.ROOT)) && !full.contains(placed.name().text())) {
                first(words.get(0), words.get(1), called, sounds).ifPresent(other -> findings.add(finding(placed, other)));
            }
        }
        return findings;
    }

    /** The surnames that the article uses alone, of public people or of those it introduces, by their plain form. */
    private static Map<String, String> called(Copy copy) {
        var called = new HashMap<String, String>();
        copy.cast().people().forEach(person -> called.put(Sound.plain(person.brief()), person.brief()));
        copy.cast().singles().forEach((key, places) -> {
            var name = places.get(0).name().surname();
            var publicly = PublicNames.ALL.stream().anyMatch(person -> person.brief().equals(name));
            if (name.length() > 1 && (publicly || places.size() > 1 && places.stream().anyMatch(p -> p.name().person() > 0))) {
                called.put(Sound.plain(name), name);
            }
        });
        return called;
    }

    /** The short ones of those surnames by their sound. */
    private static Map<String, List<String>> sounds(Map<String, String> called) {
        var sounds = new HashMap<String, List<String>>();
        called.forEach((plain, name) -> {
            var key = Sound.syllable(plain);
            if (!key.isEmpty()) {
                sounds.computeIfAbsent(key, sound -> new ArrayList<>()).add(name);
            }
        });
        return sounds;
    }

    /** The two words that are somebody's full name after all: said twice, or parts of a longer one, or of public life. */
    private static Set<String> full(Copy copy) {
        var full = new HashSet<String>();
        var seen = new HashSet<String>();
        PublicNames.ALL.forEach(person -> full.add(person.name()));
        for (var placed : copy.cast().names()) {
            var words = placed.name().words();
            if (words.size() == 2 && !seen.add(placed.name().text())) {
                full.add(placed.name().text());
            }
            for (var i = 0; words.size() > 2 && i + 1 < words.size(); i++) {
                full.add(words.get(i) + " " + words.get(i + 1));
            }
        }
        return full;
    }

    /** Whose name the first word is: another one's than the second word's, spelled so or so short that it may sound like it. */
    private static Optional<String> first(String word, String second, Map<String, String> called,
            Map<String, List<String>> sounds) {
        var plain = Sound.plain(word);
        var spelled = Optional.ofNullable(called.get(plain)).filter(name -> !name.equals(second));
        return spelled.or(() -> sounds.getOrDefault(Sound.syllable(plain), List.of())
                .stream()
                .filter(name -> !name.equals(second))
                .sorted()
                .findFirst());
    }

    private Finding finding(Cast.Placed placed, String first) {
        var tokens = placed.passage().paragraph().tokens();
        var second = placed.name().words().get(1);
        var last = placed.name().last();
        var pronoun = tokens.is(last + 1, ',') && Set.of("he", "she").contains(tokens.lower(last + 2));
        var span = pronoun ? tokens.span(placed.name().first(), last + 2) : placed.name().span();
        return new Finding(placed.passage().place(span), rule(), ErrorCategory.NAME, Severity.CRITICAL,
                "two people's names run together: " + first + " and " + second + "?",
                pronoun ? List.of(second + ", " + first) : List.of(second, first), 0.8);
    }
}
