package org.copydesk.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.copydesk.article.Article;
import org.copydesk.article.ArticleVersion;
import org.copydesk.article.Original;
import org.copydesk.article.OriginalBytes;
import org.copydesk.article.ReferenceTextRow;
import org.copydesk.article.Reissue;
import org.copydesk.audit.Audited;
import org.copydesk.audit.Canonical;

/**
 * Everything that is stored of an article and that its events must give again.
 *
 * @param things by collection and id, {@code corrections/17-3}: the facts, all corrections ever, annotations, dismissals,
 *        reference, the bytes of the original and of what the source sent after it
 */
record Stored(List<ArticleVersion> versions, Map<String, Audited> things) {

    static Stored of(Article article) {
        var things = new ArrayList<Audited>();
        things.add(article.facts());
        things.addAll(CorrectionRow.all(article.id));
        things.addAll(AnnotationRow.of(article.id));
        things.addAll(DismissalRow.of(article.id));
        ReferenceTextRow.<ReferenceTextRow>findByIdOptional(article.id).ifPresent(row -> things.add(row.value()));
        Original.<Original>findByIdOptional(article.id)
                .ifPresent(original -> {
                    things.add(new OriginalBytes(Canonical.sha256(original.content), original.mediaType, original.charset,
                            original.fileName));
                    original.claims().ifPresent(things::add);
                });
        Reissue.of(article.id).forEach(reissue -> things.add(reissue.facts()));
        var named = new HashMap<String, Audited>();
        things.forEach(thing -> named.put(name(thing), thing));
        return new Stored(ArticleVersion.all(article.id), named);
    }

    /** The text of a version; empty if it is not there. */
    String text(int number) {
        return versions.stream()
                .filter(version -> version.number == number)
                .map(version -> version.text)
                .findFirst()
                .orElse("");
    }

    static String name(Audited thing) {
        return thing.collection() + "/" + thing.id();
    }
}
