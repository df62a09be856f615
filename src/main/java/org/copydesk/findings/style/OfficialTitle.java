package org.copydesk.findings.style;

import jakarta.inject.Singleton;

import org.copydesk.findings.Copy;
import org.copydesk.mqm.ErrorCategory;

/**
 * A long run of capitals: a body, a document or a campaign whose official English name the translation did not know. Asked only
 * where the Chinese source lies beside the article, since good copy has such names too.
 */
@Singleton
public final class OfficialTitle extends StyleDetector {

    public OfficialTitle() {
        super("official-title", ErrorCategory.INAPPROPRIATE_TERM, "a long official name: is this what the body itself uses?",
                0.4,
                "(?:[A-Z][\\w'’-]+ (?:of |and |for |the |on )*){3,}[A-Z][\\w'’-]+");
    }

    @Override
    boolean open(Copy copy) {
        return copy.knowledge().reference().map(reference -> reference.language().startsWith("zh")).orElse(false);
    }
}
