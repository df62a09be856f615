package org.copydesk.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.copydesk.cleaning.Cleaning;
import org.copydesk.cleaning.Fix;
import org.copydesk.mqm.Mark;
import org.copydesk.mqm.QualityScore;
import org.copydesk.quotes.Mention;
import org.copydesk.quotes.Quotation;
import org.copydesk.quotes.QuoteScanner;
import org.copydesk.quotes.Register;
import org.copydesk.text.Boundaries;
import org.copydesk.text.Edit;
import org.copydesk.text.EditScript;

/**
 * All that the engines say of incoming copy, in offsets of the text as it came: what cleaning would do, and what an inspection of
 * the cleaned text says.
 */
public final class Analysis {
    private final Cleaning cleaning;
    private final Inspector inspector;

    public Analysis(Cleaning cleaning, Inspector inspector) {
        this.cleaning = cleaning;
        this.inspector = inspector;
    }

    /**
     * The answer for one text.
     *
     * @param quotes in order of the text as it came, terms and indirect ones included
     * @param findings in order of the text as it came; cleaning's fixes are among them, under the names of their rules
     */
    public record Result(String text, List<Quotation> quotes, List<Finding> findings, QualityScore score) {

        public Result {
            quotes = List.copyOf(quotes);
            findings = List.copyOf(findings);
        }

        /** The answer with the score that {@code findings} give. */
        public static Result of(String text, List<Quotation> quotes, List<Finding> findings) {
            var marks = findings.stream().map(finding -> new Mark(finding.category(), finding.severity())).toList();
            return new Result(text, quotes, findings, QualityScore.of(Boundaries.countWords(text), marks));
        }
    }

    /** What the engines say of {@code text}: the same for the same text and knowledge, always. */
    public Result of(String text, Knowledge knowledge) {
        var fixes = cleaning.fixes(text);
        var script = script(fixes);
        var inspection = inspector.inspect(script.apply(text), knowledge);
        var findings = new ArrayList<Finding>();
        fixes.forEach(fix -> findings.add(finding(fix)));
        inspection.findings().forEach(finding -> findings.add(finding.over(script.backward(finding.span()))));
        findings.sort(Comparator.comparing(Finding::span).thenComparing(Finding::rule));
        var quotes = inspection.quotes().stream().map(quote -> backward(quote, script)).toList();
        return Result.of(text, quotes, findings);
    }

    /** The quotes alone, as {@link #of} tells them. */
    public List<Quotation> quotes(String text, Register register) {
        var script = script(cleaning.fixes(text));
        return new QuoteScanner(register).scan(script.apply(text)).stream().map(quote -> backward(quote, script)).toList();
    }

    private static EditScript script(List<Fix> fixes) {
        return new EditScript(fixes.stream().map(fix -> new Edit(fix.span(), fix.replacement())).toList());
    }

    private static Finding finding(Fix fix) {
        return new Finding(fix.span(), fix.rule(), fix.category(), fix.severity(), fix.reason(), List.of(fix.replacement()),
                0.95, fix.rule());
    }

    private static Quotation backward(Quotation quote, EditScript script) {
        return new Quotation(script.backward(quote.span()), quote.kind(), quote.closed(), quote.group(), quote.translated(),
                quote.speaker()
                        .map(mention -> new Mention(script.backward(mention.span()), mention.names(), mention.evidence())),
                quote.cue().map(script::backward), quote.confidence(), quote.why());
    }
}
