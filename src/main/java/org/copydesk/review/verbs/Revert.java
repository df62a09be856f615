package org.copydesk.review.verbs;

import java.util.List;

import org.copydesk.article.ArticleFacts;
import org.copydesk.article.Particular;
import org.copydesk.audit.Audited;
import org.copydesk.audit.Change;
import org.copydesk.review.Act;
import org.copydesk.review.Conflict;
import org.copydesk.review.Correction;
import org.copydesk.review.CorrectionStatus;
import org.copydesk.review.Verb;

/**
 * Undoes or redoes one event of the same editor: every thing that it changed gets the state back that it had, unless another's
 * later act touched it.
 *
 * @param name {@code undo} or {@code redo}
 * @param event the number of the event
 * @param changes what is to happen: the event's changes for redo, their inverse for undo
 */
public record Revert(String name, long event, List<Change> changes) implements Verb {

    @Override
    public boolean merges() {
        return false;
    }

    @Override
    public void on(Act act) {
        changes.forEach(change -> {
            if (change.collection().equals(ArticleFacts.COLLECTION)) {
                retell(act, change);
            } else {
                revert(act, change);
            }
        });
        refuseOverlaps(act);
    }

    /** Says of the article what the change says, particular by particular: what another said of it since may stand beside. */
    private void retell(Act act, Change recorded) {
        var from = (ArticleFacts) recorded.before().orElseThrow();
        var to = (ArticleFacts) recorded.after().orElseThrow();
        var facts = act.now().facts();
        for (var particular : Particular.values()) {
            if (particular.differs(from, to)) {
                if (particular.differs(facts, from)) {
                    var teller = act.past().teller(particular, event);
                    throw new Conflict(particular.in(to), particular.in(facts), teller.actor(), teller.at());
                }
                facts = particular.told(facts, particular.in(to));
            }
        }
        act.put(facts);
    }

    private static void revert(Act act, Change recorded) {
        var here = act.start().snapshot().find(recorded.collection(), recorded.id());
        var change = here.map(thing -> carried(act, recorded, thing)).orElse(recorded);
        boolean asLeft = here.isPresent() == change.before().isPresent()
                && here.map(thing -> thing.saysTheSame(change.before().orElseThrow())).orElse(true)
                && change.after().map(thing -> thing.standsIn(act.now().version())).orElse(true);
        if (!asLeft) {
            throw conflict(act, change.thing().inWords(), here.map(thing -> standing(act, thing)).orElse(""),
                    here.map(Audited::seq).orElse(0L));
        }
        change.after().ifPresentOrElse(thing -> act.put(thing.asOf(act.seq())), () -> act.remove(change.thing()));
    }

    /** The change as it was recorded, told of where the thing has gone along with the source's next version since. */
    private static Change carried(Act act, Change change, Audited here) {
        boolean newer = change.before().map(thing -> thing.standsIn(act.now().version())).orElse(true);
        boolean moved = change.before().isPresent() && change.after().isPresent()
                && !change.before().get().equals(change.before().get().placedAs(change.after().get()));
        return newer || moved
                ? change
                : new Change(change.before().map(thing -> thing.placedAs(here)),
                        change.after().map(thing -> thing.placedAs(here)));
    }

    /** What stands in the place of {@code thing} now, in words: of a correction that was absorbed, what absorbed it. */
    private static String standing(Act act, Audited thing) {
        return thing instanceof Correction correction && correction.status() == CorrectionStatus.SUPERSEDED
                ? standing(act, act.correction(correction.absorbedBy()))
                : thing.inWords();
    }

    /** A correction of another's may have come to stand where one of ours is to come back. */
    private static void refuseOverlaps(Act act) {
        Correction last = null;
        for (var placed : act.now()
                .corrections()
                .stream()
                .filter(Correction::isAccepted)
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .toList()) {
            if (last != null && last.span().touches(placed.span())) {
                var theirs = last.seq() == act.seq() ? placed : last;
                var ours = theirs == placed ? last : placed;
                throw conflict(act, ours.replacement(), theirs.replacement(), theirs.seq());
            }
            last = placed;
        }
    }

    /** @param seq the other's event; 0 where the thing is gone and does not say */
    private static Conflict conflict(Act act, String yours, String theirs, long seq) {
        var doing = act.past().event(seq == 0 ? act.start().base().seq() : seq);
        return new Conflict(yours, theirs, doing.actor(), doing.at());
    }
}
