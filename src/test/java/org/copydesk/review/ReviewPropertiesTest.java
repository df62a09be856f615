package org.copydesk.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.copydesk.article.ArticleState;
import org.copydesk.article.Particular;
import org.copydesk.article.Refusal;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.review.verbs.Annotate;
import org.copydesk.review.verbs.Bulk;
import org.copydesk.review.verbs.Correct;
import org.copydesk.review.verbs.DecideCorrections;
import org.copydesk.review.verbs.MoveTo;
import org.copydesk.review.verbs.Rewrite;
import org.copydesk.review.verbs.Save;
import org.copydesk.review.verbs.Spike;
import org.copydesk.review.verbs.TellFacts;
import org.copydesk.text.Boundaries;
import org.copydesk.text.Fate;
import org.copydesk.text.Span;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Rules 1 to 3, 7 and 9 for any sequence of acts: what the draft reads, where annotations stand, what undo and replay give. */
class ReviewPropertiesTest {
    private static final String[] WORDS = {"harbour", "minister", "🚢", "தமிழ்", "e\u0301te\u0301", "العربية", "said",
            "“never”", "9", "the",
            "Robin", "and", "\n\n"};
    private static final int ACTS = 14;

    @Property(tries = 10_000)
    void holdsAfterEveryAct(@ForAll long seed) {
        var random = new Random(seed);
        var desk = new PaperDesk(words(random, 12 + random.nextInt(20)));
        for (int i = 0; i < ACTS; i++) {
            act(desk, random);
            annotationsStandOnTheirWords(desk.sheet());
        }
        assertEquals(Optional.empty(), desk.difference());
        rejectAllGivesTheVersionBack(desk);
    }

    /** Rule 8: what the source sends again is merged with whatever was done, takes no editor's words away and stays undoable. */
    @Property(tries = 10_000)
    void holdsWhereTheSourceSendsTheArticleAgain(@ForAll long seed) {
        var random = new Random(seed);
        var sent = words(random, 12 + random.nextInt(20));
        var desk = new PaperDesk(sent);
        for (int i = 0; i < ACTS; i++) {
            if (random.nextInt(3) == 0) {
                var next = sentAgain(random, sent);
                var ours = ours(desk);
                desk.receiveAgain(sent, next);
                assertEquals(ours, ours(desk));
                sent = next;
            } else {
                act(desk, random);
            }
            annotationsStandOnTheirWords(desk.sheet());
        }
        assertEquals(Optional.empty(), desk.difference());
        rejectAllGivesTheVersionBack(desk);
    }

