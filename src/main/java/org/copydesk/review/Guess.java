package org.copydesk.review;

import java.util.Locale;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/** What a change of words was probably for, told from the words alone; the editor may say otherwise. */
public record Guess(ErrorCategory category, Severity severity) {
    /** Words this near are one word spelt twice; judged on the author's own slips, not measured. */
    private static final double ONE_WORD = 0.34;

    public static Guess of(String before, String after) {
        if (letters(before).equals(letters(after))) {
            return before.equalsIgnoreCase(after) && !before.equals(after)
                    ? new Guess(ErrorCategory.SPELLING, Severity.MINOR)
                    : new Guess(ErrorCategory.PUNCTUATION, Severity.MINOR);
        }
        if (after.isBlank()) {
            return new Guess(ErrorCategory.ADDITION, Severity.MINOR);
        }
        if (before.isBlank()) {
            return new Guess(ErrorCategory.OMISSION, Severity.MINOR);
        }
        if (isForeign(before) && !isForeign(after)) {
            return new Guess(ErrorCategory.UNTRANSLATED, Severity.MAJOR);
        }
        if (isName(before) && isName(after)) {
            return new Guess(ErrorCategory.NAME, Severity.MAJOR);
        }
        return near(before, after)
                ? new Guess(ErrorCategory.GRAMMAR, Severity.MINOR)
                : new Guess(ErrorCategory.MISTRANSLATION, Severity.MINOR);
    }

    private static String letters(String words) {
        return words.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isForeign(String words) {
        return words.codePoints()
                .filter(Character::isLetter)
                .anyMatch(c -> Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN);
    }

    private static boolean isName(String words) {
        return Character.isUpperCase(words.strip().codePointAt(0)) && words.strip().split("\\s+").length <= 3;
    }

    private static boolean near(String before, String after) {
        int most = Math.max(before.length(), after.length());
        int limit = (int) Math.ceil(most * ONE_WORD);
        int distance = new LevenshteinDistance(limit).apply(before, after);
        return distance >= 0;
    }
}
