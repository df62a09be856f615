package org.copydesk.findings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.copydesk.findings.Damage.Damaged;
import org.copydesk.text.Span;

/** Counts, over damaged and clean copy, what was found, what was repaired, and what was suspected without cause. */
final class Scoreboard {
    /** A finding longer than this must lie mostly on the defect, so that marking whole paragraphs earns nothing. */
    private static final int LONGEST = 120;

    private final Map<String, int[]> byKind = new TreeMap<>();
    private final Map<String, int[]> byRule = new TreeMap<>();
    final List<String> notes = new ArrayList<>();
    private int defects;
    private int found;
    private int repaired;
    private int findings;
    private int hits;
    private int rightFindings;
    private int cleanWords;
    private int cleanFindings;

    /** What the engines make of articles that were damaged by hand; printed if {@code -Dfindings.print=true} asks for it. */
    static Scoreboard of(List<Damaged> articles) {
        var board = new Scoreboard();
        for (var article : articles) {
            board.clean(article.clean());
            board.damaged(article);
        }
        if (Boolean.getBoolean("findings.print")) {
            System.out.print(board.table());
        }
        return board;
    }

    static List<String> articles() {
        return articles("clean");
    }

    /** The articles of a folder of {@code src/test/resources/findings}, by the names of their files. */
    static List<String> articles(String folder) {
        try (var files = Files.list(Path.of("src/test/resources/findings", folder))) {
            return files.sorted().map(Scoreboard::read).toList();
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    void clean(String text) {
        cleanWords += text.split("\\s+").length;
        for (var finding : Engines.ANALYSIS.of(text, Knowledge.NONE).findings()) {
            cleanFindings++;
            byRule.computeIfAbsent(finding.rule(), rule -> new int[3])[2]++;
            notes.add("CLEAN " + finding.rule() + " [" + finding.span().of(text) + "] " + finding.suggestions() + " # "
                    + finding.message());
        }
    }

    void damaged(Damaged damaged) {
        var findings = Engines.ANALYSIS.of(damaged.text(), Knowledge.NONE).findings();
        for (var defect : damaged.defects()) {
            var hitting = findings.stream().filter(finding -> hits(finding.span(), defect.span())).toList();
            var right = hitting.stream().anyMatch(finding -> right(damaged.text(), finding, defect));
            var row = byKind.computeIfAbsent(defect.kind(), kind -> new int[3]);
            row[0]++;
            row[1] += hitting.isEmpty() ? 0 : 1;
            row[2] += right ? 1 : 0;
            defects++;
            found += hitting.isEmpty() ? 0 : 1;
            repaired += right ? 1 : 0;
            if (hitting.isEmpty()) {
                notes.add("MISS " + defect.kind() + " " + around(damaged.text(), defect.span()) + " should be ["
                        + defect.right() + "]");
            } else if (!right) {
                notes.add("UNREPAIRED " + defect.kind() + " " + around(damaged.text(), defect.span()) + " should be ["
                        + defect.right() + "] but " + hitting.stream()
                                .map(finding -> finding.rule() + " [" + finding.span().of(damaged.text()) + "]→"
                                        + finding.suggestions())
                                .collect(Collectors.joining("; ")));
            }
        }
        for (var finding : findings) {
            var hit = damaged.defects().stream().filter(defect -> hits(finding.span(), defect.span())).toList();
            this.findings++;
            hits += hit.isEmpty() ? 0 : 1;
            rightFindings += hit.stream().anyMatch(defect -> right(damaged.text(), finding, defect)) ? 1 : 0;
            var row = byRule.computeIfAbsent(finding.rule(), rule -> new int[3]);
            row[0]++;
            row[1] += hit.isEmpty() ? 0 : 1;
            if (hit.isEmpty()) {
                notes.add("FALSE " + finding.rule() + " " + around(damaged.text(), finding.span()) + " → "
                        + finding.suggestions() + " # " + finding.message());
            }
        }
    }

    private static boolean hits(Span finding, Span defect) {
        var shared = Math.min(finding.end(), defect.end()) - Math.max(finding.start(), defect.start());
        return shared > 0 && (finding.length() <= LONGEST || shared >= 0.3 * finding.union(defect).length());
    }

    /** Whether the first suggestion gives the clean text, blanks apart. */
    private static boolean right(String text, Finding finding, Defect defect) {
        if (finding.suggestions().isEmpty()) {
            return false;
        }
        var whole = finding.span().union(defect.span());
        var got = text.substring(whole.start(), finding.span().start()) + finding.suggestions().get(0)
                + text.substring(finding.span().end(), whole.end());
        var want = text.substring(whole.start(), defect.span().start()) + defect.right()
                + text.substring(defect.span().end(), whole.end());
        return blanks(got).equals(blanks(want));
    }

    private static String blanks(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String around(String text, Span span) {
        return ("…" + text.substring(Math.max(0, span.start() - 30), span.start()) + "[" + span.of(text) + "]"
                + text.substring(span.end(), Math.min(text.length(), span.end() + 30)) + "…").replace("\n", "⏎");
    }

    double precision() {
        return hits / (double) findings;
    }

    double recall() {
        return found / (double) defects;
    }

    double f1() {
        return harmonic(precision(), recall());
    }

    /** F1 of findings whose fix is right. */
    double repair() {
        return harmonic(rightFindings / (double) findings, repaired / (double) defects);
    }

    double falsePerThousand() {
        return 1000.0 * cleanFindings / cleanWords;
    }

    private static double harmonic(double a, double b) {
        return a + b == 0 ? 0 : 2 * a * b / (a + b);
    }

    String table() {
        var out = new StringBuilder(
                String.format("defects %d findings %d  P %.3f R %.3f F1 %.3f repair F1 %.3f  clean words %d false/1000 %.2f%n",
                        defects, findings, precision(), recall(), f1(),
                        repair(), cleanWords, falsePerThousand()));
        byKind.forEach((kind, row) -> out.append(String.format("  %-22s %4d  found %.2f  repaired %.2f%n", kind, row[0],
                row[1] / (double) row[0], row[2] / (double) row[0])));
        byRule.forEach((rule, row) -> out.append(String.format("  rule %-22s findings %4d  precision %.2f  on clean %d%n", rule,
                row[0], row[0] == 0 ? 1 : row[1] / (double) row[0], row[2])));
        return out.toString();
    }
}
