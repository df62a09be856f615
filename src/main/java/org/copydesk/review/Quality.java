package org.copydesk.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.copydesk.article.Headline;
import org.copydesk.article.Tally;
import org.copydesk.mqm.Mark;
import org.copydesk.mqm.QualityScore;
import org.copydesk.mqm.Severity;
import org.copydesk.text.Boundaries;

/**
 * How good an article was on arrival and is now. On arrival it had every error that was corrected since and every one still
 * open; now it has those still open. A rejected or undone correction counts in neither (rule 1).
 */
public final class Quality {

    private Quality() {}

    /**
     * The counts that the article's row keeps.
     *
     * @param saved the corrections that became part of earlier versions
     */
    public static Tally tally(Snapshot snapshot, Draft draft, Collection<DeskFinding> findings, Collection<Correction> saved) {
        var open = findings.stream().filter(DeskFinding::isOpen).toList();
        var now = new ArrayList<Mark>();
        open.forEach(f -> now.add(new Mark(f.category(), f.severity())));
        mark(snapshot.corrections(), CorrectionStatus.PROPOSED, now);
        var arrival = new ArrayList<>(now);
        mark(snapshot.corrections(), CorrectionStatus.ACCEPTED, arrival);
        mark(saved, CorrectionStatus.SAVED, arrival);
        int words = Boundaries.countWords(draft.text());
        var quotes = snapshot.annotations().stream().filter(Annotation::isGuarded).toList();
        int confirmed = (int) quotes.stream().filter(q -> q.status() == AnnotationStatus.CONFIRMED).count();
        return new Tally(Headline.of(draft.text()), words, count(open, Severity.CRITICAL), count(open, Severity.MAJOR),
                count(open, Severity.MINOR), quotes.size(),
                confirmed, QualityScore.of(words, arrival).mqm(), QualityScore.of(words, now).mqm(),
                untouched(snapshot, draft));
    }

    /** The score of the draft now, with what it is made of. */
    public static QualityScore now(Sheet sheet) {
        var marks = new ArrayList<Mark>();
        sheet.openFindings().forEach(f -> marks.add(new Mark(f.category(), f.severity())));
        mark(sheet.snapshot().corrections(), CorrectionStatus.PROPOSED, marks);
        return QualityScore.of(Boundaries.countWords(sheet.draft().text()), marks);
    }

    /** The share of the version's text, by length, that no person's accepted correction takes away. */
    public static double untouched(Snapshot snapshot, Draft draft) {
        if (snapshot.text().isEmpty()) {
            return 1;
        }
        int touched = draft.placed()
                .stream()
                .filter(p -> p.correction().rule().isEmpty())
                .mapToInt(p -> p.correction().span().length())
                .sum();
        return 1 - (double) touched / snapshot.text().length();
    }

    private static void mark(Collection<Correction> corrections, CorrectionStatus status, List<Mark> marks) {
        corrections.stream().filter(c -> c.status() == status).forEach(c -> marks.add(new Mark(c.category(), c.severity())));
    }

    private static int count(List<DeskFinding> open, Severity severity) {
        return (int) open.stream().filter(f -> f.severity() == severity).count();
    }
}
