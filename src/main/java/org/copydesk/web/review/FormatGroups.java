package org.copydesk.web.review;

import java.util.ArrayList;
import java.util.List;

import org.copydesk.export.ExportFormat;
import org.copydesk.export.Exports;

/** The formats as an editor looks for them: by what they are for. One that no group names stands in the last. */
final class FormatGroups {
    private static final List<Names> GROUPS = List.of(
            new Names("To read", List.of("text", "html", "markdown", "docx", "redline", "note")),
            new Names("News systems", List.of("ninjs", "newsml-g2", "nitf", "schema-org")),
            new Names("Translation", List.of("xliff", "tmx", "mqm-tsv")),
            new Names("Data", List.of("json", "web-annotation", "quotes-csv")));

    private record Names(String title, List<String> formats) {}

    private FormatGroups() {}

    /** All formats, {@code chosen} marked. */
    static List<ExportPage.Group> of(Exports exports, String chosen) {
        var left = new ArrayList<>(exports.all());
        var groups = new ArrayList<ExportPage.Group>();
        for (var group : GROUPS) {
            var formats = group.formats().stream().flatMap(name -> exports.named(name).stream()).toList();
            left.removeAll(formats);
            groups.add(new ExportPage.Group(group.title(), choices(formats, chosen)));
        }
        if (!left.isEmpty()) {
            groups.add(new ExportPage.Group("Others", choices(left, chosen)));
        }
        return groups;
    }

    private static List<ExportPage.Format> choices(List<ExportFormat> formats, String chosen) {
        return formats.stream()
                .map(format -> new ExportPage.Format(format.name(), format.title(), format.name().equals(chosen)))
                .toList();
    }
}
