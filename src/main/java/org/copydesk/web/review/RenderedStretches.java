package org.copydesk.web.review;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.copydesk.web.Kept;
import org.copydesk.web.Visitor;

import io.quarkus.qute.RawString;

/**
 * Stretches of the review page as HTML: {@code {inject:stretches.html(page)}}. Rendering them was four fifths of what the page
 * costs, so those that show what was shown before are not rendered again.
 */
@Named("stretches")
@ApplicationScoped
public class RenderedStretches {

    /** All that the template of a stretch looks at while no form is open in it. */
    private record One(long article, View view, Show show, boolean edits, Stretch stretch) {}

    /** The same for all stretches of a page, which are known by being that very list: comparing them would cost more. */
    private record All(long article, View view, Show show, boolean edits, List<Stretch> stretches) {

        @Override
        public boolean equals(Object other) {
            return other instanceof All all && all.stretches == stretches && all.article == article && all.view == view
                    && all.show == show && all.edits == edits;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(stretches);
        }
    }

    private final Kept kept;
    private final Visitor visitor;

    RenderedStretches(Kept kept, Visitor visitor) {
        this.kept = kept;
        this.visitor = visitor;
    }

    /** All stretches of {@code page}, one after another. */
    public RawString html(ReviewPage page) {
        var asked = page.asked();
        if (page.stretches().stream().anyMatch(Stretch::isFilling)) {
            return joined(page);
        }
        var key = new All(asked.article(), asked.view(), asked.show(), visitor.isEdits(), page.stretches());
        return kept.of(key, () -> joined(page), html -> html.getValue().length());
    }

    private RawString joined(ReviewPage page) {
        return new RawString(page.stretches().stream().map(stretch -> one(stretch, page)).collect(Collectors.joining()));
    }

    private String one(Stretch stretch, ReviewPage page) {
        if (stretch.isFilling()) {
            return rendered(stretch, page);
        }
        var asked = page.asked();
        var key = new One(asked.article(), asked.view(), asked.show(), visitor.isEdits(), stretch.anywhere());
        return kept.of(key, () -> rendered(stretch, page), String::length);
    }

    private static String rendered(Stretch stretch, ReviewPage page) {
        return ReviewAnswers.Templates.opened(stretch, page).render();
    }
}
