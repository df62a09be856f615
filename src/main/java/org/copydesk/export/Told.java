package org.copydesk.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.copydesk.article.Original;
import org.copydesk.audit.AuditEvent;

/**
 * The edition that an article came in as, in a bundle. It is the article's edition, to the byte, until something is done to the
 * article here; what is done goes on from it, so that nothing of what happened elsewhere is lost or told anew.
 *
 * @param edition as the bundle told it
 * @param arrival how many of the article's own events only took it in
 * @param touched whether anything was done since, exports apart
 */
record Told(Edition edition, int arrival, boolean touched) {
    /** The act that ends the taking in of a bundle, and acts that take an article out of the desk. */
    private static final String IMPORT = "import";
    private static final Set<String> EXPORTS = Set.of("download", "send");

    /** @param events all of the article's, oldest first; empty for an article that came in as anything else */
    static Optional<Told> of(long articleId, List<AuditEvent> events) {
        boolean isBundle = Original.count("articleId = ?1 and mediaType = ?2", articleId, Bundle.MEDIA_TYPE) > 0;
        if (!isBundle) {
            return Optional.empty();
        }
        Original original = Original.findById(articleId);
        int arrival = 0;
        for (int i = 0; i < events.size(); i++) {
            arrival = events.get(i).act.equals(IMPORT) ? i + 1 : arrival;
        }
        boolean touched = events.stream().skip(arrival).anyMatch(event -> !EXPORTS.contains(event.act));
        return Optional.of(new Told(Bundle.read(original.content), arrival, touched));
    }

    /** The edition that the desk has of the article, its beginning as it was told. */
    Edition continuedBy(Edition here) {
        if (here.number() < edition.number()) {
            return earlier(here);
        }
        if (here.number() == edition.number() && !touched) {
            return edition;
        }
        var facts = here.facts();
        var same = new Edition.Facts(edition.facts().guid(), facts.slug(), facts.byline(), facts.dateline(), facts.source(),
                facts.language());
        return new Edition(same,
                joined(edition.versions(), here.versions().stream().filter(v -> v.number() > edition.number())),
                joined(edition.corrections(), here.corrections().stream().filter(c -> c.version() >= edition.number())),
                here.quotes(), here.remarks(), here.reference(),
                joined(edition.events(), here.events().stream().skip(arrival)));
    }

    /** What the bundle told up to a version before its own; what was said of that version it does not tell. */
    private Edition earlier(Edition here) {
        int number = here.number();
        return new Edition(edition.facts(), edition.versions().subList(0, number + 1),
                edition.corrections().stream().filter(c -> c.version() < number).toList(), here.quotes(), here.remarks(),
                here.reference(), edition.events().subList(0, eventsUpTo(number)));
    }

    private int eventsUpTo(int number) {
        for (int i = 0; i < edition.events().size(); i++) {
            if (edition.events().get(i).after().path("versions").has(Integer.toString(number))) {
                return i + 1;
            }
        }
        return edition.events().size();
    }

    private static <T> List<T> joined(List<T> before, Stream<T> after) {
        return Stream.concat(before.stream(), after).toList();
    }
}
