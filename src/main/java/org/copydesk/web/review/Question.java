package org.copydesk.web.review;

import java.util.List;
import java.util.Optional;

/**
 * What the desk must know before it does what was asked. The visitor's form is kept in hidden fields.
 *
 * @param yours and {@code theirs}: two wordings to choose from; empty where there is no such choice
 * @param noun what answers it: below the article's address
 */
public record Question(String title, String detail, String yours, String theirs, String noun, List<Kept> kept,
        List<Answer> answers)
        implements
            Panel {

    /** A field of the form that led here. */
    public record Kept(String name, String value) {}

    /** A button. */
    public record Answer(String name, String value, String label, String hint, String key) {}

    @Override
    public Optional<Question> asQuestion() {
        return Optional.of(this);
    }
}
