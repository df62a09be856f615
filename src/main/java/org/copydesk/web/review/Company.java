package org.copydesk.web.review;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

import org.copydesk.presence.ExpiringRows;
import org.copydesk.presence.PresenceTimes;
import org.copydesk.web.Visitor;

/** Who else looks at an article: {@code {inject:company.of(heading)}}. To ask is to be seen there. */
@Named
@RequestScoped
public class Company {

    /**
     * The visitor's company at an article.
     *
     * @param base the state of the article that the visitor's page shows
     * @param others the sign-in names of all others who look at it
     * @param changer who changed it since that state; empty if nobody did
     * @param asks milliseconds until the page asks again
     */
    public record Here(long article, String base, List<String> others, String changer, long asks) {

        /** The same in one word, so that a page can tell what it shows already. */
        public String shown() {
            return String.join(".", others) + (changer.isEmpty() ? "" : "." + changer + ".moved");
        }
    }

    private final ExpiringRows rows;
    private final PresenceTimes times;
    private final Visitor visitor;

    Company(ExpiringRows rows, PresenceTimes times, Visitor visitor) {
        this.rows = rows;
        this.times = times;
        this.visitor = visitor;
    }

    /** The company at the article of {@code heading}, as its page shows it first. */
    public Here of(Heading heading) {
        return of(heading.article(), heading.base(), "");
    }

    Here of(long article, String base, String changer) {
        return new Here(article, base, rows.seen(article, visitor.getUsername()), changer, times.asks().toMillis());
    }
}
