package org.copydesk.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.copydesk.web.Visitor;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Renders the review page, or what is wanted of it. */
@ApplicationScoped
class ReviewAnswers {
    /** Where a fragment goes in the browser; what is sent out of band besides finds its own place. */
    private static final String INTO = "HX-Retarget";
    private static final String HOW = "HX-Reswap";

    @CheckedTemplate(basePath = "ReviewPages")
    static class Templates {
        static native TemplateInstance page(ReviewPage page);

        static native TemplateInstance changed(ChangedPage changed, String told);

        static native TemplateInstance opened(Stretch stretch, ReviewPage page);

        static native TemplateInstance told(String told);

        static native TemplateInstance replaced(ReviewPage page, String told);
    }

    private final Visitor visitor;

    ReviewAnswers(Visitor visitor) {
        this.visitor = visitor;
    }

    /** The whole page to whoever asks for a page. */
    Response page(ReviewPage page, int status) {
        return html(Templates.page(page), status).build();
    }

    /**
     * The page with a form open in it; only the stretch around the form for htmx, which takes any other status than 200 for a
     * failure, and browsers write failures to their console.
     */
    Response filling(ReviewPage page, int status) {
        if (!visitor.isWantsFragment()) {
            return page(page, status);
        }
        return page.stretches()
                .stream()
                .filter(Stretch::isFilling)
                .findFirst()
                .map(stretch -> stretch(page, stretch))
                .orElseGet(() -> whole(page, "", ""));
    }

    /** One stretch in place of itself. */
    Response stretch(ReviewPage page, Stretch stretch) {
        return html(Templates.opened(stretch, page), 200).header(INTO, "#p" + stretch.number())
                .header(HOW, "outerHTML show:none")
                .build();
    }

    /** Everything below the bar, and the bar. */
    Response whole(ReviewPage page, String current, String told) {
        return current(html(Templates.replaced(page, told), 200), current).header(INTO, "#review")
                .header(HOW, "outerHTML show:none")
                .build();
    }

    /** Only what looks other than before. */
    Response changed(ChangedPage changed, String current, String told) {
        return current(html(Templates.changed(changed, told), 200), current).header(HOW, "none").build();
    }

    /** Words alone. */
    Response told(String words) {
        return html(Templates.told(words), 200).header(HOW, "none").build();
    }

    /** Tells the browser which thing is current from now on. */
    static Response.ResponseBuilder current(Response.ResponseBuilder answer, String thing) {
        return answer.header("HX-Trigger-After-Settle", "{\"review:current\":{\"thing\":\"" + thing + "\"}}");
    }

    private static Response.ResponseBuilder html(TemplateInstance template, int status) {
        return Response.status(status).type(MediaType.TEXT_HTML + ";charset=UTF-8").entity(template.render());
    }
}
