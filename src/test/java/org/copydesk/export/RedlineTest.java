package org.copydesk.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;

import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.review.InQuote;
import org.copydesk.text.Span;
import org.junit.jupiter.api.Test;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RedlineTest {

    @Test
    void leavesOutWhatWasTakenBack() {
        var changes = Redline.of(Samples.twice()).changes();

        assertEquals(List.of("reporters", "on Monday"), changes.stream().map(Redline.Change::removed).toList());
        assertEquals(List.of("journalists", "on Wednesday evening"), changes.stream().map(Redline.Change::inserted).toList());
    }

    @Test
    void keepsTheMakersOfWordsThatAWiderChangeTookIn() {
        var edition = EditionBuilder.received("one two three")
                .correct("two", "2")
                .save("a")
                .insert(5, "!")
                .save("b")
                .correct("2! three", "four")
                .save("c")
                .build();

        var change = Redline.of(edition).changes().get(0);

        assertEquals("two three", change.removed());
        assertEquals(List.of("2", "!", "four"), change.corrections().stream().map(Edition.Correction::replacement).toList());
    }

    @Example
    void knowsNoChangeWithoutCorrections() {
        assertEquals(List.of(), Redline.of(Samples.untouched()).changes());
    }

    /** Three saves of random corrections: both texts come back, and every change has a maker. */
    @Property(tries = 2000)
    void givesBothTextsBack(@ForAll @Size(min = 0, max = 24) List<@IntRange(min = 0, max = 39) Integer> picks) {
        var builder = EditionBuilder.received("alpha beta gamma delta epsilon zeta eta theta");
        var text = "alpha beta gamma delta epsilon zeta eta theta";
        for (int save = 0; save < 3; save++) {
            var edits = new ArrayList<Span>();
            for (int i = save; i + 3 < picks.size(); i += 6) {
                int start = Math.min(picks.get(i), text.length());
                var span = new Span(start, Math.min(text.length(), start + picks.get(i + 3) % 7));
                if (edits.stream().noneMatch(span::touches)) {
                    edits.add(span);
                    builder.correct(span, span.isEmpty() ? "+" : "x".repeat(picks.get(i + 3) % 3), ErrorCategory.OTHER,
                            Severity.MINOR, "", InQuote.OUTSIDE);
                }
            }
            text = builder.save("s" + save).build().text();
        }

        var edition = builder.build();
        var both = new StringBuilder[]{new StringBuilder(), new StringBuilder()};
        Redline.of(edition).read(new Redline.Reader() {
            @Override
            public void kept(Span before, Span after) {
                both[0].append(before.of(edition.first().text()));
                both[1].append(after.of(edition.text()));
            }

            @Override
            public void changed(Redline.Change change) {
                assertFalse(change.corrections().isEmpty());
                both[0].append(change.removed());
                both[1].append(change.inserted());
            }
        });
        assertEquals(edition.first().text(), both[0].toString());
        assertEquals(edition.text(), both[1].toString());
    }
}
