package org.copydesk.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.copydesk.text.Span;

/** Compares what the scanner finds in golden cases with what they say, and counts what is right. */
final class GoldenScore {
    private static final Set<String> LITTLE = Set.of("the", "a", "an", "mr", "mrs", "ms", "dr", "sen", "rep", "gov", "this",
            "that",
            "president", "senator", "governor", "of", "and", "s");

    int expected;
    int found;
    int predicted;
    int speakers;
    int kinds;
    int cues;
    int cuesExpected;
    int names;
    int namesExpected;
    int terms;
    int termsExpected;
    final List<String> errors = new ArrayList<>();

    /** End to end: found and the speaker right, as F1 over what was expected and predicted; terms are not predictions. */
    double endToEnd() {
        int right = speakers;
        return expected + predicted == 0 ? 1 : 2.0 * right / (expected + predicted);
    }

    void add(GoldenCase golden, List<Quotation> found, Set<QuoteKind> wanted) {
        var left = new ArrayList<>(found.stream().filter(q -> wanted.contains(q.kind())).toList());
        predicted += left.size();
        for (var want : golden.expected()) {
            if (want.kind() == QuoteKind.TERM) {
                termsExpected++;
                boolean term = found.stream()
                        .anyMatch(q -> q.kind() == QuoteKind.TERM && overlap(q.span(), want.span()) >= 0.5);
                terms += term ? 1 : 0;
                if (!term) {
                    errors.add("TERM taken for speech: " + want.words() + " in " + golden.text());
                }
                continue;
            }
            expected++;
            var match = left.stream().filter(q -> overlap(q.span(), want.span()) >= 0.5).findFirst();
            if (match.isEmpty()) {
                errors.add("MISSED: " + want.words() + " in " + golden.text());
                continue;
            }
            left.remove(match.get());
            compare(golden, want, match.get());
        }
        for (var extra : left) {
            boolean term = golden.expected()
                    .stream()
                    .anyMatch(w -> w.kind() == QuoteKind.TERM && overlap(w.span(), extra.span()) >= 0.5);
            if (!term) {
                errors.add("EXTRA: " + extra.span().of(golden.text()) + " in " + golden.text());
            }
        }
    }

    private void compare(GoldenCase golden, GoldenCase.Expected want, Quotation got) {
        found++;
        kinds += got.kind() == want.kind() ? 1 : 0;
        var mention = got.speaker().map(m -> m.span().of(golden.text())).orElse("-");
        boolean right = isSpokenBy(want, mention);
        speakers += right ? 1 : 0;
        if (!right) {
            errors.add("SPEAKER " + mention + " for " + want.mention() + " (" + got.why() + "): " + want.words() + " in "
                    + golden.text());
        }
        if (!want.cue().isEmpty() && !want.cue().equals("-")) {
            cuesExpected++;
            var cue = got.cue().map(c -> c.of(golden.text())).orElse("-");
            boolean same = cue.contains(want.cue()) || want.cue().contains(cue);
            cues += same ? 1 : 0;
            if (right && !same) {
                errors.add("CUE " + cue + " for " + want.cue() + ": " + want.words() + " in " + golden.text());
            }
        }
        if (right && !want.names().isEmpty()) {
            namesExpected++;
            var names = got.speaker().map(Mention::names).orElse(List.of());
            boolean same = names.equals(want.names());
            names(same);
            if (!same) {
                errors.add("NAME " + names + " for " + want.names() + ": " + want.words() + " in " + golden.text());
            }
        }
        if (got.kind() != want.kind()) {
            errors.add("KIND " + got.kind() + " for " + want.kind() + ": " + want.words() + " in " + golden.text());
        }
        if (got.translated() != want.translated()) {
            errors.add("TRANSLATED " + got.translated() + ": " + want.words() + " in " + golden.text());
        }
    }

    private void names(boolean same) {
        names += same ? 1 : 0;
    }

    /** Whether {@code golden} expects the quotation {@code got}, with this speaker. */
    static boolean isRight(GoldenCase golden, Quotation got) {
        var mention = got.speaker().map(m -> m.span().of(golden.text())).orElse("-");
        return golden.expected()
                .stream()
                .filter(want -> want.kind() != QuoteKind.TERM && overlap(want.span(), got.span()) >= 0.5)
                .anyMatch(want -> isSpokenBy(want, mention));
    }

    private static boolean isSpokenBy(GoldenCase.Expected want, String mention) {
        return Arrays.stream(want.mention().split("\\^")).anyMatch(one -> sameMention(one, mention));
    }

    static boolean sameMention(String want, String got) {
        if (want.equals("-") || got.equals("-") || want.isEmpty()) {
            return want.isEmpty() || want.equals(got);
        }
        var wanted = words(want);
        var words = words(got);
        if (wanted.isEmpty() || words.isEmpty()) {
            return want.equalsIgnoreCase(got);
        }
        return wanted.stream().anyMatch(words::contains) && words.size() <= Math.max(12, 2 * wanted.size());
    }

    private static List<String> words(String mention) {
        var all = new ArrayList<String>();
        for (var word : mention.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && !LITTLE.contains(word)) {
                all.add(word);
            }
        }
        return all;
    }

    private static double overlap(Span a, Span b) {
        int shared = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
        int all = Math.max(a.end(), b.end()) - Math.min(a.start(), b.start());
        return all <= 0 ? 0 : Math.max(0, shared) / (double) all;
    }

    static Optional<String> percent(int right, int of) {
        return of == 0 ? Optional.empty() : Optional.of(String.format(Locale.ROOT, "%.1f", 100.0 * right / of));
    }
}
