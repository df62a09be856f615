package org.copydesk.findings.style;

import jakarta.inject.Singleton;

import org.copydesk.mqm.ErrorCategory;

/** A call without anybody who calls: "must be grasped", "it is necessary to deepen". Chinese officials' speech, printed as if it were the paper's own. */
@Singleton
public final class Exhortation extends StyleDetector {

    public Exhortation() {
        super("exhortation", ErrorCategory.AWKWARD, "a call to do something, in nobody's mouth", 0.5,
                "\\b(?:must|it is necessary to|need to|should) [^.,;\"”“]{5,60}|(?<=[.!?;] |^)(?:Continue|Promote|Strengthen|Adhere|Deepen|Accelerate|Implement|Uphold|Insist|Persist|Vigorously|Actively)\\b[^.,]{5,70}");
    }
}
