package org.copydesk.review;

import org.copydesk.audit.Audited;

/**
 * The decision that a suspicion is none. In its article it is known again by rule, words and context; for a source or the
 * desk by rule and words.
 *
 * @param source whose copy it keeps quiet for; empty unless the scope is a source
 * @param exact the words of the finding in the draft
 * @param prefix and {@code suffix}: up to 32 code points of the draft on each side
 */
public record Dismissal(String id, Scope scope, String source, String rule, String exact, String prefix, String suffix,
        String author,
        long seq) implements Audited {
    public static final String COLLECTION = "dismissals";

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public String inWords() {
        return rule + ": " + exact + " (dismissed)";
    }

    /** Whether this decision was about {@code finding}. */
    public boolean quiets(DeskFinding finding) {
        return quiets(finding.rule(), finding.place().words())
                && (scope != Scope.ARTICLE || prefix.equals(finding.prefix()) || suffix.equals(finding.suffix()));
    }

    /** Whether this decision reaches a suspicion of {@code suspect} about {@code words} in any text. */
    public boolean quiets(String suspect, String words) {
        return rule.equals(suspect) && exact.equals(words);
    }

    @Override
    public Dismissal asOf(long newSeq) {
        return new Dismissal(id, scope, source, rule, exact, prefix, suffix, author, newSeq);
    }
}
