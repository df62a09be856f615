package org.copydesk.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * The engines over articles that were damaged by hand, each scored before a rule was written for what it showed; the floors are
 * what is found since. {@code -Dfindings.print=true} prints the figures.
 */
class WrittenDamageTest {
    private static final Set<String> AROUND = Set.of("unbalanced-mark", "uncredited-quote");
    private static final Scoreboard BOARD = Scoreboard.of(Written.articles(""));

    @Test
    void leavesTheCleanArticlesAlone() {
        assertTrue(BOARD.falsePerThousand() <= 0.3, () -> String.join("\n", BOARD.notes));
    }

    @Test
    void findsAndRepairsWhatAHandDamaged() {
        assertTrue(BOARD.f1() >= 0.93, () -> BOARD.table() + String.join("\n", BOARD.notes));
        assertTrue(BOARD.precision() >= 0.98, () -> BOARD.table() + String.join("\n", BOARD.notes));
        assertTrue(BOARD.repair() >= 0.89, () -> BOARD.table() + String.join("\n", BOARD.notes));
    }

    @Test
    void oneDefectIsOneCard() {
        var generated = Stream.iterate(0, seed -> seed + 1)
                .limit(Scoreboard.articles().size())
                .map(seed -> Damage.of(Scoreboard.articles().get(seed), 8, seed).text());
        var written = Written.articles("").stream().map(Damage.Damaged::text);

        var twice = Stream.concat(generated, written).flatMap(text -> overlaps(text).stream()).toList();

        assertEquals(List.of(), twice);
    }

    /** Pairs of findings that share words, but for those that speak of a whole quotation. */
    private static List<String> overlaps(String text) {
        var findings = Engines.ANALYSIS.of(text, Knowledge.NONE).findings();
        var pairs = new ArrayList<String>();
        for (var one : findings) {
            for (var other : findings) {
                if (one != other && one.span().start() <= other.span().start() && one.span().overlaps(other.span())
                        && !AROUND.contains(one.rule()) && !AROUND.contains(other.rule())) {
                    pairs.add(one + " and " + other);
                }
            }
        }
        return pairs;
    }
}
