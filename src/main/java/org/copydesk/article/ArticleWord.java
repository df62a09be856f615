package org.copydesk.article;

import java.io.Serializable;
import java.text.Normalizer;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import org.copydesk.text.Boundaries;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** That a word is in an article: the desk's own portable search, the same on both databases. */
@Entity
@Table(name = "article_word")
@IdClass(ArticleWord.Key.class)
public class ArticleWord extends PanacheEntityBase {
    /** Longer words are cut; UTF-16 units. */
    private static final int LONGEST = 40;
    private static final Pattern UNSOUGHT = Pattern.compile("[\\p{M}\\p{P}\\p{S}]+");

    @Id
    public String word;
    @Id
    @Column(name = "article_id")
    public long articleId;
    /** When the article came in, so that search can go by it. */
    @Column(name = "received_at")
    public Instant receivedAt;

    /** The two columns that make a row. */
    public record Key(String word, long articleId) implements Serializable {}

    public static ArticleWord of(Article article, String word) {
        var row = new ArticleWord();
        row.articleId = article.id;
        row.word = word;
        row.receivedAt = article.receivedAt;
        return row;
    }

    /** The words under which an article is found now. */
    public static List<String> of(long articleId) {
        return find("select w.word from ArticleWord w where w.articleId = ?1", articleId).project(String.class).list();
    }

    /** Whether {@code word} is in more than {@code number} articles. */
    static boolean isInMoreThan(int number, String word) {
        return !find("select w.articleId from ArticleWord w where w.word = ?1", word).range(number, number)
                .project(Long.class)
                .list()
                .isEmpty();
    }

    /** The words of {@code text} as they are looked up: lower case, without accents, each once. */
    public static Set<String> words(String text) {
        var words = new LinkedHashSet<String>();
        Boundaries.words(text).forEach(span -> {
            var word = folded(span.of(text));
            if (!word.isEmpty()) {
                words.add(word);
            }
        });
        return words;
    }

    private static String folded(String word) {
        var plain = isPlain(word) ? word : plain(word);
        return plain.length() <= LONGEST
                ? plain
                : plain.substring(0, Boundaries.splitsSurrogate(plain, LONGEST) ? LONGEST - 1 : LONGEST);
    }

    /** Whether a word is looked up as it is written: most are, and every save asks it of every word. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char unit = word.charAt(i);
            if (!(unit >= 'a' && unit <= 'z' || unit >= '0' && unit <= '9')) {
                return false;
            }
        }
        return true;
    }

    private static String plain(String word) {
        return UNSOUGHT.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
