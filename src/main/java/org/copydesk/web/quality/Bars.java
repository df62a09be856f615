package org.copydesk.web.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A chart of bars lying under one another, each of two parts in line. Everything is in pixels of the drawing.
 *
 * @param height of the whole drawing; it is {@link #WIDTH} wide
 */
public record Bars(int height, List<Bar> bars) {
    public static final int WIDTH = 420;
    /** Where bars begin; their names stand left of it. */
    public static final int LEFT = 150;
    private static final int ROW = 24;
    private static final int THICK = 14;
    /** So much is kept free for the number right of the longest bar. */
    private static final int RIGHT = 44;

    /**
     * One bar.
     *
     * @param y its upper edge
     * @param first and {@code second}: how long its parts are
     * @param number what is written at its end
     */
    public record Bar(String name, int y, int first, int second, String number) {

        public int textY() {
            return y + THICK - 3;
        }

        public int secondX() {
            return LEFT + first;
        }

        public int endX() {
            return LEFT + first + second + 6;
        }

        public int getThick() {
            return THICK;
        }
    }

    /** The bars of {@code rows}, the longest as long as the drawing is wide. */
    static <T> Bars of(List<T> rows, Function<T, String> name, ToLongFunction<T> first, ToLongFunction<T> second) {
        long longest = rows.stream().mapToLong(row -> first.applyAsLong(row) + second.applyAsLong(row)).max().orElse(1);
        double unit = (double) (WIDTH - LEFT - RIGHT) / Math.max(1, longest);
        var bars = new ArrayList<Bar>();
        for (var row : rows) {
            long a = first.applyAsLong(row);
            long b = second.applyAsLong(row);
            bars.add(new Bar(name.apply(row), bars.size() * ROW + 4, (int) Math.round(a * unit), (int) Math.round(b * unit),
                    Long.toString(a + b)));
        }
        return new Bars(rows.size() * ROW + 8, bars);
    }

    public int width() {
        return WIDTH;
    }

    public int left() {
        return LEFT;
    }

    public int nameX() {
        return LEFT - 8;
    }
}
