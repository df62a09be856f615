package org.copydesk.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.review.InQuote;

/** What a newsroom calls a new version of an article, after the usage of the agencies. */
public enum CorrectionKind {
    /** A fact, number, name, quote or its meaning was wrong. */
    CORRECTION("CORRECTED-", "Corrects", true),
    /** It was right, but could mislead. */
    CLARIFICATION("CLARIFIED-", "Clarifies", true),
    /** A slip that changes no meaning. */
    REFILE("REFILE-", "Refiles", false),
    /** New facts, no error. */
    UPDATE("UPDATE-", "Updates", false),
    /** It cannot be mended. */
    WITHDRAWN("WITHDRAWN-", "Withdraws", true);

    private static final String SOURCE = "system:source";

    private final String headlineTag;
    private final String verb;
    private final boolean published;

    CorrectionKind(String headlineTag, String verb, boolean published) {
        this.headlineTag = headlineTag;
        this.verb = verb;
        this.published = published;
    }

    /** What stands before the headline, such as {@code CORRECTED-}. */
    public String headlineTag() {
        return headlineTag;
    }

    /** What the note does, such as {@code Corrects}. */
    String verb() {
        return verb;
    }

    /** Whether readers are told of it beside the article. */
    public boolean isTold() {
        return published;
    }

    /**
     * What a save was: what its summary says it was, if that begins with one of these words and a colon; else what its
     * corrections make it. Empty where only layout was mended.
     */
    public static Optional<CorrectionKind> of(Edition.Version version, List<Edition.Correction> corrections) {
        var named = Arrays.stream(values()).filter(kind -> version.summary().startsWith(kind.name() + ":")).findFirst();
        if (named.isPresent()) {
            return named;
        }
        if (version.actor().equals(SOURCE)) {
            return Optional.of(UPDATE);
        }
        if (corrections.stream().anyMatch(CorrectionKind::changesMeaning)) {
            return Optional.of(CORRECTION);
        }
        return corrections.stream().allMatch(CorrectionKind::isLayout) ? Optional.empty() : Optional.of(REFILE);
    }

    /** The editor's own words in a summary that names a kind; empty otherwise. */
    static String words(Edition.Version version) {
        return Arrays.stream(values())
                .filter(kind -> version.summary().startsWith(kind.name() + ":"))
                .map(kind -> version.summary().substring(kind.name().length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    /** The kind as a word in a sentence: {@code correction}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a correction mends nothing but the layout. */
    public static boolean isLayout(Edition.Correction c) {
        return switch (c.category()) {
            case LAYOUT, BOILERPLATE -> true;
            default -> c.exact().isBlank() && c.replacement().isBlank();
        };
    }

    private static boolean changesMeaning(Edition.Correction c) {
        if (isLayout(c)) {
            return false;
        }
        return c.inQuote() != InQuote.OUTSIDE || isOfMeaning(c.category()) || c.severity().compareTo(Severity.MAJOR) >= 0;
    }

    private static boolean isOfMeaning(ErrorCategory category) {
        return switch (category) {
            case MISTRANSLATION, OMISSION, ADDITION, UNTRANSLATED, SPEAKER, MISSING_SPEAKER, NAME, INAPPROPRIATE_TERM -> true;
            case GRAMMAR, SPELLING, PUNCTUATION, INCONSISTENCY, REGISTER, ENCODING, INCONSISTENT_TERM, AWKWARD, LOCALE, LAYOUT,
                    BOILERPLATE, OTHER ->
                false;
        };
    }
}
