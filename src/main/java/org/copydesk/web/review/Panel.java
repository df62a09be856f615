package org.copydesk.web.review;

import java.util.Optional;

/** Something to fill in, in its place in the page. Exactly one of the methods gives it. */
public sealed interface Panel permits CorrectForm, QuoteForm, RemarkForm, RewriteForm, PlacesForm, Question {

    default Optional<CorrectForm> asCorrect() {
        return Optional.empty();
    }

    default Optional<QuoteForm> asQuote() {
        return Optional.empty();
    }

    default Optional<RemarkForm> asRemark() {
        return Optional.empty();
    }

    default Optional<RewriteForm> asRewrite() {
        return Optional.empty();
    }

    default Optional<PlacesForm> asPlaces() {
        return Optional.empty();
    }

    default Optional<Question> asQuestion() {
        return Optional.empty();
    }
}
