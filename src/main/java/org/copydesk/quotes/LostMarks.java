package org.copydesk.quotes;

import java.util.Locale;
import java.util.Set;

/** Guesses where a quotation begins or ends whose mark is lost. */
final class LostMarks {
    private static final Set<String> CUES = Set.of("said", "says", "told", "added", "wrote", "asked", "tweeted", "replied",
            "explained", "continued", "argued", "recalled", "insisted", "noted", "warned", "concluded");

    /** Longest name and title between a comma and its cue, in words. */
    private static final int REACH = 6;

    private LostMarks() {}

    /**
     * Where the quotation opened at {@code open} ends, at {@code limit} at the latest: before "…, he said"; one that begins in
     * the midst of a sentence at the next comma or at that sentence's end.
     */
    static int end(String text, int open, int limit) {
        boolean inner = open + 1 < limit && Character.isLowerCase(text.charAt(open + 1));
        for (int at = open + 1; at < limit; at++) {
            char c = text.charAt(at);
            boolean stops = c == ',' || c == '?' || c == '!';
            if (stops && creditFollows(text, at + 1, limit) || inner && endsPart(text, at, limit)) {
                return at + 1;
            }
        }
        int end = limit;
        while (end > open + 1 && Glyphs.isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** Whether a comma or the end of a sentence stands at {@code at}. */
    private static boolean endsPart(String text, int at, int limit) {
        char c = text.charAt(at);
        boolean parts = c == ',' || Glyphs.isTerminator(c);
        int next = parts ? skipBlanks(text, at + 1, limit) : at;
        return parts && next > at + 1 && next < limit && (c == ',' || Character.isUpperCase(text.charAt(next)));
    }

    /**
     * Where the quotation closed at {@code close} begins, not before {@code free}: after a colon, after "he said, W…" or "said
     * that", else with its sentence; {@code close} where nothing fits.
     */
    static int start(String text, int free, int close) {
        int best = free == 0 ? 0 : close;
        for (int i = free; i + 1 < close; i++) {
            char c = text.charAt(i);
            boolean introduced = c == ':' || c == ',' && cueEnds(text, i) && nextIsName(text, i + 1, close)
                    || c == 't' && text.startsWith(" that", i - 4) && cueEnds(text, i - 4);
            if (introduced && Glyphs.isBlank(text.charAt(i + 1))) {
                return skipBlanks(text, i + 1, close);
            }
            if (free > 0 && best == close && Glyphs.isTerminator(c) && Glyphs.isBlank(text.charAt(i + 1))) {
                best = skipBlanks(text, i + 1, close);
            }
        }
        return best;
    }

    /** Whether a cue ends before {@code end}: "he said|, We". */
    private static boolean cueEnds(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return CUES.contains(text.substring(start, end));
    }

    private static int skipBlanks(String text, int from, int limit) {
        int at = from;
        while (at < limit && Glyphs.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether "he said", "Jane Doe said" or "said Jane Doe" begins at {@code from} and ends the clause soon. */
    private static boolean creditFollows(String text, int from, int limit) {
        int at = from;
        boolean subject = false;
        for (int n = 0; n < REACH; n++) {
            int start = skipBlanks(text, at, limit);
            int end = start;
            while (end < limit && (Glyphs.isWordy(text.charAt(end)) || text.charAt(end) == '-' || text.charAt(end) == '.')) {
                end++;
            }
            if (end == start || start == at) {
                return false;
            }
            var word = text.substring(start, end);
            var lower = word.toLowerCase(Locale.ROOT);
            if (CUES.contains(lower.replace(".", ""))) {
                return subject || n == 0 && nextIsName(text, end, limit);
            }
            subject = Character.isUpperCase(word.charAt(0)) && !lower.equals("i") || lower.equals("he") || lower.equals("she")
                    || lower.equals("they") || subject && lower.equals("also");
            if (!subject && !lower.equals("the") && !lower.equals("a")) {
                return false;
            }
            at = end;
        }
        return false;
    }

    private static boolean nextIsName(String text, int from, int limit) {
        int at = skipBlanks(text, from, limit);
        return at < limit && Character.isUpperCase(text.charAt(at));
    }
}
