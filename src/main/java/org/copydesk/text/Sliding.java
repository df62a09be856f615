package org.copydesk.text;

import java.util.ArrayList;
import java.util.List;

import org.copydesk.text.Alignment.Match;

/**
 * Shifts what only one of two texts has to where it reads best. Of ". They left" put in before a full stop and "They left." put
 * in behind one, both true, the second is how it was written: a stretch should begin where a line or a sentence begins.
 */
final class Sliding {
    /** How far a stretch is shifted at most, in words and marks; longer repeats are no sentences. */
    private static final int FARTHEST = 64;

    private final Tokens words;
    private final Tokens others;
    private final List<Match> slid = new ArrayList<>();

    Sliding(Tokens words, Tokens others) {
        this.words = words;
        this.others = others;
    }

    /** The matches with each one-sided stretch between two of them shifted; none is empty. */
    List<Match> slid(List<Match> matches) {
        for (var next : matches) {
            if (slid.isEmpty()) {
                slid.add(next);
                continue;
            }
            var last = slid.remove(slid.size() - 1);
            int gap = next.first() - last.first() - last.length();
            int otherGap = next.second() - last.second() - last.length();
            int shift = gap > 0 && otherGap > 0
                    ? 0
                    : gap > 0
                            ? shift(words, next.first() - gap, next.first(), last.length(), next.length())
                            : shift(others, next.second() - otherGap, next.second(), last.length(), next.length());
            add(new Match(last.first(), last.second(), last.length() + shift));
            add(new Match(next.first() + shift, next.second() + shift, next.length() - shift));
        }
        return slid;
    }

    private void add(Match match) {
        if (match.length() > 0) {
            slid.add(match);
        }
    }

    /** By how much to shift the stretch [start, end): backwards at most {@code back}, forwards {@code ahead}. */
    private static int shift(Tokens tokens, int start, int end, int back, int ahead) {
        int best = 0;
        for (int by = 1; by <= Math.min(ahead, FARTHEST) && tokens.equal(start + by - 1, end + by - 1); by++) {
            best = begins(tokens, start + by) > begins(tokens, start + best) ? by : best;
        }
        for (int by = 1; by <= Math.min(back, FARTHEST) && tokens.equal(start - by, end - by); by++) {
            best = begins(tokens, start - by) > begins(tokens, start + best) ? -by : best;
        }
        return best;
    }

    /** How good a beginning the token is: 3 of a line, 2 of a sentence, 1 behind any other mark, else 0. */
    private static int begins(Tokens tokens, int i) {
        return i == 0 || tokens.followsLineFeed(i) ? 3 : tokens.endsSentence(i - 1) ? 2 : tokens.isWord(i - 1) ? 0 : 1;
    }
}
