package org.copydesk.web.api;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;

import org.copydesk.article.ArticleFacts;
import org.copydesk.article.ArticleState;
import org.copydesk.article.Texts;
import org.copydesk.article.Unacceptable;
import org.copydesk.review.ReviewDesk;
import org.copydesk.review.Sheet;
import org.copydesk.review.Verb;
import org.copydesk.review.Visit;
import org.copydesk.review.verbs.Approve;
import org.copydesk.review.verbs.HandOver;
import org.copydesk.review.verbs.MoveTo;
import org.copydesk.review.verbs.Spike;
import org.copydesk.review.verbs.TellFacts;
import org.copydesk.security.Editor;
import org.copydesk.security.Role;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;

/** Turns the wished-for facts of an article into the verbs that lead there. */
@RequestScoped
class StateChanges {
    private final ReviewDesk review;
    private final SecurityIdentity identity;

    StateChanges(ReviewDesk review, SecurityIdentity identity) {
        this.review = review;
        this.identity = identity;
    }

    /** What to change; absent fields stay. */
    record Patch(String slug, String language, String assignee, String state, String reason) {}

    /** Does what {@code patch} asks, each field an act, all or none, and gives the article after the last. */
    Sheet apply(Visit visit, Patch patch) {
        return review.performAll(visit, verbs(review.read(visit.article()), patch));
    }

    private List<Verb> verbs(Sheet sheet, Patch patch) {
        var verbs = new ArrayList<Verb>();
        if (patch.slug() != null) {
            var slug = Texts.name("slug", patch.slug());
            verbs.add(new TellFacts("rename", "", facts -> facts.named(slug), false));
        }
        if (patch.language() != null) {
            if (!patch.language().matches("[A-Za-z0-9-]{1,35}")) {
                throw new Unacceptable("language", "Give a language tag such as en or pt-BR.");
            }
            verbs.add(new TellFacts("language", "", facts -> facts.writtenIn(patch.language()), false));
        }
        if (patch.assignee() != null) {
            if (!patch.assignee().isEmpty() && Editor.named(patch.assignee()).isEmpty()) {
                throw new Unacceptable("assignee", "Nobody at this desk is called " + patch.assignee() + ".");
            }
            verbs.add(new TellFacts("assign", "", facts -> facts.assignedTo(patch.assignee()), false));
        }
        if (patch.state() != null) {
            verbs.add(towards(sheet.snapshot().facts(), Fields.code("state", patch.state(), ArticleState::of),
                    Fields.text(patch.reason())));
        }
        return verbs;
    }

    private Verb towards(ArticleFacts facts, ArticleState wanted, String reason) {
        if (facts.state() == ArticleState.SPIKED && wanted != ArticleState.SPIKED) {
            return MoveTo.unspike(reason);
        }
        return switch (wanted) {
            case SPIKED -> new Spike(reason);
            case CORRECTED -> new HandOver(reason);
            case APPROVED -> {
                if (!identity.hasRole(Role.DECIDES)) {
                    throw new ForbiddenException("Only a chief approves.");
                }
                yield new Approve(reason);
            }
            case IN_REVIEW -> reopening(facts, reason);
            case EXPORTED -> throw new Unacceptable("state", "An article is exported by sending it: POST …/send.");
            case INCOMING -> throw new Unacceptable("state", "What has been looked at is no longer incoming.");
        };
    }

    private static Verb reopening(ArticleFacts facts, String reason) {
        return facts.state() == ArticleState.INCOMING
                ? new TellFacts("open", reason, f -> f.in(ArticleState.IN_REVIEW), false)
                : MoveTo.reopen(facts.state(), reason);
    }
}
