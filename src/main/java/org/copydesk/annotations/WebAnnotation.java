package org.copydesk.annotations;

import org.copydesk.audit.Audited;

/**
 * What came by the annotation protocol, as its events hold it.
 *
 * @param name the last segment of its address
 * @param document JSON-LD without an id
 * @param author who wrote it last
 */
record WebAnnotation(String name, WebAnnotationRow.Kind kind, String document, String author, int version) implements Audited {
    static final String COLLECTION = "web-annotations";

    @Override
    public String collection() {
        return COLLECTION;
    }

    @Override
    public String id() {
        return name;
    }
}
