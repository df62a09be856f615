package org.copydesk.findings.detectors;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.Passage;
import org.copydesk.findings.reading.Quantities;
import org.copydesk.findings.reading.Quantity;
import org.copydesk.findings.reading.Sound;
import org.copydesk.findings.reading.Stems;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * Two numbers for one thing: "14 villages" and later "the 41 villages"; one in the headline and one in the lead; a 69th and a 66th birthday. The same word is counted with
 * two values in all, and the words around both agree, or the second is said as if known ("the 41"), or the digits are so alike
 * that one is a slip of the other. Confused with it: change over time, comparisons, parts and wholes; so sentences with words of
 * change do not count. Marked is the value that stands less often, of two equals the later one.
 */
@Singleton
public final class NumberConflict implements Detector {
    private static final Set<String> DAYS = Set.of("birthda", "birthday", "anniversar", "anniversary");
    /** What the signs must add up to; each alone occurs in clean copy. */
    private static final int ENOUGH = 3;

    /** In tokens: numbers of one paragraph that are further apart are of different sentences. */
    private static final int APART = 6;

    /** A quantity in its place. */
    private record Placed(Passage passage, Quantity quantity) {}

    @Override
    public String rule() {
        return "number-conflict";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        var byHead = new HashMap<String, List<Placed>>();
        for (var passage : copy.passages()) {
            for (var quantity : passage.paragraph().quantities()) {
                if (!quantity.head().isEmpty()) {
                    byHead.computeIfAbsent((quantity.ordinal() ? "#" : "") + quantity.head(), head -> new ArrayList<>())
                            .add(new Placed(passage, quantity));
                }
            }
        }
        var findings = new ArrayList<Finding>();
        headline(copy.passages(), findings);
        byHead.forEach((head, places) -> {
            anchored(places, findings);
            var values = values(places);
            if (places.get(0).quantity().ordinal() && DAYS.contains(places.get(0).quantity().head())) {
                ordinals(places, findings);
            } else if (values.size() == 2 && places.size() < 12 && !places.get(0).quantity().ordinal()) {
                conflict(places, values, findings);
            }
        });
        return findings;
    }

    /** A number of the headline that the story does not have, while one of its first paragraphs has another where it belongs. */
    private void headline(List<Passage> passages, List<Finding> findings) {
        if (passages.size() < 2 || passages.get(0).paragraph().text().endsWith(".")) {
            return;
        }
        var head = passages.get(0);
        var story = passages.subList(1, passages.size());
        for (var quantity : head.paragraph().quantities()) {
            var stands = story.stream()
                    .anyMatch(passage -> passage.paragraph()
                            .quantities()
                            .stream()
                            .anyMatch(other -> other.value().equals(quantity.value())));
            if (!stands && !quantity.ordinal()) {
                var near = story.stream()
                        .limit(2)
                        .flatMap(passage -> passage.paragraph().quantities().stream().map(other -> new Placed(passage, other)))
                        .toList();
                near.stream()
                        .filter(other -> belongs(quantity, other.quantity()))
                        .findFirst()
                        .or(() -> beside(head, quantity, near))
                        .ifPresent(other -> findings.add(finding(other, new Placed(head, quantity), 0.7)));
            }
        }
    }

    /** The one number of the lead that a word next to the headline's number stands next to as well: "kills 23", "killed at least 13". */
    private static Optional<Placed> beside(Passage head, Quantity quantity, List<Placed> near) {
        var words = neighbours(head, quantity);
        var found = near.stream()
                .filter(other -> !other.quantity().ordinal() && !round(quantity, other.quantity())
                        && (quantity.head().equals(other.quantity().head())
                                || !quantity.measure() && !other.quantity().measure()))
                .filter(other -> neighbours(other.passage(), other.quantity()).stream().anyMatch(words::contains))
                .toList();
        var same = found.stream().filter(other -> other.quantity().head().equals(quantity.head())).toList();
        var likely = found.size() > 1 && !quantity.head().isEmpty() ? same : found;
        return likely.size() == 1 ? Optional.of(likely.get(0)) : Optional.empty();
    }

    /** The stems of the words next to a number, three on each side. */
    private static Set<String> neighbours(Passage passage, Quantity quantity) {
        var tokens = passage.paragraph().tokens();
        var stems = new HashSet<String>();
        for (var i = quantity.first() - 3; i <= quantity.last() + 3; i++) {
            if (tokens.isWord(i) && tokens.word(i).length() > 4
                    && (tokens.lower(i).equals("under") || !Lexicon.FUNCTION.contains(tokens.lower(i)))) {
                stems.add(Stems.of(tokens.lower(i)));
            }
        }
        if (!quantity.head().isEmpty()) {
            stems.add(quantity.head());
        }
        return stems;
    }

    /** Whether a headline's number may be the other one, rounded. */
    private static boolean round(Quantity headline, Quantity story) {
        var a = new BigDecimal(headline.value());
        var b = new BigDecimal(story.value());
        return a.subtract(b).abs().multiply(BigDecimal.valueOf(12)).compareTo(b) <= 0;
    }

    private static boolean belongs(Quantity headline, Quantity story) {
        var shared = new HashSet<>(headline.context());
        shared.retainAll(story.context());
        return !headline.head().isEmpty() && headline.head().equals(story.head()) && !story.changing()
                && shared.size() >= (headline.measure() ? 2 : 1);
    }

    private static Map<String, Integer> values(List<Placed> places) {
        var values = new HashMap<String, Integer>();
        places.forEach(place -> values.merge(place.quantity().value(), 1, Integer::sum));
        return values;
    }

