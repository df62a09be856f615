package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.reading.Name;
import org.copydesk.findings.reading.Passage;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * Somebody joined to the same name: "Weiss and Weiss met on Friday". One of the two was another; proposed is who is named most beside
 * the same name, in the order that other places have. Confused with it: firms ("Marks and Marks"), so both must be one person whom
 * the article introduces.
 */
@Singleton
public final class DoubledName implements Detector {

    @Override
    public String rule() {
        return "doubled-name";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        var findings = new ArrayList<Finding>();
        var people = new LinkedHashMap<String, Integer>();
        copy.cast().people().forEach(person -> people.merge(person.brief(), person.mentions(), Integer::sum));
        for (var passage : copy.passages()) {
            var names = passage.paragraph().names();
            for (var i = 1; i < names.size(); i++) {
                if (joined(passage, names.get(i - 1), names.get(i)) && people.containsKey(names.get(i).surname())) {
                    findings.add(finding(copy, passage, names.get(i - 1), names.get(i), people));
                }
            }
        }
        return findings;
    }

    private static boolean joined(Passage passage, Name first, Name second) {
        return first.single() && second.single() && second.first() == first.last() + 2
                && first.surname().equals(second.surname())
                && passage.paragraph().tokens().lower(first.last() + 1).equals("and");
    }

    private Finding finding(Copy copy, Passage passage, Name first, Name second, Map<String, Integer> people) {
        var name = first.surname();
        var right = new ArrayList<String>();
        people.entrySet()
                .stream()
                .filter(other -> !other.getKey().equals(name))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .ifPresent(other -> {
                    var behind = copy.text().contains(other + " and " + name);
                    right.add(behind ? other + " and " + name : name + " and " + other);
                    right.add(behind ? name + " and " + other : other + " and " + name);
                });
        right.add(name);
        return new Finding(passage.place(passage.paragraph().tokens().span(first.first(), second.last())), rule(),
                ErrorCategory.NAME, Severity.MAJOR, "joined to the same name: one of the two was somebody else", right, 0.8);
    }
}
