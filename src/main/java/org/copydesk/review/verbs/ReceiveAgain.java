package org.copydesk.review.verbs;

import java.util.ArrayList;
import java.util.List;

import org.copydesk.article.ArticleState;
import org.copydesk.article.ReissueFacts;
import org.copydesk.audit.Actor;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.review.Act;
import org.copydesk.review.Changing;
import org.copydesk.review.Correction;
import org.copydesk.review.CorrectionStatus;
import org.copydesk.review.InQuote;
import org.copydesk.review.Place;
import org.copydesk.review.Rebased;
import org.copydesk.review.Verb;
import org.copydesk.review.Wish;
import org.copydesk.text.Edit;
import org.copydesk.text.Incoming;
import org.copydesk.text.Incoming.Kind;
import org.copydesk.text.Span;

/**
 * Merges the text that the source sent again (rule 8). What it changed where nobody here did becomes the next version. What
 * touches an editor's words becomes a proposal, and the draft keeps the editor's words. Only cleaning's own corrections give way.
 *
 * @param reissue what the source sent
 * @param former the text that the source sent before
 * @param text the text that it sent now
 */
public record ReceiveAgain(ReissueFacts reissue, String former, String text, String reason) implements Verb {
    /** The rule that labels what the source changed, and what it would change. */
    public static final String RULE = "source";

    @Override
    public String name() {
        return "receive-again";
    }

    @Override
    public void on(Act act) {
        act.put(reissue);
        if (!text.equals(former)) {
            merge(act);
        }
    }

    private void merge(Act act) {
        var incoming = Incoming.of(former, act.draft().text(), text);
        withdraw(act, incoming);
        var groups = groups(act, incoming);
        var contested = groups.stream().filter(group -> isContested(group, incoming)).toList();
        var clear = Carriage.free(act, groups.stream().filter(group -> !contested.contains(group)).toList());
        int waiting = propose(act, groups.stream().filter(group -> !clear.contains(group)).toList());
        clear.forEach(group -> new Changing(act).accept(group, wish("New text from the source")));
        act.save(waiting == 0
                ? "New text from the source"
                : "New text from the source; of its changes waiting for a decision: " + waiting);
        reopen(act, waiting);
    }

    /** What an earlier text of the source proposed, and this one says otherwise or no longer needs to say. */
    private static void withdraw(Act act, List<Incoming> incoming) {
        act.now()
                .corrections()
                .stream()
                .filter(c -> c.status() == CorrectionStatus.PROPOSED && c.author().equals(Actor.SOURCE.name()))
                .filter(c -> incoming.stream().anyMatch(change -> meets(change.span(), standing(act, c))))
                .forEach(c -> act.put(c.with(CorrectionStatus.REJECTED, act.seq())));
    }

    private static Span standing(Act act, Correction proposal) {
        return act.draft().map(Place.of(proposal.span(), act.now().text())).span();
    }

    private static boolean meets(Span a, Span b) {
        return a.touches(b) || a.isEmpty() && b.start() <= a.start() && a.start() <= b.end()
                || b.isEmpty() && a.start() <= b.start() && b.start() <= a.end();
    }

    private static List<Rebased> groups(Act act, List<Incoming> incoming) {
        var edits = new ArrayList<Edit>();
        incoming.stream()
                .filter(change -> change.kind() != Kind.AGREED)
                .forEach(change -> edits.add(new Edit(change.span(), change.replacement())));
        return act.draft().rebase(edits);
    }

    private static boolean isContested(Rebased group, List<Incoming> incoming) {
        boolean absorbsOurs = group.absorbed().stream().anyMatch(c -> !c.author().equals(Actor.CLEANING.name()));
        return absorbsOurs || incoming.stream()
                .filter(change -> change.kind() == Kind.CONTESTED)
                .anyMatch(change -> group.edits().contains(new Edit(change.span(), change.replacement())));
    }

    /** @return how many were proposed; where the source's wording is the version's, taking back what was corrected there gives it */
    private static int propose(Act act, List<Rebased> groups) {
        var wanted = groups.stream().filter(group -> !group.changesNothing()).toList();
        wanted.forEach(
                group -> new Changing(act).propose(group, wish("The source’s new wording of words that were changed here")));
        return wanted.size();
    }

    private static Wish wish(String reason) {
        return new Wish("", ErrorCategory.OTHER, Severity.NEUTRAL, reason, InQuote.OUTSIDE, "", RULE);
    }

    /** An article that was handed over or approved is looked at again, also where the draft stays as it is. */
    private static void reopen(Act act, int waiting) {
        var facts = act.now().facts();
        boolean done = switch (facts.state()) {
            case CORRECTED, APPROVED, EXPORTED -> true;
            case INCOMING, IN_REVIEW, SPIKED -> false;
        };
        if (done && waiting > 0) {
            act.put(facts.in(ArticleState.IN_REVIEW));
        }
    }
}
