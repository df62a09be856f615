package org.copydesk.web.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;

import org.copydesk.article.Article;
import org.copydesk.article.ArticleVersion;
import org.copydesk.article.Missing;
import org.copydesk.register.Person;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.Sheet;
import org.copydesk.web.Names;

/** Reads what the review page shows. */
@RequestScoped
class ReviewReader {
    private final ReviewDesk review;
    private final Names names;

    ReviewReader(ReviewDesk review, Names names) {
        this.review = review;
        this.names = names;
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
        return new Composer(sheet, asked, names::of).page(heading(sheet), filling, original(asked));
    }

    /** The paragraphs of {@code sheet} alone. */
    List<Stretch> stretches(Sheet sheet, Asked asked, Optional<Filling> filling) {
        return new Composer(sheet, asked, names::of).stretches(filling);
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
