package org.copydesk.findings;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The engines over copy from many countries, as it is and as {@link WorldDamage} damages it. {@code -Dfindings.print=true} prints
 * the figures; the floors are a little below what was measured.
 */
class WorldDamageTest {
    private static final int ROUNDS = 4;
    private static final int DEFECTS = 9;
    private static final Scoreboard BOARD = new Scoreboard();

    @BeforeAll
    static void measure() {
        var stories = Story.all();
        for (var story : stories) {
            BOARD.clean(story.text());
        }
        for (var round = 0; round < ROUNDS; round++) {
            for (var i = 0; i < stories.size(); i++) {
                BOARD.damaged(WorldDamage.of(stories.get(i), DEFECTS, round * 100L + i + 31));
            }
        }
        if (Boolean.getBoolean("findings.print")) {
            System.out.print(report());
        }
    }

    @Test
    void leavesCleanCopyAlone() {
        assertTrue(BOARD.falsePerThousand() <= 0.3, WorldDamageTest::report);
    }

    @Test
    void findsAndRepairsWhatWasDamaged() {
        assertTrue(BOARD.f1() >= 0.92, WorldDamageTest::report);
        assertTrue(BOARD.precision() >= 0.98, WorldDamageTest::report);
        assertTrue(BOARD.repair() >= 0.86, WorldDamageTest::report);
    }

    private static String report() {
        return BOARD.table() + String.join("\n", BOARD.notes);
    }
}
