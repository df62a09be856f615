package org.copydesk.ingest.formats.translation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.copydesk.ingest.Decoding;
import org.copydesk.ingest.Unreadable;

/** The scores of an MQM file's segments: the penalties of each rater added up, their mean over the raters, negative. */
public final class MqmScores {

    private MqmScores() {}

    /** The score of one segment of one system; 0 is best. */
    public record Score(String system, String doc, String segment, double score) {}

    /**
     * The scores in {@code content}, in the order in which segments first come.
     *
     * @throws Unreadable if it is no MQM file, or has more than {@code most} rows
     */
    public static List<Score> of(byte[] content, String charset, int most) {
        var table = MqmTable.of(Decoding.of(content, charset).text(), most);
        var segments = table.rows()
                .stream()
                .collect(Collectors.groupingBy(row -> row.document() + "\t" + row.segment(), LinkedHashMap::new,
                        Collectors.toList()));
        return segments.values().stream().map(MqmScores::score).toList();
    }

    private static Score score(List<MqmRow> rows) {
        var byRater = rows.stream().collect(Collectors.groupingBy(MqmRow::rater, Collectors.summingDouble(MqmRow::weight)));
        double mean = byRater.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
        var first = rows.get(0);
        return new Score(first.system(), first.doc(), first.segment(), mean == 0 ? 0 : -mean);
    }
}
