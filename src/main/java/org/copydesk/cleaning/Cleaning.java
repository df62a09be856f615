package org.copydesk.cleaning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What all cleaning rules together would change in incoming copy. */
public final class Cleaning {
    private final List<CleaningRule> rules;

    public Cleaning(List<CleaningRule> rules) {
        this.rules = rules.stream().sorted(Comparator.comparing(CleaningRule::name)).toList();
    }

    /** The changes to make to {@code text}, sorted, none overlapping another: of two that overlap the longer stays. */
    public List<Fix> fixes(String text) {
        var wished = new ArrayList<Fix>();
        rules.forEach(rule -> wished.addAll(rule.fixes(text)));
        wished.sort(Comparator.comparingInt((Fix fix) -> -fix.span().length()).thenComparing(Fix::span));
        var chosen = new ArrayList<Fix>();
        for (var fix : wished) {
            if (chosen.stream().noneMatch(other -> other.span().touches(fix.span()))) {
                chosen.add(fix);
            }
        }
        chosen.sort(Comparator.comparing(Fix::span));
        return List.copyOf(chosen);
    }
}
