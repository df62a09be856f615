package org.copydesk.web.quality;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.copydesk.article.Origins;
import org.copydesk.article.Unacceptable;
import org.copydesk.review.QualityReport;
import org.copydesk.review.QualityReport.Asked;
import org.copydesk.review.QualityReport.Errors;
import org.copydesk.review.QualityReport.Trust;
import org.copydesk.review.QualityReport.Week;
import org.copydesk.security.Role;
import org.copydesk.web.Wording;
import org.copydesk.web.quality.QualityPage.WeekRow;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** How good the desk's copy was on arrival and is now. */
@Path("/quality")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.READS)
public class QualityPages {
    private static final List<Integer> PERIODS = List.of(4, 12, 26, 52);
    /** More bars than this are a list, not a chart. */
    private static final int BARS = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance quality(QualityPage page);
    }

    private final QualityReport report;
    private final Origins origins;
    private final Clock clock;

    QualityPages(QualityReport report, Origins origins, Clock clock) {
        this.report = report;
        this.origins = origins;
        this.clock = clock;
    }

    /** @throws Unacceptable if {@code weeks} is no period that the page offers */
    @GET
    public TemplateInstance quality(@RestQuery @DefaultValue("12") int weeks, @RestQuery @DefaultValue("") String source) {
        if (!PERIODS.contains(weeks)) {
            throw new Unacceptable("weeks", "Ask for " + PERIODS + " weeks.");
        }
        var asked = asked(weeks, source);
        var byWeek = report.weeks(asked);
        var errors = report.errors(asked);
        var rules = report.rules(asked);
        return Templates.quality(new QualityPage(weeks, PERIODS, source, origins.known().sources(),
                Course.of(byWeek, byWeek.stream().map(QualityPages::name).toList()),
                byWeek.stream().filter(week -> week.articles() > 0).map(QualityPages::row).toList(), report.sources(asked),
                Bars.of(first(errors), error -> Wording.word(error.category()), Errors::corrected, Errors::open), errors,
                Bars.of(first(rules), Trust::rule, Trust::accepted, Trust::dismissed), rules));
    }

    /** The weeks that end with today. */
    private Asked asked(int weeks, String source) {
        Instant end = LocalDate.now(clock.withZone(ZoneOffset.UTC)).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return new Asked(end.minus(Duration.ofDays(7L * weeks)), end, source.strip());
    }

    private static <T> List<T> first(List<T> rows) {
        return rows.subList(0, Math.min(BARS, rows.size()));
    }

    private static WeekRow row(Week week) {
        return new WeekRow(name(week), week.articles(), week.arrival(), week.now());
    }

    private static String name(Week week) {
        return DAY.format(week.from().atZone(ZoneOffset.UTC));
    }
}
