package org.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;

import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class EditDistanceTest {

    /** Few letters and patterns beyond 128 units, so that carries pass between blocks in both directions. */
    @Property(tries = 10_000)
    void agreesWithThePlainMatrix(@ForAll Random random) {
        var pattern = letters(random, 1 + random.nextInt(random.nextInt(8) == 0 ? 140 : 20));
        var text = letters(random, random.nextInt(random.nextInt(8) == 0 ? 160 : 30));

        var distance = new EditDistance(pattern);

        assertArrayEquals(lastRow(pattern, text, 1), distance.toPrefixes(text));
        assertArrayEquals(lastRow(pattern, text, 0), distance.toStretchesEndingAt(text));
    }

    @Test
    void likenessIsAPartOfTheLonger() {
        assertEquals(0.75, new EditDistance("abc").similarity("abcd"));
        assertEquals(1, new EditDistance("").similarity(""));
        assertEquals(0, new EditDistance("").similarity("abc"));
    }

    private static String letters(Random random, int length) {
        var letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append((char) ('a' + random.nextInt(3)));
        }
        return letters.toString();
    }

    private static int[] lastRow(String pattern, String text, int above) {
        int[][] matrix = new int[pattern.length() + 1][text.length() + 1];
        for (int j = 0; j <= text.length(); j++) {
            matrix[0][j] = above * j;
        }
        for (int i = 1; i <= pattern.length(); i++) {
            matrix[i][0] = i;
            for (int j = 1; j <= text.length(); j++) {
                int exchanged = matrix[i - 1][j - 1] + (pattern.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
                matrix[i][j] = Math.min(exchanged, 1 + Math.min(matrix[i - 1][j], matrix[i][j - 1]));
            }
        }
        return matrix[pattern.length()];
    }
}
