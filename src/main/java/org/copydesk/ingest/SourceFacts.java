package org.copydesk.ingest;

import org.copydesk.audit.Audited;

/**
 * What chiefs decide about a source.
 *
 * @param language of its copy where nothing else tells; a BCP 47 tag
 */
public record SourceFacts(String id, String source, String language) implements Audited {

    @Override
    public String collection() {
        return "sources";
    }
}
