package org.copydesk.findings.detectors;

import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.copydesk.findings.Finding;
import org.copydesk.findings.Knowledge;
import org.copydesk.findings.PhraseDetector;
import org.copydesk.findings.reading.Paragraph;
import org.copydesk.findings.reading.PhraseIndex;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/**
 * Words that editors have replaced before in copy from this source; the more often, the surer. What was replaced once may have been
 * right elsewhere, so it holds up no approval.
 */
@Singleton
public final class LearntFix implements PhraseDetector<Knowledge.Learnt> {

    @Override
    public String rule() {
        return "learnt-fix";
    }

    @Override
    public List<Knowledge.Learnt> known(Knowledge knowledge) {
        return knowledge.learnt();
    }

    @Override
    public List<String> phrases(Knowledge.Learnt learnt) {
        return List.of(learnt.wrong());
    }

    @Override
    public Optional<Finding> look(Paragraph paragraph, PhraseIndex.Found<Knowledge.Learnt> found) {
        var learnt = found.value();
        var message = "accepted " + (learnt.times() == 1 ? "once" : learnt.times() + " times")
                + " before in copy from this source";
        return Optional.of(new Finding(paragraph.tokens().span(found.first(), found.last()), rule(),
                ErrorCategory.of(learnt.category()).orElse(ErrorCategory.OTHER),
                learnt.times() == 1 ? Severity.MINOR : Severity.MAJOR, message,
                List.of(learnt.right()), 1 - 0.5 / (1 + learnt.times())));
    }
}