    private static String sentAgain(Random random, String sent) {
        var text = sent;
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            var span = span(random, text);
            text = text.substring(0, span.start()) + (random.nextInt(3) == 0 ? "" : words(random, 1 + random.nextInt(2)))
                    + text.substring(span.end());
        }
        return text;
    }

    /** The changes that stand in the draft, in its order, as editors made them. */
    private static List<String> ours(PaperDesk desk) {
        return desk.sheet()
                .draft()
                .placed()
                .stream()
                .map(placed -> placed.correction())
                .map(c -> c.id() + ": " + c.exact() + " → " + c.replacement())
                .toList();
    }

    private static void act(PaperDesk desk, Random random) {
        var before = desk.sheet().draft().text();
        try {
            switch (random.nextInt(9)) {
                case 0, 1, 2 -> correct(desk, random, before);
                case 3 -> annotate(desk, random, before);
                case 4 -> decide(desk, random);
                case 5 -> desk.undo();
                case 6 -> desk.perform(new Save("saved"));
                case 7 -> tell(desk, random);
                default -> rewrite(desk, random, before);
            }
        } catch (Refusal refused) {
            assertEquals(before, desk.sheet().draft().text(), "a refused act changes nothing");
        }
    }

    private static void correct(PaperDesk desk, Random random, String draft) {
        var span = span(random, draft);
        var replacement = random.nextInt(4) == 0 ? "" : words(random, 1 + random.nextInt(2));
        desk.perform(new Correct(new Words(In.DRAFT, span, span.of(draft)), wish(replacement), CorrectionStatus.ACCEPTED));
        assertEquals(draft.substring(0, span.start()) + replacement + draft.substring(span.end()), desk.sheet().draft().text());
        if (random.nextInt(3) == 0) {
            assertTrue(desk.undo());
            assertEquals(draft, desk.sheet().draft().text());
        }
    }

    private static Wish wish(String replacement) {
        return Wish.of(replacement, ErrorCategory.GRAMMAR, Severity.MINOR, "", InQuote.TRANSLATION);
    }

    private static void rewrite(PaperDesk desk, Random random, String draft) {
        var span = span(random, draft);
        var text = words(random, 1 + random.nextInt(5));
        desk.perform(new Rewrite(new Words(In.DRAFT, span, span.of(draft)), text, "", InQuote.TRANSLATION));
        assertEquals(draft.substring(0, span.start()) + text + draft.substring(span.end()), desk.sheet().draft().text());
    }

    private static void annotate(PaperDesk desk, Random random, String draft) {
        var span = span(random, draft);
        desk.perform(new Annotate(AnnotationKind.COMMENT, List.of(new Words(In.DRAFT, span, span.of(draft))), Optional.empty(),
                "?"));
        var made = desk.sheet()
                .snapshot()
                .annotations()
                .stream()
                .filter(a -> a.seq() == desk.sheet().base().seq())
                .findFirst()
                .orElseThrow();
        assertEquals(span, desk.sheet().draft().map(made.place().orElseThrow()).span());
    }

    /** Says something of the article as a whole, and sometimes takes it back at once. */
    private static void tell(PaperDesk desk, Random random) {
        var before = desk.sheet().snapshot().facts();
        var value = WORDS[random.nextInt(WORDS.length)];
        desk.perform(switch (random.nextInt(4)) {
            case 0 -> new TellFacts("rename", "", facts -> facts.named(value), false);
            case 1 -> new TellFacts("language", "", facts -> facts.writtenIn(value), false);
            case 2 -> new TellFacts("assign", "", facts -> facts.assignedTo(value), true);
            default -> before.state() == ArticleState.SPIKED ? MoveTo.unspike("") : new Spike("");
        });
        if (random.nextBoolean() && desk.undo()) {
            var after = desk.sheet().snapshot().facts();
            for (var particular : Particular.values()) {
                assertEquals(particular.in(before), particular.in(after));
            }
        }
    }

    private static void decide(PaperDesk desk, Random random) {
        var corrections = List.copyOf(desk.sheet().snapshot().corrections());
        if (!corrections.isEmpty()) {
            var one = corrections.get(random.nextInt(corrections.size()));
            desk.perform(new DecideCorrections(List.of(one.id()),
                    random.nextBoolean() ? CorrectionStatus.ACCEPTED : CorrectionStatus.REJECTED));
        }
    }

    private static void annotationsStandOnTheirWords(Sheet sheet) {
        for (var annotation : sheet.snapshot().annotations()) {
            annotation.place().ifPresent(place -> {
                assertEquals(place.exact(), place.span().of(sheet.snapshot().text()));
                var mapped = sheet.draft().map(place);
                if (mapped.fate() == Fate.KEPT || mapped.fate() == Fate.MOVED) {
                    assertEquals(place.words(), mapped.span().of(sheet.draft().text()));
                }
            });
        }
    }

    private static void rejectAllGivesTheVersionBack(PaperDesk desk) {
        desk.perform(new Bulk(Bulk.Decision.REJECT,
                new Bulk.Choice("", Optional.empty(), Optional.empty(), 0, Set.of(), InQuote.OUTSIDE)));
        assertEquals(desk.sheet().snapshot().text(), desk.sheet().draft().text());
    }

    /** Some words of the draft, never splitting a character. */
    private static Span span(Random random, String draft) {
        if (draft.isEmpty()) {
            return new Span(0, 0);
        }
        int start = random.nextInt(draft.length());
        int end = Math.min(draft.length(), start + random.nextInt(12));
        return Boundaries.snapToGraphemes(draft, new Span(start, end));
    }

    private static String words(Random random, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(text.isEmpty() ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
