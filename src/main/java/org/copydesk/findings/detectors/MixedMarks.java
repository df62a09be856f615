package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import jakarta.inject.Singleton;

import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.text.Span;

/**
 * Double quotation marks of the other style than the article's: a straight one among curly ones, or the other way round, or a
 * few of another language ("«", "„"). Where
 * the two styles are nearly equal in number nobody can say which is the article's, and one finding says so at the first of them; of two equal in number the one goes that does not match
 * the apostrophes.
 * Apostrophes are left out: much good copy has straight ones beside curly quotation marks.
 */
@Singleton
public final class MixedMarks implements Detector {
    /** The share up to which marks of one style are strays among the others. */
    private static final double STRAY = 0.34;

    @Override
    public String rule() {
        return "mixed-marks";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        var text = copy.text();
        var straight = places(text, "\"");
        var curly = places(text, "“”");
        var foreign = foreign(text, straight.size() + curly.size());
        if (straight.isEmpty() || curly.isEmpty()) {
            return foreign.stream()
                    .map(at -> finding(at, straight.isEmpty() ? curly(text, at) : "\"", "a quotation mark of another language"))
                    .toList();
        }
        var strays = straight.size() < curly.size() || straight.size() == curly.size() && text.indexOf('’') >= 0
                ? straight
                : curly;
        if (inches(text, strays)) {
            return List.of();
        }
        if (strays.size() > STRAY * (straight.size() + curly.size())) {
            return List.of(
                    finding(strays.get(0), other(text, strays.get(0)), "the article mixes straight and curly quotation marks"));
        }
        return strays.stream()
                .map(at -> finding(at, other(text, at), "a quotation mark of another style than the article's"))
                .toList();
    }

    /** Marks that other languages use, where they are few among English ones. */
    private static List<Integer> foreign(String text, int english) {
        var foreign = places(text, "«»„");
        return foreign.size() > STRAY * (foreign.size() + english) ? List.of() : foreign;
    }

    private static List<Integer> places(String text, String marks) {
        var places = new ArrayList<Integer>();
        marks.chars().forEach(mark -> {
            for (var at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
                places.add(at);
            }
        });
        Collections.sort(places);
        return places;
    }

    /** Straight marks that only stand behind digits mean inches. */
    private static boolean inches(String text, List<Integer> places) {
        return places.stream().allMatch(at -> at > 0 && Character.isDigit(text.charAt(at - 1)));
    }

    /** The mark of the other style that does the same. */
    private static String other(String text, int at) {
        return text.charAt(at) == '"' ? curly(text, at) : "\"";
    }

    private static String curly(String text, int at) {
        var opens = at == 0 || Character.isWhitespace(text.charAt(at - 1)) || "([—–-‘'".indexOf(text.charAt(at - 1)) >= 0;
        return opens ? "“" : "”";
    }

    private Finding finding(int at, String right, String message) {
        return new Finding(Span.at(at, 1), rule(), ErrorCategory.PUNCTUATION, Severity.MINOR, message, List.of(right), 0.9);
    }
}
