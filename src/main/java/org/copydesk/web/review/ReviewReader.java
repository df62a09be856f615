package org.copydesk.web.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import org.copydesk.article.Article;
import org.copydesk.article.ArticleVersion;
import org.copydesk.article.Base;
import org.copydesk.article.Missing;
import org.copydesk.register.Person;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.Sheet;
import org.copydesk.web.Kept;
import org.copydesk.web.Names;

/** Reads what the review page shows. */
@RequestScoped
class ReviewReader {
    private final ReviewDesk review;
    private final Names names;
    private final Kept kept;

    ReviewReader(ReviewDesk review, Names names, Kept kept) {
        this.review = review;
        this.names = names;
        this.kept = kept;
    }

    /** The article as it is now. */
    Sheet sheet(long article) {
        return review.read(article);
    }

    /** What people are called. */
    String name(String actor) {
        return names.of(actor);
    }

    /** Makes the forms that can be opened on {@code sheet}. */
    Openings openings(Sheet sheet) {
        return new Openings(sheet, Person.names());
    }

    /** The page of {@code sheet}. */
    ReviewPage page(Sheet sheet, Asked asked, Optional<Filling> filling) {
        var content = filling.isPresent()
                ? new Composer(sheet, asked, names::of).composition(filling, original(asked))
                : content(sheet, asked);
        return ReviewPage.of(asked, heading(sheet), content, sheet.snapshot().reference().isPresent());
    }

    /** All that a page's content follows from: the sheet that one event left behind, what is asked of it, what people are called. */
    private record Source(long article, Base base, String head, Asked asked, Map<String, String> names) {}

    private Composition content(Sheet sheet, Asked asked) {
        return kept.of(new Source(sheet.articleId(), sheet.base(), sheet.head(), asked, names.all()),
                () -> new Composer(sheet, asked, names::of).composition(Optional.empty(), original(asked)),
                Composition::characters);
    }

    /** The paragraphs of {@code sheet} alone. */
    List<Stretch> stretches(Sheet sheet, Asked asked) {
        return content(sheet, asked).stretches();
    }

    /** The head of the article's pages. */
    Heading heading(Sheet sheet) {
        var row = Article.row(sheet.articleId()).orElseThrow(() -> new Missing("Article " + sheet.articleId()));
        return Headings.of(sheet, row, saved(sheet));
    }

    private static Instant saved(Sheet sheet) {
        int newest = sheet.base().version();
        return ArticleVersion.rows(sheet.articleId(), newest - 1, 1).get(0).at();
    }

    private static Optional<String> original(Asked asked) {
        boolean shown = asked.view() == View.ORIGINAL || asked.view() == View.SIDE;
        return shown ? Optional.of(ArticleVersion.textOf(asked.article(), 0)) : Optional.empty();
    }
}
