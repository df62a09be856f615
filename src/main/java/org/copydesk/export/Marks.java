package org.copydesk.export;

import java.util.Arrays;

import org.copydesk.text.Span;

/** Both texts of a redline as one stream: of each character, whether it is kept, removed or inserted, and by which change. */
final class Marks {
    static final byte KEPT = 0;
    static final byte REMOVED = 1;
    static final byte INSERTED = 2;
    /** Kept in both texts, and yet taken away and put in again. */
    static final byte SPLIT = 3;

    private final StringBuilder text = new StringBuilder();
    private byte[] sides = new byte[256];
    /** For each character the change that it belongs to, or that came last before it. */
    private int[] makers = new int[256];

    Marks(Redline redline) {
        redline.read(new Redline.Reader() {
            private int change = -1;

            @Override
            public void kept(Span before, Span after) {
                append(before.of(redline.original()), KEPT, Math.max(change, 0));
            }

            @Override
            public void changed(Redline.Change made) {
                change++;
                var removed = made.removed();
                var inserted = made.inserted();
                var same = SharedEnds.of(removed, inserted);
                append(removed.substring(0, same.start()), KEPT, change);
                append(removed.substring(same.start(), removed.length() - same.end()), REMOVED, change);
                append(inserted.substring(same.start(), inserted.length() - same.end()), INSERTED, change);
                append(removed.substring(removed.length() - same.end()), KEPT, change);
            }
        });
    }

    private void append(String words, byte side, int maker) {
        int from = text.length();
        text.append(words);
        if (text.length() > sides.length) {
            sides = Arrays.copyOf(sides, 2 * text.length());
            makers = Arrays.copyOf(makers, 2 * text.length());
        }
        Arrays.fill(sides, from, text.length(), side);
        Arrays.fill(makers, from, text.length(), maker);
    }

    int length() {
        return text.length();
    }

    char at(int i) {
        return text.charAt(i);
    }

    String text(int from, int to) {
        return text.substring(from, to);
    }

    byte side(int i) {
        return sides[i];
    }

    int maker(int i) {
        return makers[i];
    }

    /** Whether a line feed stands here in the text without {@code absent} characters. */
    boolean isFeed(int i, byte absent) {
        return sides[i] != absent && text.charAt(i) == '\n';
    }

    /** The first character from {@code from} on that is kept; the length where there is none. */
    int nextKept(int from) {
        int i = from;
        while (i < text.length() && sides[i] != KEPT) {
            i++;
        }
        return i;
    }

    /** The first character from {@code from} on that is not kept; the length where there is none. */
    int nextChanged(int from) {
        return firstOf(from, KEPT);
    }

    /** The first character from {@code from} on that is not {@code absent}. */
    int firstOf(int from, byte absent) {
        int i = from;
        while (i < text.length() && sides[i] == absent) {
            i++;
        }
        return i;
    }

    /** The last character before {@code to} that is not {@code absent}. */
    int lastOf(int to, byte absent) {
        int i = to - 1;
        while (i >= 0 && sides[i] == absent) {
            i--;
        }
        return i;
    }

    /** True beyond both ends of the text, too. */
    boolean isBlank(int i) {
        return i < 0 || i >= text.length() || Character.isWhitespace(text.charAt(i));
    }

    /** Splits what is kept of these characters. */
    void split(int from, int to) {
        for (int i = from; i < to; i++) {
            sides[i] = sides[i] == KEPT ? SPLIT : sides[i];
        }
    }

    /** Splits these characters, which the change {@code maker} takes away and puts in again. */
    void split(int from, int to, int maker) {
        Arrays.fill(sides, from, to, SPLIT);
        Arrays.fill(makers, from, to, maker);
    }
}
