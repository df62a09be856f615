package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.reading.PhraseIndex;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.quotes.Register;

/**
 * A wrong form of a name that the register knows from earlier copy. A form of one word is answered with the surname, a longer one
 * with the whole name. A single letter counts only where the text has it without the stop of an initial.
 */
@Singleton
public final class RegisterAlias implements Detector {

    @Override
    public String rule() {
        return "register-alias";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        var index = new PhraseIndex<Register.Entry>();
        for (var entry : copy.knowledge().register().entries()) {
            entry.badAliases().forEach(alias -> index.add(alias, entry));
        }
        var findings = new ArrayList<Finding>();
        if (index.isEmpty()) {
            return findings;
        }
        for (var passage : copy.passages()) {
            var tokens = passage.paragraph().tokens();
            for (var found : index.in(tokens)) {
                var printed = tokens.span(found.first(), found.last()).of(tokens.text());
                if (printed.length() > 1 || !tokens.is(found.last() + 1, '.') || found.last() + 2 >= tokens.count()) {
                    findings.add(finding(found.value(), printed, passage.place(tokens.span(found.first(), found.last()))));
                }
            }
        }
        return findings;
    }

    private Finding finding(Register.Entry entry, String printed, org.copydesk.text.Span span) {
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
