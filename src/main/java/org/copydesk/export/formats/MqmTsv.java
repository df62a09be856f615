package org.copydesk.export.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.copydesk.export.Edition;
import org.copydesk.export.ExportFormat;
import org.copydesk.export.MqmSegments;
import org.copydesk.mqm.Severity;
import org.copydesk.text.Span;

/**
 * The saved corrections as errors in the columns of the MQM scoring files: a row for each, its words between {@code <v>} and
 * {@code </v>} in the sentence that had them; a sentence without errors is one row too. Each corrected version is a document.
 */
@Singleton
public class MqmTsv extends ExportFormat {
    private static final String HEADER = "system\tdoc\tdoc_id\tseg_id\trater\tsource\ttarget\tcategory\tseverity\tcomment\n";

    public MqmTsv() {
        super("mqm-tsv", "Corrections as MQM errors (TSV)", "text/tab-separated-values;charset=UTF-8", "mqm.tsv");
    }

    @Override
    public void write(Edition edition, OutputStream out) throws IOException {
        var rows = new StringBuilder(HEADER);
        int segment = 0;
        for (int version = 0; version < Math.max(1, edition.number()); version++) {
            var corrections = edition.correctionsOf(version);
            if (!corrections.isEmpty() || edition.number() == 0) {
                for (var part : MqmSegments.of(edition, version)) {
                    segment++;
                    append(rows, edition, version, segment, part);
                }
            }
        }
        out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void append(StringBuilder rows, Edition edition, int version, int segment, MqmSegments.Segment part) {
        var text = edition.versions().get(version).text();
        var lead = List.of(edition.facts().source(), edition.facts().guid(), Integer.toString(version + 1),
                Integer.toString(segment));
        if (part.corrections().isEmpty()) {
            rows.append(row(lead, edition.versions().get(version).actor(), plain(part.source()), plain(part.span().of(text)),
                    "No-error", "No-error", ""));
        }
        for (var correction : part.corrections()) {
            rows.append(row(lead, correction.author(), plain(part.source()), marked(text, part.span(), correction.span()),
                    correction.category().mqmName(), severity(correction.severity()), comment(correction)));
        }
    }

    private static String row(List<String> lead, String... cells) {
        var row = new ArrayList<String>();
        lead.forEach(cell -> row.add(plain(cell)));
        row.addAll(List.of(cells));
        return row.stream().collect(Collectors.joining("\t", "", "\n"));
    }

    private static String marked(String text, Span segment, Span words) {
        return plain(text.substring(segment.start(), words.start())) + "<v>" + plain(words.of(text)) + "</v>"
                + plain(text.substring(words.end(), segment.end()));
    }

    /** Without what parts columns and rows, and without tags that could be taken for ours. */
    private static String plain(String words) {
        return words.replaceAll("[\t\n\u000B\f\r\u0085\u2028\u2029]", " ").replaceAll("<(/?v)>", "&lt;$1&gt;");
    }

    /** MQM's files know no critical errors. */
    private static String severity(Severity severity) {
        return switch (severity) {
            case CRITICAL, MAJOR -> "Major";
            case MINOR -> "Minor";
            case NEUTRAL -> "Neutral";
        };
    }

    private static String comment(Edition.Correction c) {
        var now = c.replacement().isBlank() ? "left out" : "now: " + c.replacement().strip();
        return plain(c.reason().isBlank() ? now : c.reason() + " (" + now + ")");
    }
}