    /** Two ranks of one kind of day in one person's life, close to each other: the one said later may be another person's. */
    private void ordinals(List<Placed> places, List<Finding> findings) {
        var first = places.get(0);
        for (var place : places.subList(1, places.size())) {
            if (!place.quantity().value().equals(first.quantity().value()) && owned(place) && owned(first)) {
                findings.add(finding(place, first, 0.5));
            }
        }
    }

    /** Whether a pronoun says whose day it is. */
    private static boolean owned(Placed place) {
        var before = place.passage().paragraph().tokens().lower(place.quantity().first() - 1);
        return before.equals("his") || before.equals("her");
    }

    private void conflict(List<Placed> places, Map<String, Integer> values, List<Finding> findings) {
        for (var j = 1; j < places.size(); j++) {
            for (var i = 0; i < j; i++) {
                var a = places.get(i);
                var b = places.get(j);
                if (!a.quantity().value().equals(b.quantity().value()) && signs(a, b) >= ENOUGH) {
                    var earlier = values.get(a.quantity().value()) < values.get(b.quantity().value());
                    findings.add(earlier ? finding(a, b, 0.7) : finding(b, a, 0.7));
                    return;
                }
            }
        }
    }

    /** "The rate of 5.75 percent" where an earlier paragraph sets the rate at 5.25: a known thing, its digits one off. */
    private void anchored(List<Placed> places, List<Finding> findings) {
        for (var place : places) {
            var quantity = place.quantity();
            if (!quantity.ordinal() && (quantity.definite() || known(place))
                    && places.stream().filter(other -> other.quantity().value().equals(quantity.value())).count() == 1) {
                places.stream()
                        .filter(other -> start(other) < start(place) && slipped(other.quantity(), quantity))
                        .findFirst()
                        .ifPresent(other -> findings.add(finding(place, other, 0.6)));
            }
        }
    }

    /** Whether "the" stands before the noun that the number measures. */
    private static boolean known(Placed place) {
        var tokens = place.passage().paragraph().tokens();
        var number = place.quantity().first();
        var of = tokens.isMark(number - 1) ? number - 2 : number - 1;
        return tokens.lower(of).equals("of") && tokens.lower(of - 2).equals("the");
    }

    private static int start(Placed place) {
        return place.passage().start() + place.quantity().first();
    }

    /** Whether the second number is the first with its digits exchanged, or with one digit wrong where the same thing is measured. */
    private static boolean slipped(Quantity first, Quantity second) {
        var a = first.value();
        var b = second.value();
        return swapped(a, b) || !second.anchor().isEmpty() && !first.changing() && a.length() > 1 && a.length() == b.length()
                && first.context().contains(second.anchor()) && Sound.distance(a, b, 1) <= 1;
    }

    private static int signs(Placed a, Placed b) {
        if (a.quantity().changing() || b.quantity().changing() || small(a.quantity()) || small(b.quantity())
                || a.quantity().measure() || a.passage().equals(b.passage()) && !again(a.quantity(), b.quantity())) {
            return 0;
        }
        var shared = new HashSet<>(a.quantity().context());
        shared.retainAll(b.quantity().context());
        var alike = Sound.distance(a.quantity().value(), b.quantity().value(), 1) <= 1 && a.quantity().value().length() > 1;
        var anchored = !b.quantity().anchor().isEmpty() && (b.quantity().anchor().equals(a.quantity().anchor())
                || a.quantity().context().contains(b.quantity().anchor()));
        return Math.min(3, shared.size()) + (b.quantity().definite() ? 1 : 0) + (alike ? 1 : 0) + (anchored ? 2 : 0)
                + (a.quantity().head().equals(Quantities.DEAD) ? 1 : 0)
                + (swapped(a.quantity().value(), b.quantity().value()) ? 2 : 0);
    }

    /** Whether the second number is said as if known and is a slip of the first, so that one paragraph may have both. */
    private static boolean again(Quantity a, Quantity b) {
        return b.definite() && (swapped(a.value(), b.value()) || b.first() - a.last() > APART);
    }

    /** Whether two numbers are the same digits in another order ("14" and "41"): a slip of the hand. */
    private static boolean swapped(String a, String b) {
        if (a.length() != b.length() || a.equals(b)) {
            return false;
        }
        var one = a.chars().sorted().toArray();
        var other = b.chars().sorted().toArray();
        return java.util.Arrays.equals(one, other);
    }

    private static boolean small(Quantity quantity) {
        return quantity.value().equals("2") || quantity.value().equals("1");
    }

    private Finding finding(Placed wrong, Placed right, double confidence) {
        var text = wrong.passage().paragraph().tokens();
        var printed = printed(right);
        return new Finding(wrong.passage().place(text.span(wrong.quantity().first(), wrong.quantity().last())), rule(),
                ErrorCategory.INCONSISTENCY, Severity.MAJOR,
                "elsewhere the article has " + printed, List.of(alike(printed, printed(wrong))), confidence);
    }

    private static String printed(Placed place) {
        var paragraph = place.passage().paragraph();
        return paragraph.tokens().span(place.quantity().first(), place.quantity().last()).of(paragraph.text());
    }

    /** The right number as the wrong one is printed: of "14-month" the digits, where the wrong one has its noun behind it. */
    private static String alike(String right, String wrong) {
        return right.indexOf('-') > 0 && wrong.indexOf('-') < 0 ? right.substring(0, right.indexOf('-')) : right;
    }
}
