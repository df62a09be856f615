package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.inject.Singleton;

import org.copydesk.findings.Finding;
import org.copydesk.findings.ParagraphDetector;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.Paragraph;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.text.Span;

/**
 * Words that a translation engine picked for a neighbour of the right ones ("cast their voices" for their votes, "realized an
 * attack" for carried it out) and that English news never puts together so. A list of our own: a pattern whose
 * group {@code x} is what is wrong, and the words for it. Confused with it: bold prose; so only what no newsroom writes is listed.
 */
@Singleton
public final class Calque implements ParagraphDetector {
    private static final List<Entry> ENTRIES = Lexicon.lines("calques").stream().map(Entry::of).toList();

    /** In place of the right words: the wrong ones go. */
    private static final String NOTHING = "-";

    /** One wording, a word of it that makes the search quick, and the right words. */
    private record Entry(String hint, Pattern pattern, String right) {

        static Entry of(String line) {
            var parts = line.split("\t");
            return new Entry(parts[0], Pattern.compile(parts[1]), parts.length > 2 ? parts[2] : "");
        }
    }

    @Override
    public String rule() {
        return "calque";
    }

    @Override
    public List<Finding> look(Paragraph paragraph) {
        var findings = new ArrayList<Finding>();
        for (var entry : ENTRIES) {
            if (paragraph.text().contains(entry.hint())) {
                for (var found = entry.pattern().matcher(paragraph.text()); found.find();) {
                    findings.add(finding(paragraph.text(), new Span(found.start("x"), found.end("x")), entry));
                }
            }
        }
        return findings;
    }

    private Finding finding(String text, Span wrong, Entry entry) {
        var gone = entry.right().equals(NOTHING);
        var span = gone && text.startsWith(" ", wrong.end()) ? new Span(wrong.start(), wrong.end() + 1) : wrong;
        return new Finding(span, rule(), ErrorCategory.MISTRANSLATION, Severity.MAJOR,
                "English news does not put it so; " + (gone ? "a word is too many" : "a neighbouring word was meant"),
                entry.right().isEmpty() ? List.of() : List.of(gone ? "" : entry.right()), 0.6);
    }
}
