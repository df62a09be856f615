package org.copydesk.annotations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.copydesk.article.Article;
import org.copydesk.article.Missing;
import org.copydesk.review.AnnotationRow;
import org.copydesk.review.CorrectionRow;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * All annotations that the protocol shows: what came by it, newest first, then what was said at the desk, then what was corrected
 * there. What came and is an article's now is shown once, as it came, with the words that editors have given it since.
 */
@ApplicationScoped
public class AnnotationShelf {
    private final DeskThings desk;

    AnnotationShelf(DeskThings desk) {
        this.desk = desk;
    }

    /** Some of the annotations, how many there are, and when any of them changed last. */
    public record Page(List<Shown> items, long total, Instant modified) {}

    /**
     * The annotation of that name, or the collection.
     *
     * @throws Missing if there never was one
     * @throws Removed if it was taken away
     */
    @Transactional
    public Shown get(String name, Addresses addresses) {
        var row = WebAnnotationRow.named(name);
        if (row.isEmpty()) {
            return desk.find(name, addresses).orElseThrow(() -> new Missing("Annotation " + name));
        }
        var ties = TieRow.of(row.get().id);
        if (row.get().removed || !ties.isEmpty() && ties.stream().noneMatch(AnnotationShelf::isThere)) {
            throw new Removed(name);
        }
        return shown(row.get(), ties, addresses);
    }

    private static boolean isThere(TieRow tie) {
        return AnnotationRow.count("id", tie.thing) + CorrectionRow.count("id", tie.thing) > 0;
    }

    /** Annotations from number {@code skip}, at most {@code limit}. */
    @Transactional
    public Page page(long skip, int limit, Addresses addresses) {
        long came = WebAnnotationRow.countListed();
        long said = desk.countSaid();
        long done = desk.countDone();
        var items = new ArrayList<Shown>();
        if (limit > 0 && skip < came) {
            WebAnnotationRow.listed(skip, limit).forEach(row -> items.add(shown(row, TieRow.of(row.id), addresses)));
        }
        if (items.size() < limit && skip + items.size() < came + said) {
            items.addAll(desk.said(skip + items.size() - came, limit - items.size(), addresses));
        }
        if (items.size() < limit && skip + items.size() < came + said + done) {
            items.addAll(desk.done(skip + items.size() - came - said, limit - items.size(), addresses));
        }
        return new Page(List.copyOf(items), came + said + done, modified());
    }

    /** All annotations of one article, in the same order. */
    @Transactional
    public List<Shown> of(long article, Addresses addresses) {
        var items = new ArrayList<Shown>();
        WebAnnotationRow.listedOf(article).forEach(row -> items.add(shown(row, TieRow.of(row.id), addresses)));
        items.addAll(desk.of(article, addresses));
        return items;
    }

    /** An article changes with whatever is said of it; so this is never before the newest change of an annotation. */
    private static Instant modified() {
        var articles = Article.find("select max(a.changedAt) from Article a").project(Instant.class).firstResultOptional();
        var came = WebAnnotationRow.find("select max(w.changedAt) from WebAnnotationRow w")
                .project(Instant.class)
                .firstResultOptional();
        return Stream.of(articles, came).flatMap(Optional::stream).max(Instant::compareTo).orElse(Instant.EPOCH);
    }

    static Shown shown(WebAnnotationRow row, List<TieRow> ties, Addresses addresses) {
        var tree = Document.stored(row.document).at(addresses.annotation(row.name));
        long seq = 0;
        for (var tie : ties) {
            var thing = AnnotationRow.<AnnotationRow>findByIdOptional(tie.thing);
            if (thing.isPresent() && thing.get().seq > tie.seq) {
                seq = Math.max(seq, thing.get().seq);
                say(tree, thing.get().body);
            }
        }
        var tag = "\"w" + row.id + "." + row.version + "." + seq + "\"";
        long article = ties.isEmpty() ? 0 : ties.get(0).articleId;
        return new Shown(row.name, tag, row.createdAt, row.changedAt, row.author, article, tree);
    }

    /** Puts an editor's later words in the place of what was said. */
    private static void say(ObjectNode tree, String words) {
        var was = new Speech(tree).comment();
        if (was.equals(words)) {
            return;
        }
        for (var body : Trees.all(tree.path("body"))) {
            if (body instanceof ObjectNode text && text.path("value").asText().equals(was)) {
                text.put("value", words);
                return;
            }
        }
        var bodies = tree.arrayNode().addAll(Trees.all(tree.path("body")));
        bodies.addObject()
                .put("type", "TextualBody")
                .put("purpose", "commenting")
                .put("format", "text/plain")
                .put("value", words);
        tree.set("body", bodies);
    }
}
