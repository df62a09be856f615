package org.copydesk.findings.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Singleton;

import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.Stems;
import org.copydesk.findings.reading.Tokens;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.text.Span;

/**
 * Another speaker than in a rendering of the same text: the same reporting verb stands in both sentences, but behind a pronoun, a
 * letter or another name. Only for renderings, since another outlet may say "he" where the article has the name; but a single letter
 * is nobody's name in any text.
 */
@Singleton
public final class ReferenceSpeaker implements Detector {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we");

    @Override
    public String rule() {
        return "reference-speaker";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        if (copy.reference().isEmpty()) {
            return List.of();
        }
        var alignment = copy.reference().get().alignment();
        var findings = new ArrayList<Finding>();
        for (var i = 0; i < alignment.article().size(); i++) {
            for (var beside : alignment.beside(i)) {
                var found = compare(alignment.article().get(i), beside);
                if (found.filter(f -> alignment.rendering() || f.span().length() == 1).isPresent()) {
                    findings.add(found.get());
                    break;
                }
            }
        }
        return findings;
    }

    private Optional<Finding> compare(Line article, Line reference) {
        var here = article.passage().paragraph().tokens();
        var there = reference.passage().paragraph().tokens();
        for (var i = article.sentence().first() + 1; i < article.sentence().end(); i++) {
            var subject = subject(here, i);
            if (subject.isEmpty() || !Lexicon.SPEECH.contains(here.lower(i))) {
                continue;
            }
            for (var j = reference.sentence().first() + 1; j < reference.sentence().end(); j++) {
                var other = subject(there, j);
                if (other.isPresent() && Stems.of(there.lower(j)).equals(Stems.of(here.lower(i)))) {
                    return differs(here, subject.get(), there, other.get())
                            ? Optional.of(finding(article, subject.get(), other.get().of(there.text())))
                            : Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** The pronoun or the capitalised words right before a verb; empty where something else stands there. */
    private static Optional<Span> subject(Tokens tokens, int verb) {
        var last = verb - 1;
        if (PRONOUNS.contains(tokens.lower(last))) {
            return Optional.of(tokens.span(last));
        }
        if (!tokens.capital(last) || Lexicon.FUNCTION.contains(tokens.lower(last))) {
            return Optional.empty();
        }
        var first = last;
        while (tokens.capital(first - 1) && !Lexicon.FUNCTION.contains(tokens.lower(first - 1))) {
            first--;
        }
        return Optional.of(tokens.lower(first - 1).equals("the") ? tokens.span(first - 1, last) : tokens.span(first, last));
    }

    private static boolean differs(Tokens here, Span a, Tokens there, Span b) {
        var left = a.of(here.text()).toLowerCase(java.util.Locale.ROOT);
        var right = b.of(there.text()).toLowerCase(java.util.Locale.ROOT);
        return !left.equals(right) && !left.endsWith(" " + right) && !right.endsWith(" " + left) && !PRONOUNS.contains(right);
    }

    private Finding finding(Line line, Span subject, String right) {
        return new Finding(line.passage().place(subject), rule(), ErrorCategory.SPEAKER, Severity.MAJOR,
                "in the reference text " + right + " says this", List.of(right), 0.8);
    }
}
