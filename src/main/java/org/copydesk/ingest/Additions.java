package org.copydesk.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.copydesk.article.ReferenceText;
import org.copydesk.review.Verb;
import org.copydesk.review.verbs.SetReference;
import org.copydesk.review.verbs.TakeOver;

/**
 * What came with an article's text and is kept beside it.
 *
 * @param acts what is done to the article once it is stored, one act each, in this order
 * @param leftOut what of the original is not in the text, each in a few words
 * @param warnings what was wrong with the original and was taken nevertheless
 * @param edited the name that another desk gave the article, which is not cleaned again; empty for copy that no desk had
 */
public record Additions(List<Verb> acts, List<String> leftOut, List<String> warnings, Optional<String> edited) {
    public static final Additions NONE = warning(List.of());

    public Additions {
        acts = List.copyOf(acts);
        leftOut = List.copyOf(leftOut);
        warnings = List.copyOf(warnings);
    }

    public static Additions warning(List<String> warnings) {
        return leavingOut(List.of(), warnings);
    }

    public static Additions leavingOut(List<String> leftOut, List<String> warnings) {
        return new Additions(List.of(), leftOut, warnings, Optional.empty());
    }

    /** With the changes and remarks that the document makes in its own text. */
    public static Additions marked(TakeOver marks, List<String> leftOut) {
        boolean isMarked = !marks.changes().isEmpty() || !marks.remarks().isEmpty();
        return new Additions(isMarked ? List.of(marks) : List.of(), leftOut, List.of(), Optional.empty());
    }

    /** What another desk did with the copy, done again. */
    public static Additions restoring(String guid, List<Verb> acts) {
        return new Additions(acts, List.of(), List.of(), Optional.of(guid));
    }

    /** The same with a text that this one translates. */
    public Additions translating(ReferenceText source) {
        var more = new ArrayList<Verb>(List.of(new SetReference(Optional.of(source))));
        more.addAll(acts);
        return new Additions(more, leftOut, warnings, edited);
    }

    /** How many changes and remarks the document makes in its own text. */
    int marks() {
        return acts.stream()
                .filter(TakeOver.class::isInstance)
                .map(TakeOver.class::cast)
                .mapToInt(marks -> marks.changes().size() + marks.remarks().size())
                .sum();
    }
}
