package org.copydesk.ingest.formats.translation;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Singleton;

import org.copydesk.article.ReferenceText;
import org.copydesk.ingest.Additions;
import org.copydesk.ingest.ArticleFormat;
import org.copydesk.ingest.Contents;
import org.copydesk.ingest.Decoding;
import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.IntakeLimits;
import org.copydesk.ingest.Part;
import org.copydesk.ingest.Particulars;
import org.copydesk.ingest.Received;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.verbs.TakeOver;
import org.copydesk.text.Span;

/**
 * An MQM score file: each document as each system translated it becomes an article, a segment a paragraph, the source its
 * reference text, each marked error a flag on its words by its rater.
 */
@Singleton
public class Mqm implements ArticleFormat {
    private static final String TSV = "text/tab-separated-values";
    private static final String PARAGRAPH = "\n\n";
    private final IntakeLimits limits;

    public Mqm(IntakeLimits limits) {
        this.limits = limits;
    }

    @Override
    public List<String> mediaTypes() {
        return List.of(TSV);
    }

    @Override
    public boolean recognises(Envelope envelope) {
        var head = new String(envelope.content(), 0, Math.min(envelope.content().length, 1000), StandardCharsets.ISO_8859_1);
        return head.lines().findFirst().filter(MqmTable::isHeader).isPresent();
    }

    @Override
    public Contents read(Envelope envelope) {
        var decoding = Decoding.of(envelope.content(), envelope.charset());
        var table = MqmTable.of(decoding.text(), limits.maxLines());
        Map<String, List<Integer>> documents = IntStream.range(0, table.rows().size())
                .boxed()
                .collect(Collectors.groupingBy(i -> table.rows().get(i).document(), LinkedHashMap::new, Collectors.toList()));
        return new Contents.Several(
                documents.values().stream().map(rows -> part(table, rows, envelope, decoding.charset())).toList());
    }

    private static Part part(MqmTable table, List<Integer> numbers, Envelope whole, String charset) {
        var lines = numbers.stream().map(table.lines()::get).collect(Collectors.joining("\n", table.header() + "\n", "\n"));
        var envelope = new Envelope(lines.getBytes(Charset.forName(charset)), TSV, charset, "", whole.source(),
                whole.language(), "");
        return Part.read(envelope, article(numbers.stream().map(table.rows()::get).toList(), charset));
    }

    private static Received article(List<MqmRow> rows, String charset) {
        var segments = new LinkedHashMap<String, Integer>();
        var text = new StringBuilder();
        var source = new LinkedHashMap<String, String>();
        for (var row : rows) {
            if (!segments.containsKey(row.segment())) {
                text.append(text.isEmpty() ? "" : PARAGRAPH);
                segments.put(row.segment(), text.length());
                text.append(row.plainTarget());
                source.put(row.segment(), row.plainSource());
            }
        }
        var flags = new LinkedHashSet<TakeOver.Remark>();
        rows.stream().filter(MqmRow::isError).forEach(row -> flags.add(flag(row, segments.get(row.segment()))));
        var first = rows.get(0);
        var additions = Additions.marked(new TakeOver(List.of(), new ArrayList<>(flags)), List.of())
                .translating(new ReferenceText(String.join(PARAGRAPH, source.values()), "und"));
        var name = first.doc().equals(first.docId()) ? first.doc() : first.doc() + "/" + first.docId();
        return new Received(text.toString(), charset,
                Particulars.NONE.headed(name + ", " + first.system()),
                additions);
    }

    /** What is wrong with the source, or left out of the target, is said of the whole segment. */
    private static TakeOver.Remark flag(MqmRow row, int start) {
        var span = row.marked().filter(words -> !words.isEmpty()).map(words -> words.shift(start));
        var where = row.markedSource().map(words -> " (source: “" + words + "”)").orElse("");
        var comment = row.comment().isBlank() ? "" : ": " + row.comment().strip();
        return new TakeOver.Remark(AnnotationKind.FLAG,
                span.or(() -> Optional.of(Span.at(start, row.plainTarget().length()))),
                row.category() + ", " + row.severity() + where + comment, row.rater());
    }
}
