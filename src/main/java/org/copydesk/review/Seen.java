package org.copydesk.review;

import java.util.Optional;
import java.util.function.Function;

import org.copydesk.text.Anchor;
import org.copydesk.text.Anchoring;
import org.copydesk.text.Fate;
import org.copydesk.text.Mapped;

/**
 * Words that somebody outside the desk saw in a version, and how they say they can be found there.
 *
 * @param version the version's number; empty for the newest
 * @param where finds them in a version's text; empty where they are not in it, or could be several
 */
public record Seen(Optional<Integer> version, Function<String, Optional<Anchoring.Match>> where) {

    /** Where the words are in the draft now: other words than were seen are {@code CHANGED}. Empty for an orphan. */
    public Optional<Mapped> inDraft(Act act) {
        return where.apply(act.past().text(version.orElse(act.now().version())))
                .flatMap(match -> carried(act, match))
                .filter(mapped -> mapped.fate() != Fate.ORPHANED);
    }

    private Optional<Mapped> carried(Act act, Anchoring.Match seen) {
        int from = version.orElse(act.now().version());
        var text = act.past().text(from);
        var words = seen.span().of(text);
        var anchor = Anchor.of(seen.span());
        for (var script : act.past().scripts(from)) {
            var after = script.apply(text);
            var mapped = script.refined(text).mapWords(anchor, words, after);
            if (mapped.fate() == Fate.ORPHANED) {
                return Optional.empty();
            }
            anchor = Anchor.of(mapped.span());
            text = after;
        }
        // A version that came from outside was not made by corrections: there the words are looked for again.
        var match = text.equals(act.now().text())
                ? Optional.of(new Anchoring.Match(anchor.span(), seen.similarity()))
                : where.apply(act.now().text());
        return match.map(found -> drafted(act, found, words));
    }

    private static Mapped drafted(Act act, Anchoring.Match found, String words) {
        var mapped = act.draft().map(Place.of(found.span(), act.now().text()));
        boolean other = mapped.fate() != Fate.ORPHANED
                && (found.isFuzzy() || !mapped.span().of(act.draft().text()).equals(words));
        return other ? new Mapped(Fate.CHANGED, mapped.span()) : mapped;
    }
}
