package org.copydesk.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.article.Texts;
import org.copydesk.article.Unacceptable;
import org.copydesk.cleaning.Fix;

/** What is refused at the door: nothing, too much, what no field can hold. */
@ApplicationScoped
class IntakeChecks {
    /** The longest source and slug, in UTF-16 code units: as long as their columns. */
    private static final int LONGEST_NAME = 200;
    /** What opens a quotation and nothing else; a straight mark opens every other time. */
    private static final String OPENING = "“„«「『‹";
    private final IntakeLimits limits;

    IntakeChecks(IntakeLimits limits) {
        this.limits = limits;
    }

    /** @throws Unreadable if there is nothing or too much; {@code Unacceptable} at what was said of it */
    void check(Envelope envelope) {
        if (envelope.content().length == 0) {
            throw new Unreadable(Unreadable.Cause.EMPTY, "There is nothing in it. Send the copy itself.");
        }
        if (envelope.content().length > limits.maxBytes()) {
            throw new Unreadable(Unreadable.Cause.TOO_LARGE,
                    "It is larger than the " + limits.maxBytes()
                            + " bytes that this desk takes in (copydesk.intake.max-bytes).");
        }
        Texts.check("source", envelope.source(), LONGEST_NAME);
        Texts.check("slug", envelope.slug(), LONGEST_NAME);
        if (!envelope.language().matches("[A-Za-z0-9-]{0,35}")) {
            throw new Unacceptable("language", "Give a language tag such as en or pt-BR.");
        }
    }

    /** @throws Unreadable if there is no text or too much; {@code Unacceptable} where text or a field holds what cannot be stored */
    void check(Received received) {
        if (received.text().isBlank()) {
            throw new Unreadable(Unreadable.Cause.EMPTY, "There is no text in it.");
        }
        checkLength(received.text().getBytes(StandardCharsets.UTF_8).length);
        if (received.text().lines().anyMatch(line -> line.length() > limits.maxLine())) {
            throw new Unreadable(Unreadable.Cause.TOO_LARGE, "A line of its text is longer than the " + limits.maxLine()
                    + " characters that this desk takes in (copydesk.intake.max-line). Break it into paragraphs.");
        }
        if (received.text().lines().filter(line -> !line.isBlank()).count() > limits.maxLines()) {
            throw new Unreadable(Unreadable.Cause.TOO_LARGE, "Its text has more than the " + limits.maxLines()
                    + " lines that this desk takes in (copydesk.intake.max-lines). Send it in several parts.");
        }
        if (quotations(received.text()) > limits.maxQuotations()) {
            throw new Unreadable(Unreadable.Cause.TOO_LARGE, "Its text opens more than the " + limits.maxQuotations()
                    + " quotations that this desk takes in (copydesk.intake.max-quotations). Send it in several parts.");
        }
        if (received.additions().marks() > limits.maxMarks()) {
            throw new Unreadable(Unreadable.Cause.TOO_LARGE, "It makes more than " + limits.maxMarks()
                    + " changes and remarks (copydesk.intake.max-marks). Send it in several parts.");
        }
        Texts.check("text", received.text());
        var particulars = received.particulars();
        Texts.check("guid", particulars.guid());
        Texts.check("version", particulars.issue());
        Texts.check("byline", particulars.byline());
        Texts.check("dateline", particulars.dateline());
        Texts.check("link", particulars.link());
    }

    private void checkLength(int bytes) {
        if (bytes > limits.maxText()) {
            throw new Unreadable(Unreadable.Cause.TOO_LARGE, "Its text is longer than the " + limits.maxText()
                    + " bytes that this desk takes in (copydesk.intake.max-text).");
        }
        long room = Runtime.getRuntime().maxMemory() / limits.heapPerText();
        if (bytes > room) {
            throw new Unreadable(Unreadable.Cause.TOO_LARGE, "Its text is longer than the " + room
                    + " bytes that this desk has memory for (copydesk.intake.heap-per-text). Send it in several parts.");
        }
    }

    /** @throws Unreadable if cleaning would change more than can be reviewed */
    void check(List<Fix> fixes) {
        if (fixes.size() > limits.maxFixes()) {
            throw new Unreadable(Unreadable.Cause.TOO_LARGE, "Cleaning would change its text in more than "
                    + limits.maxFixes() + " places (copydesk.intake.max-fixes). Send it in several parts.");
        }
    }

    private static long quotations(String text) {
        return text.chars().filter(c -> OPENING.indexOf(c) >= 0).count() + text.chars().filter(c -> c == '"').count() / 2;
    }
}
