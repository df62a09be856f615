package org.copydesk.web.api;

import org.copydesk.article.Article;
import org.copydesk.review.Verification.Report;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Whether a chain is whole; if not, where it breaks and why. {@code article} is absent where it is the desk's own chain. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Verdict(boolean valid, Long events, String head, String article, Long seq, String why) {

    static Verdict of(Report report) {
        var article = report.chain().startsWith(Article.CHAIN) ? report.chain().substring(Article.CHAIN.length()) : null;
        return report.broken()
                .map(broken -> new Verdict(false, null, null, article, broken.seq(), broken.why()))
                .orElseGet(() -> new Verdict(true, report.events(), report.head(), null, null, null));
    }
}
