package org.copydesk.export.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.copydesk.export.Edition;
import org.copydesk.export.ExportFormat;

/**
 * Who said what, a row for each quote (RFC 4180). Offsets are UTF-16 units of the version's text, half-open; an orphan has
 * none.
 */
@Singleton
public class QuotesCsv extends ExportFormat {
    private static final List<String> HEADER = List.of("article", "version", "start", "end", "quote", "kind", "utterance",
            "speaker", "mention", "cue", "status", "translated", "closed", "confidence", "why", "note", "author");

    public QuotesCsv() {
        super("quotes-csv", "Quotes as a table (CSV)", "text/csv;charset=UTF-8;header=present", "quotes.csv");
    }

    @Override
    public void write(Edition edition, OutputStream out) throws IOException {
        var rows = new StringBuilder(row(HEADER));
        edition.quotes().forEach(quote -> rows.append(row(cells(edition, quote))));
        out.write(rows.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> cells(Edition edition, Edition.Quote quote) {
        var place = quote.place();
        return List.of(edition.facts().guid(), Integer.toString(edition.number()),
                place.map(p -> Integer.toString(p.start())).orElse(""), place.map(p -> Integer.toString(p.end())).orElse(""),
                exact(place), quote.kind().code(), quote.utterance() == 0 ? "" : Integer.toString(quote.utterance()),
                quote.speaker(), exact(quote.mention()), exact(quote.cue()), quote.status().code(),
                Boolean.toString(quote.translated()), Boolean.toString(quote.closed()), Double.toString(quote.confidence()),
                quote.why(), quote.note(), quote.author());
    }

    private static String exact(Optional<Edition.Place> place) {
        return place.map(Edition.Place::exact).orElse("");
    }

    private static String row(List<String> cells) {
        return cells.stream().map(QuotesCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String value) {
        var safe = isFormula(value) ? "'" + value : value;
        return safe.matches("(?s).*[\",\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }

    /** Spreadsheets would run such a cell; copy from outside must not get them to (OWASP, CSV injection). */
    private static boolean isFormula(String value) {
        return !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0;
    }
}
