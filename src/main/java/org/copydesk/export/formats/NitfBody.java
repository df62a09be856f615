package org.copydesk.export.formats;

import org.copydesk.export.Edition;
import org.copydesk.export.NewsItem;
import org.copydesk.export.Wording;
import org.copydesk.export.Xml;
import org.copydesk.text.Boundaries;

/** The body of an NITF document: the headline and names in its head, the whole text, paragraph by paragraph, in its content. */
final class NitfBody {
    static final String NAMESPACE = "http://iptc.org/std/NITF/2006-10-18/";

    private NitfBody() {}

    static void write(Edition edition, NewsItem item, Xml xml) {
        xml.open("body").open("body.head").open("hedline").leaf("hl1", item.headline()).close();
        if (!edition.facts().byline().isBlank()) {
            xml.leaf("byline", Wording.oneLine(edition.facts().byline()));
        }
        if (!edition.facts().dateline().isBlank()) {
            xml.leaf("dateline", Wording.oneLine(edition.facts().dateline()));
        }
        xml.close().line().open("body.content").line();
        int number = 0;
        for (var span : Boundaries.paragraphs(edition.text())) {
            number++;
            xml.open("p", "id", "p" + number);
            lines(span.of(edition.text()), xml);
            xml.close().line();
        }
        xml.close().close();
    }

    private static void lines(String paragraph, Xml xml) {
        var lines = paragraph.split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.empty("br").line();
            }
            xml.text(lines[i]);
        }
    }
}
