package org.copydesk.review;

import java.util.List;
import java.util.stream.Collectors;

import org.copydesk.article.ArticleVersion;
import org.copydesk.text.Blame;
import org.copydesk.text.Edit;
import org.copydesk.text.EditScript;

/** Who brought which words of a version. */
public final class Authorship {

    /**
     * Where words come from.
     *
     * @param version the version in which they first stood
     * @param rule the rule that put them there; empty where a person did
     */
    public record Origin(int version, String actor, String rule, String reason) {}

    private Authorship() {}

    /** The origin of every word of version {@code number}, from its corrections; within a transaction. */
    public static Blame<Origin> of(long articleId, int number) {
        var first = ArticleVersion.of(articleId, 0).orElseThrow();
        var blame = Blame.of(first.text.length(), new Origin(0, first.actor, "", first.summary));
        var byVersion = CorrectionRow.saved(articleId, 0, number).stream().collect(Collectors.groupingBy(Correction::version));
        for (int version = 0; version < number; version++) {
            var corrections = byVersion.getOrDefault(version, List.of());
            var origins = corrections.stream().collect(Collectors.toMap(Correction::edit, Authorship::origin, (a, b) -> a));
            blame = blame.after(new EditScript(corrections.stream().map(Correction::edit).toList()),
                    (Edit edit) -> origins.get(edit));
        }
        return blame;
    }

    private static Origin origin(Correction correction) {
        return new Origin(correction.version() + 1, correction.author(), correction.rule(), correction.reason());
    }
}
