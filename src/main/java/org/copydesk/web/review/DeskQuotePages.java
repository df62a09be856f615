package org.copydesk.web.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.copydesk.register.RegisterDesk;
import org.copydesk.review.QuoteSearch;
import org.copydesk.review.QuoteSearch.Said;
import org.copydesk.review.QuoteSearch.Speaker;
import org.copydesk.security.Role;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What somebody said, in all articles of the desk; without a name, who is quoted most. */
@Path("/quotes")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.READS)
public class DeskQuotePages {
    private static final int ROWS = 50;
    private static final int SPEAKERS = 30;
    private static final Duration RECENT = Duration.ofDays(28);

    /**
     * The page.
     *
     * @param speaker who is asked about; empty for nobody
     * @param said their quotes, of the newest article first
     * @param most who is quoted most; empty where somebody is asked about and said something
     * @param people the names that the register offers
     * @param next the address of the next page
     */
    public record DeskQuotesPage(String speaker, List<Said> said, List<Speaker> most, List<String> people,
            Optional<String> next) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance quotes(DeskQuotesPage page);
    }

    private final QuoteSearch search;
    private final RegisterDesk register;
    private final Clock clock;

    DeskQuotePages(QuoteSearch search, RegisterDesk register, Clock clock) {
        this.search = search;
        this.register = register;
        this.clock = clock;
    }

    @GET
    public TemplateInstance quotes(@RestQuery @DefaultValue("") String speaker, @RestQuery Optional<String> after) {
        var name = speaker.strip();
        var found = name.isEmpty() ? List.<Said>of() : search.by(name, after, ROWS + 1);
        var said = found.subList(0, Math.min(ROWS, found.size()));
        var most = said.isEmpty() ? search.mostQuoted(clock.instant().minus(RECENT), SPEAKERS) : List.<Speaker>of();
        return Templates.quotes(new DeskQuotesPage(name, said, most, register.names(),
                found.size() > ROWS ? Optional.of(following(name, said.get(ROWS - 1).id())) : Optional.empty()));
    }

    private static String following(String speaker, String id) {
        return "/quotes?speaker=" + URLEncoder.encode(speaker, StandardCharsets.UTF_8) + "&after=" + id;
    }
}
