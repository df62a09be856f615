package org.copydesk.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.copydesk.text.Span;

/** One golden case: copy with the quotations that must be found in it. The format is told in the cases' README. */
record GoldenCase(String text, List<Expected> expected) {
    private static final Pattern MARKED = Pattern.compile("<([^<>|]+)((?:\\|[^<>|]*)+)>", Pattern.DOTALL);

    /**
     * What one marked quotation says.
     *
     * @param fields kind, mention, cue as written
     */
    record Expected(Span span, String words, List<String> fields) {

        QuoteKind kind() {
            return switch (fields.get(0).charAt(0)) {
                case 'd' -> QuoteKind.DIRECT;
                case 'm' -> QuoteKind.MIXED;
                case 'i' -> QuoteKind.INDIRECT;
                default -> QuoteKind.TERM;
            };
        }

        boolean translated() {
            return fields.get(0).endsWith("*");
        }

        String mention() {
            var field = fields.size() > 1 ? fields.get(1) : "";
            return field.contains("=") ? field.substring(0, field.indexOf('=')) : field;
        }

        /** Whom the mention stands for, as the case says; empty where it does not say. */
        List<String> names() {
            var field = fields.size() > 1 ? fields.get(1) : "";
            return field.contains("=") ? List.of(field.substring(field.indexOf('=') + 1).split(";")) : List.of();
        }

        String cue() {
            return fields.size() > 2 ? fields.get(2) : "";
        }
    }

    /** The cases of a file, in order. */
    static List<GoldenCase> parse(String file) {
        var cases = new ArrayList<GoldenCase>();
        for (var block : file.split("\\n[ \\t]*\\n")) {
            var copy = new StringBuilder();
            for (var line : block.split("\\n")) {
                if (!line.startsWith("#")) {
                    copy.append(line.equals("/") ? "" : line).append('\n');
                }
            }
            if (!copy.toString().isBlank()) {
                cases.add(unmark(copy.toString()));
            }
        }
        return cases;
    }

    private static GoldenCase unmark(String marked) {
        var text = new StringBuilder();
        var expected = new ArrayList<Expected>();
        var matcher = MARKED.matcher(marked);
        int at = 0;
        while (matcher.find()) {
            text.append(marked, at, matcher.start());
            int start = text.length();
            text.append(matcher.group(1));
            var fields = List.of(matcher.group(2).substring(1).split("\\|"));
            expected.add(new Expected(new Span(start, text.length()), matcher.group(1), fields));
            at = matcher.end();
        }
        text.append(marked, at, marked.length());
        return new GoldenCase(text.toString().stripTrailing(), expected);
    }
}
