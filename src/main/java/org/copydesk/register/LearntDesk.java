package org.copydesk.register;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.copydesk.article.Missing;
import org.copydesk.audit.Actor;
import org.copydesk.audit.Change;
import org.copydesk.audit.DeskChain;
import org.copydesk.audit.DeskEvents;

/** The fixes that the desk has learnt: editors list them, take one back and let it be offered again. */
@ApplicationScoped
public class LearntDesk {
    /** So many are listed. */
    private static final int LISTED = 500;

    private final DeskEvents events;

    LearntDesk(DeskEvents events) {
        this.events = events;
    }

    /** A fix, how often it was made, and whether it is offered in copy from its source. */
    public record Learnt(long id, String source, String wrong, String right, int times, boolean offered) {}

    /** What was learnt, by source, of each the most frequent first. */
    @Transactional
    public List<Learnt> list() {
        var back = Unlearnt.all()
                .stream()
                .map(ruling -> key(ruling.source, ruling.wrong, ruling.replaced))
                .collect(Collectors.toSet());
        return LearntFix.<LearntFix>find("order by source, times desc, wrong, replaced")
                .page(0, LISTED)
                .stream()
                .map(fix -> new Learnt(fix.id, fix.source, fix.wrong, fix.replaced, fix.times,
                        !back.contains(key(fix.source, fix.wrong, fix.replaced))))
                .toList();
    }

    private static List<String> key(String source, String wrong, String right) {
        return List.of(source, wrong, right);
    }

    /** Takes a fix back: it is counted on and not offered. Nothing happens where it is back already. */
    @Transactional
    public void takeBack(long id, Actor actor) {
        var chain = DeskChain.locked();
        var fix = fix(id);
        if (Unlearnt.of(fix).isPresent()) {
            return;
        }
        var ruling = new Unlearnt();
        ruling.source = fix.source;
        ruling.wrong = fix.wrong;
        ruling.replaced = fix.replaced;
        ruling.persist();
        events.record(chain, actor, "unlearn-fix", new Change(Optional.empty(), Optional.of(UnlearntFacts.of(ruling))));
    }

    /** Lets a fix be offered again. Nothing happens where it is offered. */
    @Transactional
    public void offerAgain(long id, Actor actor) {
        var chain = DeskChain.locked();
        Unlearnt.of(fix(id)).ifPresent(ruling -> {
            var before = UnlearntFacts.of(ruling);
            ruling.delete();
            events.record(chain, actor, "relearn-fix", new Change(Optional.of(before), Optional.empty()));
        });
    }

    private static LearntFix fix(long id) {
        return LearntFix.<LearntFix>findByIdOptional(id).orElseThrow(() -> new Missing("Learnt fix " + id));
    }
}
