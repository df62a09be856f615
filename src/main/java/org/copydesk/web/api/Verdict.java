package org.copydesk.web.api;

import org.copydesk.review.Verification.Report;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Whether a chain is whole; if not, where it breaks and why. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Verdict(boolean valid, Long events, String head, String article, Long seq, String why) {

    static Verdict of(Report report, String article) {
        return report.broken()
                .map(broken -> new Verdict(false, null, null, article, broken.seq(), broken.why()))
                .orElseGet(() -> new Verdict(true, report.events(), report.head(), null, null, null));
    }
}
