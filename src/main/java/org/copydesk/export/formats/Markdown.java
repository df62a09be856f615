package org.copydesk.export.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.inject.Singleton;

import org.copydesk.export.Edition;
import org.copydesk.export.ExportFormat;
import org.copydesk.export.Layout;
import org.copydesk.export.Markup;

/** The version's text as CommonMark: everything that could be read as markup is escaped. Indents of lines are lost. */
@Singleton
public class Markdown extends ExportFormat {
    /** Characters that mean something anywhere in a line, in CommonMark or in GitHub's dialect. */
    private static final Pattern ANYWHERE = Pattern.compile("[\\\\`*_\\[\\]<>&|~$^]");
    /** Beginnings that make a line a heading, list item, rule or quotation. */
    private static final Pattern BEGINNING = Pattern.compile("^([#+=:-]|\\d{1,9}(?=[.)]))");

    public Markdown() {
        super("markdown", "Markdown", "text/markdown;charset=UTF-8", "md");
    }

    @Override
    public void write(Edition edition, OutputStream out) throws IOException {
        var text = edition.text();
        var layout = Layout.of(text);
        var page = new StringBuilder();
        layout.heading().ifPresent(span -> page.append("# ").append(escaped(span.of(text))).append("\n\n"));
        if (!edition.facts().byline().isBlank()) {
            page.append('*').append(escaped(edition.facts().byline())).append("*\n\n");
        }
        page.append(layout.body().stream().map(span -> escaped(span.of(text))).collect(Collectors.joining("\n\n")));
        out.write(page.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String paragraph) {
        return Markup.allowed(paragraph).lines().map(line -> escapedLine(line.strip())).collect(Collectors.joining("\n"));
    }

    private static String escapedLine(String line) {
        var escaped = ANYWHERE.matcher(line).replaceAll("\\\\$0");
        var beginning = BEGINNING.matcher(escaped);
        if (!beginning.find()) {
            return escaped;
        }
        // A number is escaped at the mark behind it: a backslash before a digit would be printed.
        int mark = Character.isDigit(escaped.charAt(0)) ? beginning.end() : 0;
        return escaped.substring(0, mark) + "\\" + escaped.substring(mark);
    }
}
