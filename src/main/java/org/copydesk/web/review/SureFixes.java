package org.copydesk.web.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.copydesk.review.DeskFinding;
import org.copydesk.review.Guard;
import org.copydesk.review.InQuote;
import org.copydesk.review.Sheet;
import org.copydesk.review.Verb;
import org.copydesk.review.verbs.Bulk;

/** The better words that can be taken at once: the engine is sure of them, and no quoted words change (rule 4). */
final class SureFixes {

    private SureFixes() {}

    /** The ids of the open findings that know better words and that the engine is at least {@code above} percent sure about. */
    static List<String> of(Sheet sheet, int above) {
        var sure = sheet.openFindings()
                .stream()
                .filter(finding -> finding.confidence() >= above / 100.0 && !finding.suggestions().isEmpty())
                .toList();
        if (sure.isEmpty()) {
            return List.of();
        }
        var quoted = Guard.quoted(sheet.snapshot().annotations(), sheet.draft()).toList();
        return sure.stream()
                .filter(finding -> quoted.stream().noneMatch(sheet.draft().map(finding.place()).span()::overlaps))
                .map(DeskFinding::id)
                .toList();
    }

    /** Takes the best words of each of {@code findings}, in one act. */
    static Verb accepting(List<String> findings) {
        var choice = new Bulk.Choice("", Optional.empty(), Optional.empty(), 0, Set.copyOf(findings), InQuote.OUTSIDE);
        return new Bulk(Bulk.Decision.ACCEPT, choice);
    }
}
