package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.reading.Cast;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.NameForm;
import org.copydesk.findings.reading.Sound;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * One person with two spellings of the given name: "Clara Desmet" and "Klara Desmet". The same surname, given names that sound
 * alike; the one that stands first and more often is taken for right. Confused with it: relatives, whose names copy keeps apart:
 * so nobody of whom one is a man and the other a woman, and no two who are named beside each other.
 */
@Singleton
public final class SameGivenName implements Detector {
    @Override
    public String rule() {
        return "same-given-name";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        var findings = new ArrayList<Finding>();
        for (var form : copy.cast().forms().values()) {
            if (form.givens().size() > 1 && form.evidence() > 0) {
                look(form, findings);
            }
        }
        return findings;
    }

    private void look(NameForm form, List<Finding> findings) {
        var givens = List.copyOf(form.givens());
        for (var right : givens) {
            for (var wrong : givens) {
                if (places(form, right).size() >= places(form, wrong).size() && first(form, right) < first(form, wrong)
                        && alike(right, wrong)) {
                    places(form, wrong).forEach(place -> findings.add(finding(place, right + " " + form.text())));
                    return;
                }
            }
        }
    }

    private static List<Cast.Placed> places(NameForm form, String given) {
        return form.full()
                .stream()
                .filter(place -> place.name().given().equals(given) && place.name().words().size() == 2)
                .toList();
    }

    private static int first(NameForm form, String given) {
        return form.full()
                .stream()
                .filter(place -> place.name().given().equals(given))
                .mapToInt(place -> place.passage().start() + place.name().span().start())
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean alike(String right, String wrong) {
        var a = Sound.plain(right);
        var b = Sound.plain(wrong);
        var apart = Lexicon.MEN.contains(a) && Lexicon.WOMEN.contains(b)
                || Lexicon.WOMEN.contains(a) && Lexicon.MEN.contains(b);
        return !apart && !right.equalsIgnoreCase(wrong) && a.length() > 3 && b.length() > 3
                && Sound.skeleton(a).equals(Sound.skeleton(b))
                && Sound.distance(a, b, 2) <= 2;
    }

    private Finding finding(Cast.Placed place, String right) {
        return new Finding(place.passage().place(place.name().span()), rule(), ErrorCategory.NAME, Severity.MAJOR,
                "the same person as " + right + "?", List.of(right), 0.75, "same-person:" + right);
    }
}
