package org.copydesk.findings.detectors;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.apache.commons.lang3.StringUtils;
import org.copydesk.findings.Finding;
import org.copydesk.findings.Glossary;
import org.copydesk.findings.Knowledge;
import org.copydesk.findings.PhraseDetector;
import org.copydesk.findings.reading.Paragraph;
import org.copydesk.findings.reading.PhraseIndex;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/** A term that the desk wants otherwise. A small-letter term is found at the beginning of a sentence too, and answered in its case. */
@Singleton
public final class GlossaryTerm implements PhraseDetector<Glossary.Term> {

    @Override
    public String rule() {
        return "glossary";
    }

    @Override
    public List<Glossary.Term> known(Knowledge knowledge) {
        return knowledge.glossary().terms();
    }

    @Override
    public List<String> phrases(Glossary.Term term) {
        return term.avoided();
    }

    @Override
    public Optional<Finding> look(Paragraph paragraph, PhraseIndex.Found<Glossary.Term> found) {
        var tokens = paragraph.tokens();
        var term = found.value();
        var message = "the desk writes “" + term.preferred() + "”" + (term.note().isEmpty() ? "" : ": " + term.note());
        var better = cased(term.preferred(), tokens.word(found.first()), paragraph.opens(found.first()));
        return Optional.of(new Finding(tokens.span(found.first(), found.last()), rule(), ErrorCategory.INAPPROPRIATE_TERM,
                Severity.MINOR, message, List.of(better), 0.95));
    }

    private static String cased(String preferred, String printed, boolean opens) {
        return opens && Character.isUpperCase(printed.charAt(0)) ? StringUtils.capitalize(preferred) : preferred;
    }
}
