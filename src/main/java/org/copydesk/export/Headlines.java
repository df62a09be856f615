package org.copydesk.export;

import java.util.Optional;

/** Headlines with the agencies' tags before them. */
public final class Headlines {

    private Headlines() {}

    /** {@code CORRECTED-Minister says …}: the edition's headline after the tag of its last save. */
    public static String tagged(Edition edition) {
        return tag(edition) + plain(edition);
    }

    /** The headline alone; the slug where the text has none. */
    public static String plain(Edition edition) {
        var headline = Markup.allowed(Layout.of(edition.text()).headline());
        return headline.isEmpty() ? edition.facts().slug() : headline;
    }

    private static String tag(Edition edition) {
        var kind = Notice.last(edition).flatMap(Notice::kind);
        if (kind.equals(Optional.of(CorrectionKind.UPDATE))) {
            long updates = Notice.all(edition).stream().filter(notice -> notice.kind().equals(kind)).count();
            return "UPDATE " + updates + "-";
        }
        return kind.map(CorrectionKind::headlineTag).orElse("");
    }
}
