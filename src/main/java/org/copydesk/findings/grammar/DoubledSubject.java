package org.copydesk.findings.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.inject.Singleton;

import org.copydesk.findings.Finding;
import org.copydesk.findings.ParagraphDetector;
import org.copydesk.findings.reading.Lexicon;
import org.copydesk.findings.reading.Paragraph;
import org.copydesk.findings.reading.Tokens;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * A subject that stands twice, as a name and as a pronoun: "Union leader Sofia Lind she said", "“…,” he said he." The name begins
 * its sentence, or stands right behind the quotation, so that it has no other verb. Confused with it: a clause set in front ("In
 * Bonn he said", "Asked by Lind she said"), which has words before the name that are neither title nor name.
 */
@Singleton
public final class DoubledSubject implements ParagraphDetector {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");

    @Override
    public String rule() {
        return "doubled-subject";
    }

    @Override
    public List<Finding> look(Paragraph paragraph) {
        var findings = new ArrayList<Finding>();
        var tokens = paragraph.tokens();
        for (var name : paragraph.names()) {
            var pronoun = name.last() + 1;
            if (tokens.small(pronoun) && PRONOUNS.contains(tokens.lower(pronoun))
                    && Lexicon.SPEECH.contains(tokens.lower(pronoun + 1)) && name.person() > 0
                    && begins(paragraph, name.first())) {
                findings.add(finding(tokens, name.last(), pronoun, tokens.word(name.last())));
            }
        }
        for (var i = 2; i + 1 < tokens.count(); i++) {
            if (PRONOUNS.contains(tokens.lower(i)) && tokens.lower(i).equals(tokens.lower(i - 2))
                    && Lexicon.SPEECH.contains(tokens.lower(i - 1)) && tokens.isMark(i + 1)) {
                findings.add(finding(tokens, i - 1, i, tokens.word(i - 1)));
            }
        }
        return findings;
    }

    /** Whether nothing but titles stands between token {@code first} and the begin of the sentence or a closing mark. */
    private static boolean begins(Paragraph paragraph, int first) {
        var tokens = paragraph.tokens();
        var i = first;
        while (!paragraph.opens(i) && i > 0 && tokens.isWord(i - 1)
                && (Lexicon.TITLES.contains(tokens.lower(i - 1)) || Lexicon.TITLE_PARTS.contains(tokens.lower(i - 1))
                        || tokens.lower(i - 1).equals("the"))) {
            i--;
        }
        return paragraph.opens(i) || tokens.is(i - 1, '”') || tokens.is(i - 1, '"');
    }

    private Finding finding(Tokens tokens, int first, int last, String right) {
        return new Finding(tokens.span(first, last), rule(), ErrorCategory.GRAMMAR, Severity.MINOR,
                "the subject stands twice", List.of(right), 0.8);
    }
}
