package org.copydesk.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.copydesk.text.Span;

/**
 * Says whom a mention stands for: by the register, by the fuller name in the text, by a role, by gender and nearness for a
 * pronoun. Where two fit alike, both are named.
 */
final class Resolver {
    private static final Set<String> HE = Set.of("he", "his", "him", "he's", "he'd");
    private static final Set<String> SHE = Set.of("she", "her", "she's", "she'd", "hers");
    private static final Set<String> LEADERS = Set.of("leader", "official", "president", "chief", "head", "minister");
    private static final Set<String> IT = Set.of("it", "its", "it's");

    /** How far back a pronoun reaches, in UTF-16 units. */
    private static final int REACH = 2500;

    /** People looked at for one pronoun, so that the cost stays linear. */
    private static final int CANDIDATES = 400;

    /** A subject counts as if it stood this much nearer, in UTF-16 units; a rival this near makes the matter open. */
    private static final int SUBJECT_BONUS = 220;
    private static final int RIVAL = 40;

    /** Whoever is named so many times as often is meant by a role that others share. */
    private static final int CLEARLY = 3;

    private final String text;
    private final People people;
    private final Map<String, List<Register.Entry>> register;

    Resolver(String text, People people, Map<String, List<Register.Entry>> register) {
        this.text = text;
        this.people = people;
        this.register = register;
    }

    /** The mention at {@code span} with the names it may stand for, best first. */
    Mention resolve(Span span) {
        var words = span.of(text).replaceAll("\\s+", " ");
        var lower = words.toLowerCase(Locale.ROOT).replace('’', '\'');
        var entries = register.getOrDefault(lower, List.of());
        if (!entries.isEmpty()) {
            return registered(span, words, entries);
        }
        if (HE.contains(lower)) {
            return pronoun(span, Person.Gender.MALE);
        }
        if (SHE.contains(lower)) {
            return pronoun(span, Person.Gender.FEMALE);
        }
        if (IT.contains(lower)) {
            return institution(span);
        }
        var named = named(span, words);
        return named != null ? named : byRole(span, lower);
    }

    private static Mention registered(Span span, String words, List<Register.Entry> entries) {
        boolean bad = entries.stream().flatMap(e -> e.badAliases().stream()).anyMatch(alias -> alias.equalsIgnoreCase(words));
        var names = entries.stream().map(Register.Entry::name).toList();
        return new Mention(span, names, bad ? "known bad form in the register" : "in the register");
    }

    private Mention named(Span span, String words) {
        var bare = words.replaceAll("['’]s$", "");
        int best = -1;
        for (int at = 0; at >= 0; at = bare.indexOf(' ', at) < 0 ? -1 : bare.indexOf(' ', at) + 1) {
            var part = bare.substring(at);
            if (people.byName(part) != null && (part.indexOf(' ') > 0 || people.bySurname(part).size() < 2)) {
                return full(span, people.byName(part), part);
            }
            best = Character.isUpperCase(part.charAt(0)) ? at : best;
        }
        if (best < 0) {
            return null;
        }
        var same = people.bySurname(bare.substring(best));
        if (same.size() == 1) {
            return full(span, same.get(0), bare.substring(best));
        }
        var given = people.byGiven(bare.substring(best));
        if (same.isEmpty() && given != null) {
            return full(span, given, bare.substring(best));
        }
        return same.isEmpty()
                ? null
                : new Mention(span, same.stream().map(Person::name).toList(), same.size() + " people have this name");
    }

    private Mention full(Span span, Person person, String words) {
        var entries = register.getOrDefault(person.name().toLowerCase(Locale.ROOT), List.of());
        var name = entries.size() == 1 ? entries.get(0).name() : person.name();
        return new Mention(span, List.of(name), words.equals(person.name()) ? "" : "full name elsewhere in the text");
    }

