package org.copydesk.web.api;

import java.util.Comparator;
import java.util.List;

import org.copydesk.review.DeskFinding;
import org.copydesk.review.Sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A finding as the API tells it. One whose words are gone has no span. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FindingView(String id, String status, int version, @JsonUnwrapped Located place, String text, String rule,
        String category,
        String severity, String message, List<String> suggestions, double confidence, String defect) {

    static List<FindingView> all(Sheet sheet) {
        return sheet.findings()
                .values()
                .stream()
                .map(finding -> of(sheet, finding))
                .sorted(Comparator
                        .comparing((FindingView view) -> view.place() == null ? Integer.MAX_VALUE : view.place().draftStart())
                        .thenComparing(FindingView::id))
                .toList();
    }

    static FindingView of(Sheet sheet, DeskFinding finding) {
        var place = Located.of(sheet, finding.place()).orElse(null);
        return new FindingView(finding.id(), finding.status().code(), finding.version(), place, finding.place().words(),
                finding.rule(),
                finding.category().code(), finding.severity().code(), finding.message(), finding.suggestions(),
                finding.confidence(),
                finding.defect());
    }
}
