package org.copydesk.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Random;

import org.copydesk.text.Boundaries;
import org.copydesk.text.Draws;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The engines read any row of characters, of whichever scripts, also where there is no sentence in it. */
class AnyScriptTest {

    @Property(tries = 1500)
    void isReadToItsEnd(@ForAll Random random) {
        var draws = new Draws(random);
        var text = draws.words(1 + draws.below(30));

        var analysis = Engines.ANALYSIS.of(text, Knowledge.NONE);

        for (var finding : analysis.findings()) {
            assertFalse(Boundaries.splitsSurrogate(text, finding.span().start())
                    || Boundaries.splitsSurrogate(text, finding.span().end()), () -> finding + " of " + text);
        }
    }

    @Test
    void aHeadlineAboveAParagraphWithoutAnyWordIsRead() {
        assertEquals(List.of(), Engines.INSPECTOR.inspect("Talks rose in Ostvik\n\n\u200D", Knowledge.NONE).findings());
    }
}
