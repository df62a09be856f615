package org.copydesk.cleaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.copydesk.text.Span;

/**
 * What all cleaning rules together would change in incoming copy.
 *
 * Of two fixes that overlap the longer stays: a notice that is taken away takes the odd spaces inside it along. A fix that only
 * changes a line break yields to one that takes away the line beside it.
 */
public final class Cleaning {
    private final List<CleaningRule> rules;

    public Cleaning(List<CleaningRule> rules) {
        this.rules = rules.stream().sorted(Comparator.comparing(CleaningRule::name)).toList();
    }

    /** The changes to make to {@code text}, sorted, none overlapping another. */
    public List<Fix> fixes(String text) {
        var lines = Lines.of(text);
        var wished = new ArrayList<Fix>();
        rules.forEach(rule -> wished.addAll(rule.fixes(lines)));
        wished.sort(
                Comparator.comparingInt((Fix fix) -> -fix.span().length()).thenComparing(Fix::span).thenComparing(Fix::rule));
        var chosen = new TreeMap<Integer, Fix>();
        for (var wish : wished) {
            var before = chosen.floorEntry(wish.span().start());
            var fix = before == null ? wish : behind(text, before.getValue(), wish);
            var after = chosen.ceilingEntry(fix.span().start());
            if ((before == null || apart(text, before.getValue(), fix))
                    && (after == null || apart(text, fix, after.getValue()))) {
                chosen.put(fix.span().start(), fix);
            }
        }
        return List.copyOf(chosen.values());
    }

    /** {@code fix} without the blanks that {@code before} takes away already; itself where they share more than blanks. */
    private static Fix behind(String text, Fix before, Fix fix) {
        var from = before.span().end();
        var shared = from > fix.span().start() && from < fix.span().end() && text.substring(fix.span().start(), from).isBlank();
        return shared && fix.replacement().isEmpty() ? fix.over(new Span(from, fix.span().end())) : fix;
    }

    private static boolean apart(String text, Fix left, Fix right) {
        if (left.span().end() > right.span().start() || left.span().touches(right.span())) {
            return false;
        }
        var meet = left.span().end() == right.span().start();
        return !meet || !(breaks(text, left) && lines(text, right) || breaks(text, right) && lines(text, left));
    }

    private static boolean breaks(String text, Fix fix) {
        return fix.span().of(text).isBlank() && lines(text, fix);
    }

    private static boolean lines(String text, Fix fix) {
        var at = text.indexOf('\n', fix.span().start());
        return at >= 0 && at < fix.span().end();
    }

    /** {@code text} with all of {@code fixes} made; they are sorted and do not overlap. */
    public static String apply(String text, List<Fix> fixes) {
        var out = new StringBuilder(text.length());
        var at = 0;
        for (var fix : fixes) {
            out.append(text, at, fix.span().start()).append(fix.replacement());
            at = fix.span().end();
        }
        return out.append(text, at, text.length()).toString();
    }
}
