import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.copydesk.article.ArticleFacts;
import org.copydesk.article.ArticleState;
import org.copydesk.article.ArticleWord;
import org.copydesk.article.OriginalBytes;
import org.copydesk.audit.Actor;
import org.copydesk.audit.AuditEvent;
import org.copydesk.audit.Audited;
import org.copydesk.audit.Canonical;
import org.copydesk.audit.Change;
import org.copydesk.audit.ChainHead;
import org.copydesk.audit.Happening;
import org.copydesk.review.SavedVersion;
import org.copydesk.text.Boundaries;

/**
 * Fills a desk that stands still with short made-up articles, a thousand or more a second: as if they had just been received, with
 * their bytes, version 0, the words that search finds them by, and the event that made them, so that the audit verifies. Not made by
 * an engine: their counts of findings and quotes and their scores are dice. The desk must have been started once before:
 *
 * <pre>java -cp 'target/quarkus-app/app/*:target/quarkus-app/lib/main/*' src/test/load/Seed.java DATA-DIR 100000</pre>
 *
 * In place of a folder it takes the JDBC address of a PostgreSQL database, user and password in it.
 */
public class Seed {
    private static final int BATCH = 1_000;
    private static final String[] SOURCES = { "Harbour Wire", "Island Post", "North Desk", "Ferry Times", "Agency 5", "Agency 6" };
    private static final ArticleState[] STATES = { ArticleState.INCOMING, ArticleState.INCOMING, ArticleState.INCOMING,
            ArticleState.IN_REVIEW, ArticleState.IN_REVIEW, ArticleState.CORRECTED, ArticleState.APPROVED, ArticleState.EXPORTED };

    private final Random random = new Random(11);
    private final PreparedStatement article;
    private final PreparedStatement original;
    private final PreparedStatement version;
    private final PreparedStatement event;
    private final PreparedStatement word;

    private Seed(Connection desk) throws SQLException {
        article = desk.prepareStatement("insert into article (id, guid, slug, headline, byline, dateline, source, language, state,"
                + " former_state, assignee, received_at, changed_at, version, words, open_critical, open_major, open_minor, quotes,"
                + " quotes_confirmed, score_arrival, score_now, untouched, audit_seq, audit_head, saved_seq, last_object, lock_version)"
                + " values (?, ?, ?, ?, '', '', ?, 'en', ?, ?, '', ?, ?, 0, ?, ?, ?, ?, ?, 0, ?, ?, 1, 1, ?, 1, 0, 0)");
        original = desk.prepareStatement("insert into original (article_id, source, sha256, media_type, charset, file_name, content)"
                + " values (?, ?, ?, 'text/plain', 'UTF-8', '', ?)");
        version = desk.prepareStatement("insert into article_version (article_id, number, text, sha256, actor, at, summary, words, seq)"
                + " values (?, 0, ?, ?, 'system:intake', ?, 'As received', ?, 1)");
        event = desk.prepareStatement("insert into audit_event (chain, seq, article_id, at, actor, act, note, undoes, canonical,"
                + " previous_hash, hash) values (?, 1, ?, ?, ?, ?, ?, 0, ?, '', ?)");
        word = desk.prepareStatement("insert into article_word (article_id, word, received_at) values (?, ?, ?)");
    }

    public static void main(String[] args) throws SQLException {
        boolean file = !args[0].startsWith("jdbc:");
        int wanted = Integer.parseInt(args[1]);
        try (var desk = DriverManager.getConnection(file
                ? "jdbc:h2:file:" + args[0] + "/copydesk;USER=copydesk;PASSWORD=copydesk"
                : args[0])) {
            desk.setAutoCommit(false);
            var seed = new Seed(desk);
            long first = newest(desk) + 1;
            var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            for (int i = 0; i < wanted; i++) {
                seed.receive(first + i, now.minus(10L * (wanted - i) + 600, ChronoUnit.SECONDS));
                if (i % BATCH == BATCH - 1 || i == wanted - 1) {
                    seed.write();
                    desk.commit();
                }
            }
            desk.createStatement().execute("alter table article alter column id restart with " + (first + wanted));
            desk.createStatement().execute("analyze");
            desk.commit();
            if (file) {
                desk.createStatement().execute("shutdown compact");
            }
        }
    }

    private static long newest(Connection desk) throws SQLException {
        try (var rows = desk.createStatement().executeQuery("select coalesce(max(id), 0) from article")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void receive(long id, Instant at) throws SQLException {
        var text = text(id);
        var headline = text.substring(0, text.indexOf('\n'));
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var sha256 = Canonical.sha256(bytes);
        int words = Boundaries.countWords(text);
        var state = STATES[random.nextInt(STATES.length)];
        var source = SOURCES[random.nextInt(SOURCES.length)];
        var facts = new ArticleFacts(UUID.randomUUID().toString(), "seed-" + id, "", "", source, "en", state, state, "");
        var made = List.<Audited>of(facts, new OriginalBytes(sha256, "text/plain", "UTF-8", ""),
                new SavedVersion(0, sha256, words, "As received"));
        var changes = made.stream().map(thing -> new Change(Optional.empty(), Optional.of(thing))).toList();
        var received = AuditEvent.next(new Head(id), id, Happening.of(Actor.INTAKE, "receive", source, changes, List.of(), 0), at);
        var stamp = at.atOffset(ZoneOffset.UTC);
        add(article, id, facts.guid(), facts.slug(), headline, source, state.name(), state.name(), stamp, stamp, words,
                random.nextInt(20) == 0 ? 1 : 0, random.nextInt(4), random.nextInt(6), random.nextInt(9), 40 + random.nextInt(60),
                50 + random.nextInt(50), received.hash);
        add(original, id, source, sha256, bytes);
        add(version, id, text, sha256, stamp, words);
        add(event, received.chain, id, stamp, received.actor, received.act, received.note, received.canonical, received.hash);
        for (var found : ArticleWord.words(facts.slug() + " " + source + " " + text)) {
            add(word, id, found, stamp);
        }
    }

    /** Some twenty words: a number that stands nowhere else, one of fifty nouns in the headline, others that many share. */
    private String text(long id) {
        var text = new StringBuilder(random.nextInt(50) == 0 ? "Harbour" : "Noun" + random.nextInt(49)).append(" story ").append(id)
                .append(" arrives\n\n");
        for (int i = 0; i < 12; i++) {
            text.append("word").append((int) Math.abs(random.nextGaussian() * 2_000)).append(i == 11 ? "." : " ");
        }
        return text.toString();
    }

    private static void add(PreparedStatement row, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            row.setObject(i + 1, values[i]);
        }
        row.addBatch();
    }

    private void write() throws SQLException {
        for (var rows : List.of(article, original, version, event, word)) {
            rows.executeBatch();
        }
    }

    /** The chain of an article that has no event yet. */
    private record Head(long article) implements ChainHead {

        @Override
        public String chain() {
            return "article:" + article;
        }

        @Override
        public long headSeq() {
            return 0;
        }

        @Override
        public String headHash() {
            return "";
        }

        @Override
        public void moveHead(long seq, String hash) {}
    }
}
