package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.inject.Singleton;

import org.copydesk.findings.Finding;
import org.copydesk.findings.ParagraphDetector;
import org.copydesk.findings.reading.Paragraph;
import org.copydesk.findings.reading.Tokens;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * A speaker whose verb fell out: “The law takes effect in May,” he. Only a pronoun between the closing mark and the stop, where
 * nothing else can be meant.
 */
@Singleton
public final class MissingVerb implements ParagraphDetector {
    private static final Set<String> SPEAKERS = Set.of("he", "she", "they");

    @Override
    public String rule() {
        return "missing-verb";
    }

    @Override
    public List<Finding> look(Paragraph paragraph) {
        var tokens = paragraph.tokens();
        var findings = new ArrayList<Finding>();
        for (var i = 2; i + 1 < tokens.count(); i++) {
            if (SPEAKERS.contains(tokens.lower(i)) && tokens.is(i + 1, '.') && closed(tokens, i - 1)) {
                findings.add(new Finding(tokens.span(i), rule(), ErrorCategory.GRAMMAR, Severity.MAJOR,
                        "a speaker without a verb", List.of(tokens.word(i) + " said"), 0.9));
            }
        }
        return findings;
    }

    private static boolean closed(Tokens tokens, int i) {
        return (tokens.is(i, '”') || tokens.is(i, '"'))
                && (tokens.is(i - 1, ',') || tokens.is(i - 1, '?') || tokens.is(i - 1, '!'));
    }
}
