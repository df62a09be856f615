package org.copydesk.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Counts how far found quotations agree with marked ones: spans are cut at line breaks and stripped of marks, blanks, commas
 * and full stops, matched one to one where they share at least half of their union; a speaker is right who shares a word
 * that is no determiner or title with the marked one, or has the same words, and is not much longer.
 */
final class GoldSpans {
    private static final String STRIPPED = "\"“”„‟«»‘’'`,.";
    private static final Set<String> LITTLE = Set.of("the", "a", "an", "mr", "mrs", "ms", "miss", "dr", "sen", "rep", "gov",
            "sir",
            "madam", "lord", "lady", "this", "that", "these", "those", "president", "senator", "secretary", "representative",
            "governor");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+(?:[.\\-][\\p{L}\\p{N}_]+)*");

    private int gold;
    private int found;
    private int matched;
    private int exact;
    private int right;
    private int directGold;
    private int directFound;
    private int directRight;

    /** A quotation with its speaker; {@code speakerStart} is negative where there is none. */
    record Marked(int start, int end, int speakerStart, int speakerEnd, boolean direct) {

        boolean isCredited() {
            return speakerStart >= 0 && speakerEnd > speakerStart;
        }
    }

    private record Pair(int gold, int found, double overlap) {}

    private record Word(int start, int end, String lower) {}

    void add(String text, List<Marked> goldQuotes, List<Marked> foundQuotes) {
        var wanted = pieces(text, goldQuotes);
        var got = pieces(text, foundQuotes);
        gold += wanted.size();
        found += got.size();
        directGold += (int) wanted.stream().filter(Marked::direct).count();
        var takenGold = new HashSet<Integer>();
        var takenFound = new HashSet<Integer>();
        int inMixed = 0;
        for (var pair : pairs(wanted, got)) {
            if (takenGold.contains(pair.gold()) || takenFound.contains(pair.found())) {
                continue;
            }
            takenGold.add(pair.gold());
            takenFound.add(pair.found());
            var want = wanted.get(pair.gold());
            boolean speaker = sameSpeaker(text, want, got.get(pair.found()));
            matched++;
            exact += pair.overlap() == 1 ? 1 : 0;
            right += speaker ? 1 : 0;
            directRight += speaker && want.direct() ? 1 : 0;
            inMixed += want.direct() ? 0 : 1;
        }
        directFound += got.size() - inMixed;
    }

    double endToEnd() {
        return f1(right, gold, found);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT,
                "gold %d, found %d; detection F1 %.3f (exact %.3f), speaker right of matched %.3f, end to end F1 %.3f, direct %.3f",
                gold, found, f1(matched, gold, found), f1(exact, gold, found), right / (double) Math.max(1, matched),
                endToEnd(),
                f1(directRight, directGold, directFound));
    }

    private static double f1(int right, int gold, int found) {
        return gold + found == 0 ? 1 : 2.0 * right / (gold + found);
    }

    private static List<Marked> pieces(String text, List<Marked> quotes) {
        var out = new ArrayList<Marked>();
        for (var quote : quotes) {
            int at = quote.start();
            while (at < quote.end()) {
                int stop = text.indexOf('\n', at);
                int end = stop < 0 || stop > quote.end() ? quote.end() : stop;
                int from = at;
                int to = end;
                while (from < to && isStripped(text.charAt(from))) {
                    from++;
                }
                while (to > from && isStripped(text.charAt(to - 1))) {
                    to--;
                }
                var piece = new Marked(from, to, quote.speakerStart(), quote.speakerEnd(), quote.direct());
                boolean twice = out.stream().anyMatch(p -> p.start() == piece.start() && p.end() == piece.end());
                if (from < to && !twice) {
                    out.add(piece);
                }
                at = end + 1;
            }
        }
        return out;
    }

    private static boolean isStripped(char c) {
        return Character.isWhitespace(c) || STRIPPED.indexOf(c) >= 0;
    }

    private static List<Pair> pairs(List<Marked> wanted, List<Marked> got) {
        var out = new ArrayList<Pair>();
        for (int i = 0; i < wanted.size(); i++) {
            for (int j = 0; j < got.size(); j++) {
                int shared = Math.min(wanted.get(i).end(), got.get(j).end())
                        - Math.max(wanted.get(i).start(), got.get(j).start());
                int all = Math.max(wanted.get(i).end(), got.get(j).end()) - Math.min(wanted.get(i).start(), got.get(j).start());
                if (shared > 0 && shared >= 0.5 * all) {
                    out.add(new Pair(i, j, shared / (double) all));
                }
            }
        }
        out.sort(Comparator.comparingDouble(Pair::overlap)
                .reversed()
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found));
        return out;
    }

    private static boolean sameSpeaker(String text, Marked want, Marked got) {
        if (!want.isCredited() || !got.isCredited()) {
            return want.isCredited() == got.isCredited();
        }
        var wanted = words(text, want);
        var words = words(text, got);
        boolean shared = words.stream().anyMatch(wanted::contains) && words.size() <= Math.max(12, 2 * wanted.size());
        return shared || texts(wanted).equals(texts(words));
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::lower).filter(w -> !w.equals("s")).toList();
    }

    private static List<Word> words(String text, Marked quote) {
        var all = new ArrayList<Word>();
        var matcher = WORD.matcher(text).region(quote.speakerStart(), quote.speakerEnd());
        while (matcher.find()) {
            all.add(new Word(matcher.start(), matcher.end(), matcher.group().toLowerCase(Locale.ROOT)));
        }
        var some = all.stream().filter(w -> !LITTLE.contains(w.lower())).toList();
        return some.isEmpty() ? all : some;
    }
}
