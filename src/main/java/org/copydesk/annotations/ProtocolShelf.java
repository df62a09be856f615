package org.copydesk.annotations;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.audit.DeskChain;
import org.copydesk.audit.DeskShelf;

/** What came by the annotation protocol, as the annotations' chain must tell of it. */
@ApplicationScoped
class ProtocolShelf implements DeskShelf {

    @Override
    public String chain() {
        return DeskChain.ANNOTATIONS;
    }

    @Override
    public List<WebAnnotation> stored() {
        return WebAnnotationRow.<WebAnnotationRow>list("removed = false").stream().map(WebAnnotationRow::value).toList();
    }
}
