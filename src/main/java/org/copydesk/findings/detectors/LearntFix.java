package org.copydesk.findings.detectors;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

import org.copydesk.findings.Copy;
import org.copydesk.findings.Detector;
import org.copydesk.findings.Finding;
import org.copydesk.findings.Knowledge;
import org.copydesk.findings.reading.PhraseIndex;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;

/** Words that editors have replaced before in copy from this source; the more often, the surer. */
@Singleton
public final class LearntFix implements Detector {

    @Override
    public String rule() {
        return "learnt-fix";
    }

    @Override
    public List<Finding> detect(Copy copy) {
        var index = new PhraseIndex<Knowledge.Learnt>();
        copy.knowledge().learnt().forEach(learnt -> index.add(learnt.wrong(), learnt));
        var findings = new ArrayList<Finding>();
        if (index.isEmpty()) {
            return findings;
        }
        for (var passage : copy.passages()) {
            var tokens = passage.paragraph().tokens();
            for (var found : index.in(tokens)) {
                var learnt = found.value();
                var message = "accepted " + (learnt.times() == 1 ? "once" : learnt.times() + " times")
                        + " before in copy from this source";
                findings.add(new Finding(passage.place(tokens.span(found.first(), found.last())), rule(),
                        ErrorCategory.of(learnt.category()).orElse(ErrorCategory.OTHER), Severity.MAJOR,
                        message, List.of(learnt.right()), 1 - 0.5 / (1 + learnt.times())));
            }
        }
        return findings;
    }
}
