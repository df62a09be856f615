package org.copydesk.web.review;

import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import org.copydesk.web.Kept;
import org.copydesk.web.Times;
import org.copydesk.web.Visitor;

import io.quarkus.qute.RawString;

/** Moments of a history as HTML: {@code {inject:moments.html(page)}}. Those shown before are not rendered again. */
@Named("moments")
@ApplicationScoped
public class RenderedMoments {

    /** All that the template of a moment looks at. */
    private record Key(long article, Moment moment, String told, boolean newest, boolean edits) {}

    private final Kept kept;
    private final Visitor visitor;
    private final Times times;

    RenderedMoments(Kept kept, Visitor visitor, Times times) {
        this.kept = kept;
        this.visitor = visitor;
        this.times = times;
    }

    /** All moments of {@code page}, one after another. */
    public RawString html(HistoryPage page) {
        return new RawString(page.reach()
                .moments()
                .stream()
                .map(moment -> one(moment, page.heading()))
                .collect(Collectors.joining()));
    }

    private String one(Moment moment, Heading heading) {
        var key = new Key(heading.article(), moment, times.moment(moment.at()), moment.version() == heading.version(),
                visitor.isEdits());
        return kept.of(key, () -> HistoryPages.Templates.moment(moment, heading).render(), String::length);
    }
}
