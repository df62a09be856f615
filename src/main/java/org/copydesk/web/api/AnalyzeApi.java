package org.copydesk.web.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;

import org.copydesk.article.Texts;
import org.copydesk.article.Unacceptable;
import org.copydesk.findings.Knowledge.ReferenceText;
import org.copydesk.ingest.Decoding;
import org.copydesk.ingest.IntakeLimits;
import org.copydesk.ingest.Unreadable;
import org.copydesk.quotes.Quotation;
import org.copydesk.quotes.QuoteKind;
import org.copydesk.review.Engines;
import org.copydesk.security.Role;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** The engines without the desk: nothing is stored, and the same text gives the same answer, byte for byte. */
@Path("/api/analyze")
@RolesAllowed(Role.READS)
@Produces(MediaType.APPLICATION_JSON)
public class AnalyzeApi {
    static final String NDJSON = "application/x-ndjson";

    private final Engines engines;
    private final IntakeLimits limits;
    private final ObjectMapper json;

    AnalyzeApi(Engines engines, IntakeLimits limits, ObjectMapper json) {
        this.engines = engines;
        this.limits = limits;
        this.json = json;
    }

    /** A text to look at; {@code id} is given back with the answer, {@code reference} is a reference text in {@code language}. */
    record Question(String id, String text, String reference, String language) {}

    /** What to answer: quotes, findings or both; with terms and indirect quotes or without; knowing which source. */
    record Wanted(boolean quotes, boolean findings, boolean terms, boolean indirect, String source) {

        static Wanted of(String only, boolean all, boolean indirect, String source) {
            boolean known = only == null || only.equals("quotes") || only.equals("findings");
            if (!known) {
                throw new Unacceptable("only", "Ask for only=quotes or only=findings.");
            }
            return new Wanted(!"findings".equals(only), !"quotes".equals(only), all, indirect, Fields.text(source));
        }

        List<Quotation> heard(List<Quotation> quotes) {
            return quotes.stream()
                    .filter(q -> terms || q.kind() != QuoteKind.TERM)
                    .filter(q -> indirect || q.kind() != QuoteKind.INDIRECT)
                    .toList();
        }
    }

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    public AnalysisView text(byte[] content, @QueryParam("only") String only, @QueryParam("all") boolean all,
            @QueryParam("indirect") boolean indirect, @QueryParam("source") String source) {
        if (content.length > limits.maxBytes()) {
            throw new Unreadable(Unreadable.Cause.TOO_LARGE,
                    "At most " + limits.maxBytes() + " bytes (copydesk.intake.max-bytes).");
        }
        var text = content.length == 0 ? "" : Decoding.of(content, "UTF-8").text();
        return answer(new Question(null, text, null, null), Wanted.of(only, all, indirect, source));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public AnalysisView body(Question question, @QueryParam("only") String only, @QueryParam("all") boolean all,
            @QueryParam("indirect") boolean indirect, @QueryParam("source") String source) {
        return answer(Fields.required("body", question), Wanted.of(only, all, indirect, source));
    }

    /** A line in, a line out, in order; neither side holds the whole. A line that cannot be read is answered by a line that says why. */
    @POST
    @Consumes(NDJSON)
    @Produces(NDJSON)
    public StreamingOutput lines(InputStream questions, @QueryParam("only") String only, @QueryParam("all") boolean all,
            @QueryParam("indirect") boolean indirect, @QueryParam("source") String source) {
        var wanted = Wanted.of(only, all, indirect, source);
        return out -> stream(questions, wanted, out);
    }

    private void stream(InputStream questions, Wanted wanted, OutputStream out) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(questions, StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                out.write(json.writeValueAsBytes(answer(line, wanted)));
                out.write('\n');
                out.flush();
            }
        }
    }

    /** What a line that cannot be read is answered. */
    record Refused(String id, int status, String detail) {}

    private Object answer(String line, Wanted wanted) {
        Question question;
        try {
            question = json.readValue(line, Question.class);
        } catch (JsonProcessingException e) {
            return new Refused(null, 400, "This line is no JSON object with a text.");
        }
        try {
            var view = answer(question, wanted);
            return new AnalysisView(question.id(), null, view.quotes(), view.findings(), view.score());
        } catch (Unacceptable e) {
            return new Refused(question.id(), 422, e.getMessage());
        }
    }

    private AnalysisView answer(Question question, Wanted wanted) {
        var text = Texts.check("text", Fields.required("text", question.text()));
        var reference = Optional.ofNullable(question.reference())
                .filter(r -> !r.isBlank())
                .map(r -> new ReferenceText(Texts.check("reference", r),
                        question.language() == null ? "und" : question.language()));
        return wanted.source().isEmpty()
                ? answer(question.id(), text, reference, wanted)
                : QuarkusTransaction.requiringNew().call(() -> answer(question.id(), text, reference, wanted));
    }

    private AnalysisView answer(String id, String text, Optional<ReferenceText> reference, Wanted wanted) {
        if (!wanted.findings()) {
            return new AnalysisView(id, text, AnalysisView.quotes(wanted.heard(engines.quotes(text, wanted.source())), text),
                    null, null);
        }
        var result = engines.analyse(text, wanted.source(), reference);
        var quotes = wanted.quotes() ? AnalysisView.quotes(wanted.heard(result.quotes()), text) : null;
        return new AnalysisView(id, text, quotes, AnalysisView.findings(result), result.score());
    }
}
