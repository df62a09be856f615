package org.copydesk.findings.detectors;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.copydesk.findings.Finding;
import org.copydesk.findings.Knowledge;
import org.copydesk.findings.PhraseDetector;
import org.copydesk.findings.reading.Paragraph;
import org.copydesk.findings.reading.PhraseIndex;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.quotes.Register;
import org.copydesk.text.Span;

/**
 * A wrong form of a name that the register knows from earlier copy. A form of one word is answered with the surname, a longer one
 * with the whole name. A single letter counts only where the text has it without the stop of an initial.
 */
@Singleton
public final class RegisterAlias implements PhraseDetector<Register.Entry> {

    @Override
    public String rule() {
        return "register-alias";
    }

    @Override
    public List<Register.Entry> known(Knowledge knowledge) {
        return knowledge.register().entries();
    }

    @Override
    public List<String> phrases(Register.Entry entry) {
        return entry.badAliases();
    }

    @Override
    public Optional<Finding> look(Paragraph paragraph, PhraseIndex.Found<Register.Entry> found) {
        var tokens = paragraph.tokens();
        var span = tokens.span(found.first(), found.last());
        boolean initial = span.length() == 1 && tokens.is(found.last() + 1, '.') && found.last() + 2 < tokens.count();
        return initial ? Optional.empty() : Optional.of(finding(found.value(), span.of(tokens.text()), span));
    }

    private Finding finding(Register.Entry entry, String printed, Span span) {
        var words = entry.name().split(" ");
        var brief = entry.institution() || printed.indexOf(' ') > 0 || words.length == 1
                ? entry.name()
                : shortest(entry, words[words.length - 1]);
        var role = entry.role().isEmpty() ? "" : ", " + entry.role();
        return new Finding(span, rule(), ErrorCategory.NAME, Severity.MAJOR, "known wrong form of " + entry.name() + role,
                List.of(brief), 0.9, "same-person:" + entry.name());
    }

    /** The alias of one word that the register has for the person, else the last word of the name. */
    private static String shortest(Register.Entry entry, String surname) {
        return entry.aliases().stream().filter(alias -> alias.indexOf(' ') < 0).findFirst().orElse(surname);
    }
}
