package org.copydesk.review;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;

import org.copydesk.article.ArticleState;
import org.copydesk.mqm.ErrorCategory;

import io.quarkus.hibernate.orm.panache.Panache;

/** How good the desk's copy was and is, what was wrong with it most, and which rules editors trust. Spiked articles do not count. */
@ApplicationScoped
public class QualityReport {
    private static final String COUNTED = " a.state <> :spiked and a.receivedAt >= :from and a.receivedAt < :to and (:source = '' or a.source = :source) ";
    /** What a correction's status says where it is, or became, part of the text. */
    private static final List<CorrectionStatus> TAKEN = List.of(CorrectionStatus.ACCEPTED, CorrectionStatus.SAVED);

    /**
     * Which articles are asked about: those received from {@code from} (inclusive) to {@code to} (exclusive).
     *
     * @param source empty for every source
     */
    public record Asked(Instant from, Instant to, String source) {}

    /**
     * The mean scores of some articles, 0 to 100.
     *
     * @param untouched the mean share of the text, 0 to 1, that no person changed
     */
    public record Score(String source, long articles, double arrival, double now, double untouched) {}

    /** The mean scores of the articles received in the week that begins at {@code from}; NaN where there were none. */
    public record Week(Instant from, long articles, double arrival, double now) {}

    /** How often a category was corrected, and how many of its findings are open. */
    public record Errors(ErrorCategory category, long corrected, long open) {}

    /** What editors did with a rule's proposals. */
    public record Trust(String rule, long accepted, long dismissed) {

        /** The share that was accepted, 0 to 1; 1 where nothing was decided. */
        public double share() {
            return accepted + dismissed == 0 ? 1 : (double) accepted / (accepted + dismissed);
        }
    }

    /** By source, the worst on arrival first. */
    @Transactional
    public List<Score> sources(Asked asked) {
        return ask("select a.source, count(a), avg(a.scoreArrival), avg(a.scoreNow), avg(a.untouched) from Article a where"
                + COUNTED
                + "group by a.source order by avg(a.scoreArrival), a.source", Score.class, asked).getResultList();
    }

    /** By week, oldest first: as many weeks as lie between the ends. */
    @Transactional
    public List<Week> weeks(Asked asked) {
        var weeks = new ArrayList<Week>();
        for (var from = asked.from(); from.isBefore(asked.to()); from = from.plus(Duration.ofDays(7))) {
            weeks.add(week(new Asked(from, from.plus(Duration.ofDays(7)), asked.source())));
        }
        return weeks;
    }

    private static Week week(Asked asked) {
        var row = ask("select count(a), avg(a.scoreArrival), avg(a.scoreNow) from Article a where" + COUNTED, Object[].class,
                asked)
                .getSingleResult();
        return new Week(asked.from(), (long) row[0], mean(row[1]), mean(row[2]));
    }

    private static double mean(Object average) {
        return average == null ? Double.NaN : (double) average;
    }

    /** By category, the commonest first; categories that did not occur are not among them. */
    @Transactional
    public List<Errors> errors(Asked asked) {
        var corrected = counted("c.category", "CorrectionRow c, Article a where c.articleId = a.id and c.status in :taken and",
                asked);
        var open = counted("f.category", "FindingRow f, Article a where f.articleId = a.id and f.version = a.version and "
                + "f.status = org.copydesk.review.FindingStatus.OPEN and", asked);
        var all = new TreeMap<Object, Errors>();
        corrected.forEach((category, count) -> all.put(category, new Errors((ErrorCategory) category, count, 0)));
        open.forEach((category, count) -> all.merge(category, new Errors((ErrorCategory) category, 0, count),
                (a, b) -> new Errors(a.category(), a.corrected(), b.open())));
        return all.values()
                .stream()
                .sorted((a, b) -> Long.compare(b.corrected() + b.open(), a.corrected() + a.open()))
                .toList();
    }

    /** By rule, detectors and cleaning alike, those whose proposals were most often turned down first. */
    @Transactional
    public List<Trust> rules(Asked asked) {
        var accepted = counted("f.rule", finding("ACCEPTED"), asked);
        counted("c.rule", "CorrectionRow c, Article a where c.articleId = a.id and c.rule <> '' and c.status in :taken and",
                asked)
                .forEach((rule, count) -> accepted.merge(rule, count, Long::sum));
        var dismissed = counted("f.rule", finding("DISMISSED"), asked);
        counted("c.rule", "CorrectionRow c, Article a where c.articleId = a.id and c.rule <> '' and "
                + "c.status = org.copydesk.review.CorrectionStatus.REJECTED and", asked)
                .forEach((rule, count) -> dismissed.merge(rule, count, Long::sum));
        var rules = new TreeMap<Object, Trust>();
        accepted.forEach((rule, count) -> rules.put(rule, new Trust((String) rule, count, dismissed.getOrDefault(rule, 0L))));
        dismissed.forEach((rule, count) -> rules.putIfAbsent(rule, new Trust((String) rule, 0, count)));
        return rules.values().stream().sorted((a, b) -> Double.compare(a.share(), b.share())).toList();
    }

    private static String finding(String status) {
        return "FindingRow f, Article a where f.articleId = a.id and f.status = org.copydesk.review.FindingStatus." + status
                + " and";
    }

    private static Map<Object, Long> counted(String what, String from, Asked asked) {
        var query = ask("select " + what + ", count(*) from " + from + COUNTED + "group by " + what, Object[].class, asked);
        if (from.contains(":taken")) {
            query.setParameter("taken", TAKEN);
        }
        var counts = new TreeMap<Object, Long>();
        query.getResultList().forEach(row -> counts.put(row[0], (long) row[1]));
        return counts;
    }

    private static <T> TypedQuery<T> ask(String jpql, Class<T> row, Asked asked) {
        return Panache.getEntityManager()
                .createQuery(jpql, row)
                .setParameter("spiked", ArticleState.SPIKED)
                .setParameter("from", asked.from())
                .setParameter("to", asked.to())
                .setParameter("source", asked.source());
    }
}