    /** "the governor": whoever the text calls governor. */
    private Mention byRole(Span span, String lower) {
        var words = lower.startsWith("the ") ? lower.substring(4).split(" ") : new String[0];
        var head = words.length == 0 ? "" : words[words.length - 1];
        var holders = new ArrayList<>(people.byRole(head));
        if (LEADERS.contains(head) && words.length > 1) {
            people.byRole(words[0]).stream().filter(p -> !holders.contains(p)).forEach(holders::add);
        }
        for (int i = 0; i + 1 < words.length; i++) {
            var word = words[i];
            boolean told = Character.isUpperCase(text.charAt(span.start() + lower.indexOf(word)));
            if (told || holders.stream().anyMatch(p -> p.hasRole(word))) {
                holders.removeIf(p -> !p.hasRole(word));
            }
        }
        if (holders.isEmpty()) {
            return new Mention(span, List.of(), "");
        }
        holders.sort(Comparator.comparingInt(Person::mentions).reversed().thenComparing(Person::name));
        int most = holders.get(0).mentions();
        holders.removeIf(p -> p.mentions() * CLEARLY < most);
        var role = String.join(" ", words);
        var evidence = holders.size() == 1 ? "called " + role + " in the text" : holders.size() + " people are called " + role;
        return new Mention(span, holders.stream().map(Person::name).distinct().toList(), evidence);
    }

    private Mention pronoun(Span span, Person.Gender gender) {
        var fitting = new ArrayList<Candidate>();
        int seen = 0;
        for (int i = people.all().size() - 1; i >= 0 && seen < CANDIDATES; i--, seen++) {
            var person = people.all().get(i);
            int last = person.lastBefore(span.start());
            boolean near = last >= 0 && span.start() - person.position(last) <= REACH;
            if (near && !person.isBody() && (person.gender() == gender || person.gender() == Person.Gender.OPEN)) {
                fitting.add(candidate(person, last, span, gender));
            }
        }
        fitting.sort(Comparator.comparingInt(Candidate::distance).thenComparing(c -> c.person().name()));
        if (fitting.isEmpty()) {
            return new Mention(span, List.of(), "");
        }
        var best = fitting.get(0);
        var names = new ArrayList<String>(List.of(best.person().name()));
        for (var other : fitting.subList(1, fitting.size())) {
            if (other.distance() - best.distance() <= RIVAL && names.size() < 3) {
                names.add(other.person().name());
            }
        }
        return new Mention(span, names, evidence(best, span));
    }

    private static Candidate candidate(Person person, int last, Span span, Person.Gender gender) {
        int distance = span.start() - person.position(last);
        distance -= person.isSubject(last) ? SUBJECT_BONUS : 0;
        distance += person.gender() == gender ? 0 : SUBJECT_BONUS;
        return new Candidate(person, last, distance);
    }

    private String evidence(Candidate best, Span span) {
        int from = best.person().position(best.mention());
        int words = 0;
        int sentences = 0;
        boolean inWord = false;
        for (int i = from; i < span.start(); i++) {
            boolean wordy = Glyphs.isWordy(text.charAt(i));
            words += wordy && !inWord ? 1 : 0;
            inWord = wordy;
            sentences += Glyphs.isTerminator(text.charAt(i)) && Glyphs.isBlank(text.charAt(i + 1)) ? 1 : 0;
        }
        var where = switch (sentences) {
            case 0 -> "of this sentence";
            case 1 -> "of the sentence before";
            default -> "of an earlier sentence";
        };
        return words + " words back, " + (best.person().isSubject(best.mention()) ? "subject " + where : "named there");
    }

    private Mention institution(Span span) {
        Person nearest = null;
        int position = -1;
        int seen = 0;
        for (int i = people.all().size() - 1; i >= 0 && seen < CANDIDATES; i--, seen++) {
            var person = people.all().get(i);
            int last = person.isBody() ? person.lastBefore(span.start()) : -1;
            if (last >= 0 && person.position(last) > position && span.start() - person.position(last) < REACH) {
                nearest = person;
                position = person.position(last);
            }
        }
        return nearest == null
                ? new Mention(span, List.of(), "")
                : new Mention(span, List.of(nearest.name()), "institution named before");
    }

    private record Candidate(Person person, int mention, int distance) {}
}
