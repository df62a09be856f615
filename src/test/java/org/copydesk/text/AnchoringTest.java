package org.copydesk.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.copydesk.text.Anchoring.Match;
import org.junit.jupiter.api.Test;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AnchoringTest {
    private static final String STORY = "Robin Day said the port would close. Robin Cook said it would not, and that the "
            + "harbour master had been told so by the minister on Monday.";

    @Property(tries = 10_000)
    void findsEveryQuoteOfATextInThatText(@ForAll Random random) {
        var draws = new Draws(random);
        var text = draws.text();
        var span = Boundaries.snapToGraphemes(text, draws.span(text));

        var match = Anchoring.find(text, TextQuote.of(text, span), span.start());

        assertEquals(span.isEmpty() ? Optional.empty() : Optional.of(new Match(span, 1)), match);
    }

    @Property(tries = 10_000)
    void whatIsFoundIsLikeWhatWasSought(@ForAll Random random) {
        var draws = new Draws(random);
        var text = draws.text();
        var span = draws.span(text);
        var other = draws.below(2) == 0 ? draws.text() : draws.script(text).apply(text);

        var match = Anchoring.find(other, TextQuote.of(text, span), span.start());

        match.ifPresent(found -> {
            assertTrue(found.similarity() >= Anchoring.FLOOR);
            assertEquals(!found.isFuzzy(), found.span().of(other).equals(span.of(text)));
        });
    }

    @Test
    void takesThePositionFirst() {
        assertEquals(Optional.of(new Match(Span.at(37, 5), 1)), Anchoring.find(STORY, new TextQuote("Robin", "", " Day"), 37));
    }

    @Test
    void takesTheContextsBeforeTheNearestPlace() {
        assertEquals(Optional.of(new Match(Span.at(37, 5), 1)),
                Anchoring.find(STORY, new TextQuote("Robin", "close. ", " Cook"), 1));
    }

    @Test
    void takesTheNearestPlaceWhereTheContextsAreGone() {
        assertEquals(Optional.of(new Match(Span.at(37, 5), 1)), Anchoring.find(STORY, new TextQuote("Robin", "x ", " y"), 30));
    }

    @Test
    void doesNotFindAWordInsideAnother() {
        assertEquals(Optional.empty(), Anchoring.find("The other one", new TextQuote("he", "Then ", " said"), 5));
        assertEquals(List.of(), Anchoring.all("The cafe\u0301", new TextQuote("cafe", "", "")));
    }

    @Test
    void findsAPassageThatWasRewordedALittle() {
        var quote = TextQuote.of(STORY,
                Span.at(STORY.indexOf("the harbour master"), "the harbour master had been told so".length()));
        var reworded = "In short: " + STORY.replace("master had been told", "masters have been told");

        var match = Anchoring.find(reworded, quote, 0).orElseThrow();

        assertEquals("the harbour masters have been told so", match.span().of(reworded));
        assertTrue(match.isFuzzy());
    }

    @Test
    void leavesAnOrphanWhereNothingIsLikeEnough() {
        var quote = new TextQuote("the harbour master had been told so", "and that ", " by the minister");

        assertEquals(Optional.empty(), Anchoring.find("Rain fell on the hills. The river rose, and nobody slept.", quote, 0));
    }

    @Test
    void leavesAnOrphanWhereTwoPassagesAreAlike() {
        var quote = new TextQuote("the harbour master was told", "", "");

        assertEquals(Optional.empty(), Anchoring.find("the harbour master is told, the harbour master is told", quote, 0));
    }

    @Test
    void tellsAlikePassagesApartByTheirContexts() {
        var text = "At noon the harbour master is told of it. On Sunday at the latest the harbour master is told to go.";
        var quote = new TextQuote("the harbour master was told", "On Sunday at the latest ", " to go.");

        assertEquals(Span.at(text.lastIndexOf("the harbour"), "the harbour master is told".length()),
                Anchoring.find(text, quote, 0).orElseThrow().span());
    }

    @Test
    void showsEveryPlaceWhereNothingTellsThemApart() {
        assertEquals(List.of(Span.at(0, 5), Span.at(37, 5)), Anchoring.all(STORY, new TextQuote("Robin", "x ", " y")));
        assertEquals(List.of(Span.at(37, 5)), Anchoring.all(STORY, new TextQuote("Robin", "close. ", " Cook")));
    }

    @Test
    void staysWithinItsLimitOnHostileText() {
        var text = "a".repeat(1 << 20);
        var quote = new TextQuote("a".repeat(1 << 19) + "b", "", "");

        assertTimeout(Duration.ofSeconds(10), () -> Anchoring.find(text, quote, 0));
        assertTimeout(Duration.ofSeconds(10), () -> Anchoring.find(text, new TextQuote("aa ba", "a", "a"), 0));
    }
}
