package org.copydesk.findings;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/**
 * The engines over articles that were damaged by hand in what machine translation breaks while each sentence still reads like one:
 * who says it, of whom, whether or not, and grammar. {@code -Dfindings.print=true} prints the figures.
 */
class MeaningDamageTest {
    private static final Scoreboard BOARD = Scoreboard.of(Written.meaning(""));

    @Test
    void leavesTheCleanArticlesAlone() {
        assertTrue(BOARD.falsePerThousand() == 0, () -> String.join("\n", BOARD.notes));
    }

    @Test
    void findsAndRepairsWhatAHandDamaged() {
        assertTrue(BOARD.f1() >= 0.75, () -> BOARD.table() + String.join("\n", BOARD.notes));
        assertTrue(BOARD.precision() >= 0.98, () -> BOARD.table() + String.join("\n", BOARD.notes));
        assertTrue(BOARD.repair() >= 0.61, () -> BOARD.table() + String.join("\n", BOARD.notes));
    }
}
