package org.copydesk.ingest.formats.translation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.copydesk.ingest.Unreadable;

/**
 * The rows of an MQM score file: ten columns parted by tabs, the last may be missing. Files of 2020 quote fields as CSV does.
 *
 * @param lines each row as it stands in the file, in the order of {@code rows}
 */
record MqmTable(String header, List<MqmRow> rows, List<String> lines) {
    private static final List<String> COLUMNS = List.of("system", "doc", "doc_id", "seg_id", "rater", "source", "target",
            "category",
            "severity");

    /** Whether {@code line} names the columns. */
    static boolean isHeader(String line) {
        return Arrays.asList(line.strip().toLowerCase(Locale.ROOT).split("\t")).containsAll(COLUMNS);
    }

    /** @throws Unreadable if a row has too few columns, naming its line; if there are more rows than {@code most} */
    static MqmTable of(String text, int most) {
        if (text.lines().count() > most + 1L) {
            throw new Unreadable(Unreadable.Cause.TOO_LARGE,
                    "It has more than the " + most + " rows that this desk takes in (copydesk.intake.max-lines). "
                            + "Send it in several parts.");
        }
        var all = text.lines().filter(line -> !line.isBlank()).toList();
        if (all.isEmpty() || !isHeader(all.get(0))) {
            throw new Unreadable(Unreadable.Cause.UNDECODABLE,
                    "The first line does not name the columns of an MQM file: " + String.join(", ", COLUMNS) + ".");
        }
        var lines = all.subList(1, all.size());
        var names = Arrays.asList(all.get(0).strip().toLowerCase(Locale.ROOT).split("\t"));
        boolean isQuoted = lines.stream().anyMatch(line -> line.contains("\"\""))
                && lines.stream().flatMap(line -> Arrays.stream(line.split("\t"))).allMatch(MqmTable::isQuotedWell);
        var rows = IntStream.range(0, lines.size()).mapToObj(i -> row(names, cells(lines.get(i), isQuoted), i + 2)).toList();
        return new MqmTable(all.get(0), rows, lines);
    }

    private static List<String> cells(String line, boolean isQuoted) {
        return Arrays.stream(line.split("\t", -1)).map(cell -> isQuoted ? unquoted(cell) : cell).toList();
    }

    private static boolean isQuotedWell(String cell) {
        return !cell.contains("\"")
                || isQuoted(cell) && !cell.substring(1, cell.length() - 1).replace("\"\"", "").contains("\"");
    }

    private static boolean isQuoted(String cell) {
        return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
    }

    private static String unquoted(String cell) {
        return isQuoted(cell) ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
    }

    private static MqmRow row(List<String> names, List<String> cells, int line) {
        if (cells.size() < COLUMNS.size()) {
            throw new Unreadable(Unreadable.Cause.UNDECODABLE,
                    "Line " + line + " has " + cells.size() + " columns; an MQM file has nine or ten.");
        }
        var of = new Cells(names, cells);
        return new MqmRow(of.cell("system"), of.cell("doc"), of.cell("doc_id"), of.cell("seg_id"), of.cell("rater"),
                of.cell("source"),
                of.cell("target"), of.cell("category"), of.cell("severity"), of.cell("comment"));
    }

    /** One row's cells by the names of their columns. */
    private record Cells(List<String> names, List<String> cells) {
        String cell(String name) {
            int at = names.indexOf(name);
            return at < 0 || at >= cells.size() ? "" : cells.get(at);
        }
    }
}
