package org.copydesk.web.review;

import java.net.URI;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.copydesk.audit.Change;
import org.copydesk.review.Receipt;
import org.copydesk.review.Sheet;
import org.copydesk.web.Told;
import org.copydesk.web.Visitor;
import org.copydesk.web.review.Acts.Request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Shows the table of who said what, and answers acts that are done from it. */
@RequestScoped
class QuoteScreen implements Screen {

    @CheckedTemplate(basePath = "QuotePages")
    static class Templates {
        static native TemplateInstance page(QuotesPage page);

        static native TemplateInstance replaced(QuotesPage page, String told);
    }

    private final ReviewReader reader;
    private final ReviewAnswers answers;
    private final Visitor visitor;
    private final Told told;

    QuoteScreen(ReviewReader reader, ReviewAnswers answers, Visitor visitor, Told told) {
        this.reader = reader;
        this.answers = answers;
        this.visitor = visitor;
        this.told = told;
    }

    /** The page, or for htmx the table alone. */
    Response show(Sheet sheet, Optional<Filling> filling, int status) {
        var page = page(sheet, filling);
        return visitor.isWantsFragment() ? table(page, "", "") : html(Templates.page(page), status).build();
    }

    private QuotesPage page(Sheet sheet, Optional<Filling> filling) {
        return new QuoteTable(sheet, asked(sheet)).page(reader.heading(sheet), filling);
    }

    private static Asked asked(Sheet sheet) {
        return new Asked(sheet.articleId(), View.MARKED, Show.ALL, "");
    }

    @Override
    public Response done(Request request, Sheet before, Receipt receipt) {
        var was = new QuoteTable(before, asked(before)).rows(Optional.empty());
        var page = page(receipt.sheet(), Optional.empty());
        var next = next(request, receipt, was, page.rows());
        if (visitor.isWantsFragment()) {
            return table(page, next, Telling.of(receipt));
        }
        told.good(Telling.of(receipt));
        var anchor = next.isEmpty() ? "" : "#q-" + next;
        return Response.seeOther(URI.create("/articles/" + request.article() + "/quotes" + anchor)).build();
    }

    private static String next(Request request, Receipt receipt, List<QuoteRow> was, List<QuoteRow> now) {
        var touched = receipt.changes().stream().map(Change::id).toList();
        return request.about().isEmpty()
                ? Successor.first(now, touched)
                : Successor.of(was, now, request.about());
    }

    @Override
    public Response again(Request request, Filling filling, int status) {
        return show(reader.sheet(request.article()), Optional.of(filling), status);
    }

    @Override
    public Optional<Response> told(Request request, String words) {
        return visitor.isWantsFragment() ? Optional.of(answers.told(words)) : Optional.empty();
    }

    private static Response table(QuotesPage page, String current, String told) {
        return ReviewAnswers.current(html(Templates.replaced(page, told), 200), current)
                .header("HX-Retarget", "#quotes")
                .header("HX-Reswap", "outerHTML show:none")
                .build();
    }

    private static Response.ResponseBuilder html(TemplateInstance template, int status) {
        return Response.status(status).type(MediaType.TEXT_HTML + ";charset=UTF-8").entity(template.render());
    }
}
