package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * Who says and of whom it is said, exchanged by a translation. "After the talks she wrote that the ministry's
 * meeting had been friendly …" was what the ministry wrote of the meeting; "the readout of the palace's call" is the palace's
 * readout of the call. A press office owns a summary and takes part in no call.
 */
@Singleton
public final class RoleInversion implements ParagraphDetector {
    private static final Set<String> ACCOUNTS = Set.of("summary", "readout", "reading", "statement", "transcript", "account",
            "description", "report", "release", "version", "minutes", "note");
    private static final Set<String> EVENTS = Set.of("call", "conversation", "meeting", "talks", "discussion", "negotiations",
            "exchange", "visit", "calls", "conversations", "meetings", "dialogue");
    private static final Set<String> OFFICES = Set.of("kremlin", "pentagon", "house", "ministry", "palace", "street", "office",
            "government", "embassy", "department", "secretariat", "presidency", "elysee",
            "chancellery", "foundation", "administration", "agency", "spokesman", "spokeswoman");

    @Override
    public String rule() {
        return "role-inversion";
    }

    @Override
    public List<Finding> look(Paragraph paragraph) {
        var findings = new ArrayList<Finding>();
        var tokens = paragraph.tokens();
        for (var i = 2; i + 1 < tokens.count(); i++) {
            if (tokens.isSuffix(i) && OFFICES.contains(tokens.lower(i - 1)) && EVENTS.contains(tokens.lower(i + 1))) {
                var at = i;
                speaker(tokens, at).or(() -> owner(tokens, at)).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** "she wrote that the ministry's meeting": the office spoke. */
    private Optional<Finding> speaker(Tokens tokens, int suffix) {
        var first = phrase(tokens, suffix - 1);
        var that = tokens.lower(first - 1).equals("that") ? first - 1 : first;
        var verb = that - 1;
        var pronoun = verb - 1;
        if (!Lexicon.SPEECH.contains(tokens.lower(verb))
                || !Set.of("he", "she", "they", "it").contains(tokens.lower(pronoun))) {
            return Optional.empty();
        }
        var office = tokens.span(first, suffix - 1).of(tokens.text());
        var right = office + " " + tokens.word(verb) + " that the " + tokens.word(suffix + 1);
        return Optional.of(new Finding(tokens.span(pronoun, suffix + 1), rule(), ErrorCategory.SPEAKER, Severity.CRITICAL,
                "the office that gave the account has become a party to the " + tokens.lower(suffix + 1), List.of(right),
                0.75));
    }

    /** "the readout of the palace's call": the office owns the readout. */
    private Optional<Finding> owner(Tokens tokens, int suffix) {
        var first = phrase(tokens, suffix - 1);
        var account = first - 2;
        if (!tokens.lower(first - 1).equals("of") || !ACCOUNTS.contains(tokens.lower(account))
                || !tokens.lower(account - 1).equals("the") && !tokens.lower(account - 1).equals("a")) {
            return Optional.empty();
        }
        var article = tokens.capital(account - 1) ? "The" : "the";
        var office = tokens.span(tokens.lower(first).equals("the") ? first + 1 : first, suffix).of(tokens.text());
        var right = article + " " + office + " " + tokens.word(account) + " of the " + tokens.word(suffix + 1);
        return Optional.of(new Finding(tokens.span(account - 1, suffix + 1), rule(), ErrorCategory.MISTRANSLATION,
                Severity.MAJOR,
                "the " + tokens.lower(account) + " is the office's, not the " + tokens.lower(suffix + 1), List.of(right), 0.7));
    }

    /** The first token of the office's name that ends at {@code last}: its capitals and an article before them. */
    private static int phrase(Tokens tokens, int last) {
        var first = last;
        while (tokens.capital(first - 1)) {
            first--;
        }
        return tokens.lower(first - 1).equals("the") ? first - 1 : first;
    }
}
