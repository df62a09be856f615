package org.copydesk.article;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.Panache;

/**
 * The sources and languages that the desk's copy has, for those who choose among them. To find them among many articles is to look
 * at all, so they are kept, and each time those of the articles that changed since are added, whichever node changed them.
 */
@ApplicationScoped
public class Origins {
    /** Longer than any act takes from its time to its commit. */
    private static final Duration OVERLAP = Duration.ofSeconds(60);
    /** How long one is offered that no article has any more. */
    private static final Duration WHOLE = Duration.ofMinutes(10);

    /** Sources and languages (BCP 47 tags), each in order. */
    public record Known(List<String> sources, List<String> languages) {

        private static Known of(Set<Pair> pairs) {
            return new Known(pairs.stream().map(Pair::source).distinct().sorted().toList(),
                    pairs.stream().map(Pair::language).distinct().sorted().toList());
        }
    }

    private record Pair(String source, String language) {}

    /** What was found, when all articles were looked at, and when the newest. */
    private record Look(Set<Pair> pairs, Known known, Instant whole, Instant newest) {}

    private final Clock clock;
    private volatile Look last = new Look(Set.of(), Known.of(Set.of()), Instant.MIN, Instant.MIN);

    Origins(Clock clock) {
        this.clock = clock;
    }

    /** Those that articles have now. */
    @Transactional
    public Known known() {
        var now = clock.instant();
        var before = last;
        boolean whole = before.whole().isBefore(now.minus(WHOLE));
        var pairs = new HashSet<>(changedAfter(whole ? Instant.EPOCH : before.newest().minus(OVERLAP)));
        if (!whole) {
            pairs.addAll(before.pairs());
        }
        var known = pairs.equals(before.pairs()) ? before.known() : Known.of(pairs);
        last = new Look(pairs, known, whole ? now : before.whole(), now);
        return known;
    }

    private static List<Pair> changedAfter(Instant moment) {
        return Panache.getEntityManager()
                .createQuery("select distinct a.source, a.language from Article a where a.changedAt > :moment", Pair.class)
                .setParameter("moment", moment)
                .getResultList();
    }
}
