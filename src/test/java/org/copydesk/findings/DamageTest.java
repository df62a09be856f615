package org.copydesk.findings;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The engines over clean articles of our own, as they are and damaged at places drawn from seeds. The floors are a little below
 * what was measured; {@code docs/findings.md} has the figures, which {@code -Dfindings.print=true} prints.
 */
class DamageTest {
    private static final int ROUNDS = 2;
    private static final int DEFECTS = 8;
    private static final Scoreboard BOARD = new Scoreboard();

    @BeforeAll
    static void measure() {
        var articles = Scoreboard.articles();
        articles.forEach(BOARD::clean);
        for (var round = 0; round < ROUNDS; round++) {
            for (var i = 0; i < articles.size(); i++) {
                BOARD.damaged(Damage.of(articles.get(i), DEFECTS, round * 1000L + i + 7));
            }
        }
        if (Boolean.getBoolean("findings.print")) {
            System.out.print(BOARD.table());
        }
    }

    @Test
    void leavesCleanCopyAlone() {
        assertTrue(BOARD.falsePerThousand() <= 0.2, () -> BOARD.table() + notes("CLEAN"));
    }

    @Test
    void findsWhatWasDamaged() {
        assertTrue(BOARD.f1() >= 0.93, () -> BOARD.table() + notes("MISS"));
        assertTrue(BOARD.precision() >= 0.98, () -> BOARD.table() + notes("FALSE"));
    }

    @Test
    void proposesTheRightWords() {
        assertTrue(BOARD.repair() >= 0.88, () -> BOARD.table() + notes("UNREPAIRED"));
    }

    private static String notes(String kind) {
        return String.join("\n", BOARD.notes.stream().filter(note -> note.startsWith(kind)).limit(40).toList());
    }
}
