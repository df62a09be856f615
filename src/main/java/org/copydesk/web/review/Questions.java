package org.copydesk.web.review;

import java.util.ArrayList;
import java.util.List;

import org.copydesk.article.Base;
import org.copydesk.review.Conflict;
import org.copydesk.review.QuoteGuarded;
import org.copydesk.text.Span;
import org.copydesk.web.review.Question.Answer;
import org.copydesk.web.review.Question.Kept;

/** Turns refusals that the visitor can answer into questions. */
final class Questions {
    private static final List<Answer> KINDS = List.of(
            kind("transcription", "Transcription", "it was taken down wrongly", "1"),
            kind("translation", "Translation", "it was translated wrongly", "2"),
            kind("ellipsis", "Ellipsis", "words are left out, and marked so", "3"),
            kind("insertion", "Insertion", "words of ours, in brackets", "4"),
            kind("sic", "Sic", "the slip is the speaker’s own", "5"), kind("query", "Query", "to be asked of the source", "6"));

    private Questions() {}

    private static Answer kind(String value, String label, String hint, String key) {
        return new Answer("inQuote", value, label, hint, key);
    }

    /** What kind of change is made to quoted words (rule 4)? */
    static Question guarded(QuoteGuarded refusal, String noun, Posted posted) {
        return new Question("These words are quoted", "What kind of change is it? The words are " + refusal.quoted(), "", "",
                noun,
                posted.kept(), KINDS);
    }

    /**
     * Whose words shall stand (rule 8)? Either answer is an act, so that what is not chosen is in the history.
     *
     * @param theirs where the other's words stand in the draft now
     */
    static Question conflicting(Conflict refusal, String who, String noun, Posted posted, Base now, Span theirs) {
        var kept = new ArrayList<Kept>();
        kept.add(new Kept("base", now.version() + "-" + now.seq()));
        kept.add(new Kept("start", theirs.start() + ""));
        kept.add(new Kept("end", theirs.end() + ""));
        kept.add(new Kept(Typings.TYPED, Typings.field(noun, posted)));
        var words = posted.has("text") ? "text" : "replacement";
        kept.add(new Kept(words, refusal.yours()));
        posted.kept()
                .stream()
                .filter(field -> !List.of("base", "start", "end", Typings.TYPED, words).contains(field.name()))
                .forEach(kept::add);
        return new Question(who + " changed these words first",
                "Nothing was done yet. Which wording shall stand? The other stays in the history.", refusal.yours(),
                refusal.theirs(), noun, kept,
                List.of(new Answer("mine", "true", "Use mine", "", "a"), new Answer("theirs", "true", "Keep theirs", "", "x")));
    }
}
