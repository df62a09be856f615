package org.copydesk.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.copydesk.audit.Audited;
import org.copydesk.audit.Change;

/**
 * Words that were put in place of others in a saved version, so telling by themselves that they are worth offering the next time:
 * a name, a foreign word, a wording. What is wrong only in its place (a pronoun, a doubled word, a number, a mark, a name
 * that was only made longer) teaches nothing.
 */
record Lesson(String wrong, String right, String category) {
    /** The rules whose findings are about the words and not about their place; empty is an editor's own correction. */
    private static final Set<String> ABOUT_WORDS = Set.of("", "same-person", "untranslated-script", "calque", "learnt-fix",
            "reference-name");
    /** In UTF-16 units: what is longer does not come again. */
    private static final int LONGEST = 80;

    /**
     * What the corrections among {@code changes} teach that a save has just made part of a version.
     *
     * @param findings those of the article before the save, by their ids
     */
    static List<Lesson> of(List<Change> changes, Map<String, DeskFinding> findings) {
        return changes.stream().map(change -> of(change, findings)).flatMap(Optional::stream).distinct().toList();
    }

    private static Optional<Lesson> of(Change change, Map<String, DeskFinding> findings) {
        return change.after()
                .filter(after -> saved(after) && change.before().filter(Lesson::saved).isEmpty())
                .flatMap(after -> {
                    var correction = (Correction) after;
                    boolean teaches = !correction.author().startsWith("system:")
                            && ABOUT_WORDS.contains(rule(correction, findings))
                            && tells(correction.exact()) && words(correction.replacement())
                            && !correction.replacement().contains(correction.exact());
                    return teaches
                            ? Optional
                                    .of(new Lesson(correction.exact(), correction.replacement(), correction.category().code()))
                            : Optional.empty();
                });
    }

    /** The rule whose finding a correction answers, or that made it; empty where an editor did. */
    private static String rule(Correction correction, Map<String, DeskFinding> findings) {
        var answered = findings.get(correction.finding());
        return answered == null ? correction.rule() : answered.rule();
    }

    private static boolean saved(Audited thing) {
        return thing instanceof Correction correction && correction.status() == CorrectionStatus.SAVED;
    }

    private static boolean words(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.indexOf('\n') < 0
                && Character.isLetter(text.codePointAt(0)) && Character.isLetter(text.codePointBefore(text.length()));
    }

    /** Whether words tell by themselves what they are: two letters or more, with a capital, of another script, or several words. */
    private static boolean tells(String text) {
        return words(text) && text.length() > 1
                && (text.indexOf(' ') > 0 || text.codePoints().anyMatch(c -> Character.isUpperCase(c) || c > 0x24F));
    }
}
