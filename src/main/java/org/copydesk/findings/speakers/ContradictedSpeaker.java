package org.copydesk.findings.speakers;

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
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.quotes.Mention;
import org.copydesk.quotes.Quotation;
import org.copydesk.quotes.QuoteKind;
import org.copydesk.text.Span;

/**
 * A quotation credited to somebody of whom it speaks as of another: “I told General Okello so,” Okello said. Proposed is who is
 * introduced right behind it, else who was named last before it and is somebody else. Confused with it: a name that the speaker
 * says of himself ("my name is"), relatives and bodies of the same name, and what the speaker quotes of others in turn.
 */
@Singleton
public final class ContradictedSpeaker implements Detector {
    /** Right before a name these say that it is the speaker's own, or not a person's. */
    private static final Set<String> OWN = Set.of("i", "am", "i'm", "i’m", "name", "called", "the", "a", "an", "team", "named",
            "being", "like", "is", "was");
    /** Right behind a name these make it a body's or a family's. */
    private static final Set<String> BODIES = Set.of("family", "party", "government", "administration", "company", "group",
            "foundation", "campaign", "cabinet", "plan", "law", "doctrine", "brothers", "sisters", "era", "street", "team",
            "case", "affair", "brand", "name", "shares", "stock", "models", "cars", "and");

    /** So far from its quotation, in UTF-16 units, a credit stands. */
    private static final int NEAR = 60;

    @Override
    public String rule() {
        return "contradicted-speaker";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        var findings = new ArrayList<Finding>();
        var shared = shared(copy.cast());
        var people = people(copy.cast());
        var told = new HashSet<Span>();
        var credits = new HashSet<Span>();
        for (var quote : copy.quotes()) {
            var mention = quote.speaker().filter(speaker -> speaker.names().size() == 1 && named(speaker, copy));
            mention.filter(speaker -> beside(copy.text(), quote.span(), speaker.span()))
                    .ifPresent(near -> credits.add(near.span()));
            if (speech(quote) && mention.isPresent() && credits.contains(mention.get().span())) {
                var name = mention.get().names().get(0);
                var surname = people.getOrDefault(name, name.substring(name.lastIndexOf(' ') + 1));
                if (people.containsKey(surname) && !shared.contains(surname) && speaksOf(copy, quote, surname)
                        && told.add(mention.get().span())) {
                    findings.add(finding(copy, quote, mention.get(), surname, people));
                }
            }
        }
        return findings;
    }

    private static boolean speech(Quotation quote) {
        return quote.closed() && (quote.kind() == QuoteKind.DIRECT || quote.kind() == QuoteKind.MIXED);
    }

    /** Whether the words that name the speaker are a name, not a pronoun or a noun. */
    private static boolean named(Mention speaker, Copy copy) {
        var words = speaker.span().of(copy.text());
        return words.endsWith(speaker.names().get(0).substring(speaker.names().get(0).lastIndexOf(' ') + 1))
                && Character.isUpperCase(words.charAt(0));
    }

    /** Whether no sentence ends between a quotation and the words that name its speaker. */
    private static boolean beside(String text, Span quote, Span speaker) {
        if (quote.overlaps(speaker)) {
            return false;
        }
        var between = new Span(Math.min(quote.end(), speaker.end()), Math.max(quote.start(), speaker.start()));
        return between.length() <= NEAR && between.of(text).indexOf('.') < 0 && between.of(text).indexOf('\n') < 0;
    }

    /** Surnames of more than one person of the text. */
    private static Set<String> shared(Cast cast) {
        var bearers = new HashMap<String, Set<String>>();
        cast.people().forEach(person -> bearers.computeIfAbsent(person.brief(), key -> new HashSet<>()).add(person.name()));
        cast.forms()
                .values()
                .forEach(form -> bearers.computeIfAbsent(form.text(), key -> new HashSet<>()).addAll(form.givens()));
        var shared = new HashSet<String>();
        bearers.forEach((surname, names) -> {
            if (names.stream().map(name -> name.split(" ")[0]).distinct().count() > 1) {
                shared.add(surname);
            }
        });
        return shared;
    }

    private static boolean speaksOf(Copy copy, Quotation quote, String surname) {
        for (var placed : NamesIn.within(copy.cast().names(), quote.span())) {
            var name = placed.name();
            var tokens = placed.passage().paragraph().tokens();
            if (name.surname().equals(surname) && name.words().size() <= 2 && !tokens.isSuffix(name.last() + 1)
                    && !OWN.contains(tokens.lower(name.first() - 1)) && !BODIES.contains(tokens.lower(name.last() + 1))
                    && !nested(copy.text(), quote, placed.passage().start() + name.span().start())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a quotation within the quotation is open at {@code at}. */
    private static boolean nested(String text, Quotation quote, int at) {
        for (var i = quote.span().start() + 1; i < at; i++) {
            var mark = text.charAt(i);
            if (mark == '‘' || (mark == '\'' || mark == '“' || mark == '"') && Character.isWhitespace(text.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }

    private Finding finding(Copy copy, Quotation quote, Mention mention, String surname, Map<String, String> people) {
        var right = introduced(copy, quote, mention, surname).or(() -> before(copy, quote, surname, people));
        return new Finding(mention.span(), rule(), ErrorCategory.SPEAKER, Severity.MAJOR,
                "these words speak of " + surname + " as of somebody else: who said them?",
                right.map(List::of).orElse(List.of()),
                0.7);
    }

    /** Whom the words right behind the credit introduce by full name for the first time. */
    private static Optional<String> introduced(Copy copy, Quotation quote, Mention mention, String surname) {
        var end = copy.text().indexOf('\n', mention.span().end());
        var rest = new Span(mention.span().end(), end < 0 ? copy.text().length() : end);
        var first = NamesIn.within(copy.cast().names(), rest).stream().findFirst();
        return first.filter(placed -> !placed.name().single() && placed.name().person() > 0
                && !placed.name().surname().equals(surname)
                && copy.text().indexOf(placed.name().surname()) >= quote.span().start()
                && Lexicon.given(placed.name().given().toLowerCase(Locale.ROOT)))
                .map(placed -> placed.name().surname());
    }

    /** Who was named last before the quotation and is somebody else. */
    private static Optional<String> before(Copy copy, Quotation quote, String surname, Map<String, String> people) {
        var before = NamesIn.within(copy.cast().names(), new Span(0, quote.span().start()));
        for (var i = before.size() - 1; i >= 0; i--) {
            var name = before.get(i).name();
            var brief = people.get(name.single() ? name.surname() : name.text());
            if (brief != null && !brief.equals(surname)) {
                return Optional.of(brief);
            }
        }
        return Optional.empty();
    }

    /** The brief name of each person, under it and under the full one. */
    private static Map<String, String> people(Cast cast) {
        var people = new HashMap<String, String>();
        cast.names().stream().map(Cast.Placed::name).filter(name -> name.person() > 0).forEach(name -> {
            people.put(name.text(), name.surname());
            people.put(name.surname(), name.surname());
        });
        cast.people().forEach(person -> {
            people.put(person.name(), person.brief());
            people.put(person.brief(), person.brief());
        });
        return people;
    }
}
