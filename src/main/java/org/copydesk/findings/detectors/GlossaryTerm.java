package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.inject.Singleton;

import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.Glossary;
import org.copydesk.findings.reading.PhraseIndex;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/** A term that the desk wants otherwise. A small-letter term is found at the beginning of a sentence too, and answered in its case. */
@Singleton
public final class GlossaryTerm implements Detector {

    @Override
    public String rule() {
        return "glossary";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        var index = new PhraseIndex<Glossary.Term>();
        copy.knowledge().glossary().terms().forEach(term -> term.avoided().forEach(avoided -> index.add(avoided, term)));
        var findings = new ArrayList<Finding>();
        if (index.isEmpty()) {
            return findings;
        }
        for (var passage : copy.passages()) {
            var tokens = passage.paragraph().tokens();
            for (var found : index.in(tokens)) {
                var term = found.value();
                var printed = tokens.word(found.first());
                var message = "the desk writes “" + term.preferred() + "”" + (term.note().isEmpty() ? "" : ": " + term.note());
                findings.add(new Finding(passage.place(tokens.span(found.first(), found.last())), rule(),
                        ErrorCategory.INAPPROPRIATE_TERM, Severity.MINOR, message,
                        List.of(cased(term.preferred(), printed, passage.paragraph().opens(found.first()))), 0.95));
            }
        }
        return findings;
    }

    private static String cased(String preferred, String printed, boolean opens) {
        return opens && Character.isUpperCase(printed.charAt(0)) && !preferred.isEmpty()
                ? preferred.substring(0, 1).toUpperCase(Locale.ROOT) + preferred.substring(1)
                : preferred;
    }
}
