package org.copydesk.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Random;

import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.InQuote;
import org.copydesk.text.Boundaries;
import org.copydesk.text.Draws;
import org.copydesk.text.Span;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Any edition, of texts of many scripts, comes back from its bundle and is written again as it was, byte for byte. */
class BundlePropertiesTest {

    @Property(tries = 10_000)
    void exportThenImportThenExportIsByteEqual(@ForAll Random random) {
        var edition = edition(random);
        var json = Bundle.write(edition);

        var again = Bundle.read(json);

        assertEquals(edition, again);
        assertEquals(json, Bundle.write(again));
    }

    private static Edition edition(Random random) {
        var draws = new Draws(random);
        var text = "G " + draws.words(10);
        var builder = EditionBuilder.received(text);
        for (int save = draws.below(3); save > 0; save--) {
            var taken = new ArrayList<Span>();
            for (int i = draws.below(4); i > 0; i--) {
                var span = span(random, text);
                if (taken.stream().noneMatch(span::touches)) {
                    taken.add(span);
                    builder.correct(span, "w" + draws.words(2), any(random, ErrorCategory.values()),
                            any(random, Severity.values()), draws.words(2), any(random, InQuote.values()));
                }
            }
            text = builder.save(draws.words(2)).build().text();
        }
        for (int i = draws.below(3); i > 0; i--) {
            var exact = span(random, text).of(text);
            if (draws.below(2) == 0) {
                builder.quote(exact, draws.words(1), exact, "");
            } else {
                builder.remark(AnnotationKind.COMMENT, exact, draws.words(3));
            }
        }
        return builder.build();
    }

    private static Span span(Random random, String text) {
        int start = random.nextInt(text.length());
        return Boundaries.snapToGraphemes(text, new Span(start, Math.min(text.length(), start + 1 + random.nextInt(8))));
    }

    private static <T> T any(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }
}
