package org.copydesk.export;

import java.util.List;
import java.util.Optional;

/**
 * What the formats of the IPTC and schema.org say of an edition.
 *
 * @param version one higher at each save, from 1: NewsML-G2 knows no version 0
 * @param headline after the tag of what the last save was
 * @param status {@code usable}, or {@code canceled} once the article is withdrawn
 * @param kind what the last save was; empty for version 0 and where it mended layout only
 * @param note the note to editors, which begins with that word
 * @param author the byline without its "By"
 * @param speakers who is quoted, each once, in order of the text
 */
public record NewsItem(String iri, int version, String headline, String status, Optional<CorrectionKind> kind,
        Optional<String> note, String author, List<String> speakers) {

    public static NewsItem of(Edition edition) {
        var notice = Notice.last(edition);
        var kind = notice.flatMap(Notice::kind);
        return new NewsItem(Iris.article(edition), edition.number() + 1, Headlines.tagged(edition),
                kind.equals(Optional.of(CorrectionKind.WITHDRAWN)) ? "canceled" : "usable", kind,
                notice.flatMap(Notice::line).map(Markup::allowed).map(Wording::oneLine), author(edition.facts().byline()),
                edition.quotes().stream().map(Edition.Quote::speaker).filter(name -> !name.isBlank()).distinct().toList());
    }

    /** The version before, as this counts them; empty for the first. */
    public Optional<Integer> previous() {
        return version == 1 ? Optional.empty() : Optional.of(version - 1);
    }

    private static String author(String byline) {
        return Wording.oneLine(byline).replaceFirst("^(?i:by)\\s+", "");
    }
}
