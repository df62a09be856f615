package org.copydesk.export.formats;

import java.util.List;

import org.copydesk.export.ExportFormat;
import org.copydesk.export.House;

/** Every format, as the desk would find them by their type. */
final class AllFormats {
    static final List<ExportFormat> LIST = List.of(new CleanText(), new CorrectionsNote(), new Docx(), new HtmlText(),
            new JsonBundle(), new Markdown(), new MqmTsv(), new NewsMlG2(House.EXAMPLE), new Ninjs(House.EXAMPLE),
            new Nitf(House.EXAMPLE), new QuotesCsv(), new RedlineHtml(), new SchemaOrg(House.EXAMPLE), new Tmx(),
            new WebAnnotation(House.EXAMPLE), new Xliff());

    private AllFormats() {}
}
