package org.copydesk.web.review;

import java.util.ArrayList;
import java.util.List;

import org.copydesk.article.ArticleState;
import org.copydesk.mqm.Severity;
import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.CorrectionStatus;
import org.copydesk.review.Sheet;
import org.copydesk.web.Wording;

/** What to know of an article before it goes out. */
final class Cautions {
    private final Sheet sheet;
    private final List<ExportPage.Caution> found = new ArrayList<>();

    private Cautions(Sheet sheet) {
        this.sheet = sheet;
    }

    /** The weightiest first; empty where there is nothing. */
    static List<ExportPage.Caution> of(Sheet sheet) {
        var cautions = new Cautions(sheet);
        cautions.collect();
        return cautions.found;
    }

    private void collect() {
        for (var severity : List.of(Severity.CRITICAL, Severity.MAJOR, Severity.MINOR)) {
            long open = sheet.openFindings().stream().filter(finding -> finding.severity() == severity).count();
            add(severity, open, severity.code() + " finding is open", severity.code() + " findings are open", "",
                    "Look at them");
        }
        add(Severity.NEUTRAL, sheet.draft().placed().size(), "change is not saved and stays out",
                "changes are not saved and stay out", "",
                "Save them first");
        long proposed = sheet.snapshot().corrections().stream().filter(c -> c.status() == CorrectionStatus.PROPOSED).count();
        add(Severity.NEUTRAL, proposed, "proposed correction waits to be decided and stays out",
                "proposed corrections wait to be decided and stay out", "?show=corrections", "Decide");
        add(Severity.NEUTRAL, annotations(AnnotationStatus.PROPOSED), "quote is not confirmed and goes out as proposed",
                "quotes are not confirmed and go out as proposed", "/quotes", "Confirm");
        long orphans = sheet.snapshot().annotations().stream().filter(a -> isSaid(a) && a.place().isEmpty()).count();
        add(Severity.NEUTRAL, orphans, "remark has lost its words and goes out without a place",
                "remarks have lost their words and go out without a place", "#orphans", "Attach");
        var state = sheet.snapshot().facts().state();
        if (state != ArticleState.APPROVED && state != ArticleState.EXPORTED) {
            found.add(new ExportPage.Caution(Severity.NEUTRAL.code(), "The article is " + Wording.word(state)
                    + ": it can be downloaded, and sent once a chief has approved it.", "", ""));
        }
    }

    private long annotations(AnnotationStatus status) {
        return sheet.snapshot()
                .annotations()
                .stream()
                .filter(a -> a.kind() == AnnotationKind.QUOTE && a.status() == status)
                .count();
    }

    private static boolean isSaid(Annotation a) {
        return a.status() != AnnotationStatus.DISMISSED && a.status() != AnnotationStatus.RESOLVED;
    }

    private void add(Severity severity, long count, String one, String many, String path, String doing) {
        if (count > 0) {
            found.add(new ExportPage.Caution(severity.code(), Wording.count((int) count, one, many) + ".",
                    "/articles/" + sheet.articleId() + path, doing));
        }
    }
}
