package org.copydesk.annotations;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.copydesk.audit.DeskChain;
import org.copydesk.audit.DeskShelf;

/** What came by the annotation protocol, as the annotations' chain must tell of it. */
@ApplicationScoped
class ProtocolShelf implements DeskShelf {

    @Override
    public String collection() {
        return WebAnnotation.COLLECTION;
    }

    @Override
    public String chain() {
        return DeskChain.ANNOTATIONS;
    }

    @Override
    public List<WebAnnotation> stored() {
        return WebAnnotationRow.<WebAnnotationRow>list("removed = false").stream().map(WebAnnotationRow::value).toList();
    }

    @Override
    public Optional<Gone> gone() {
        var removed = WebAnnotationRow.<WebAnnotationRow>list("removed = true");
        return Optional
                .of(new Gone(WebAnnotation.COLLECTION, removed.stream().map(row -> row.name).collect(Collectors.toSet())));
    }
}
