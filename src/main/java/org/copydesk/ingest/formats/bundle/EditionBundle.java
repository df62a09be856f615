package org.copydesk.ingest.formats.bundle;

import java.util.List;

import jakarta.inject.Singleton;

import org.copydesk.article.Texts;
import org.copydesk.export.Bundle;
import org.copydesk.export.Edition;
import org.copydesk.ingest.Additions;
import org.copydesk.ingest.ArticleFormat;
import org.copydesk.ingest.Contents;
import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.Particulars;
import org.copydesk.ingest.Received;
import org.copydesk.ingest.Unreadable;
import org.copydesk.ingest.formats.json.SafeJson;

import com.fasterxml.jackson.databind.JsonNode;

/** Our own bundle: an edition with its versions, corrections, quotes and remarks, which another desk gave out. */
@Singleton
public class EditionBundle implements ArticleFormat {

    @Override
    public List<String> mediaTypes() {
        return List.of(Bundle.MEDIA_TYPE, "application/json");
    }

    @Override
    public boolean recognises(Envelope envelope) {
        return SafeJson.top(envelope.content()).getOrDefault("format", "").equals(Bundle.FORMAT);
    }

    @Override
    public Contents read(Envelope envelope) {
        check(SafeJson.tree(envelope.content()));
        var edition = edition(envelope.content());
        var facts = edition.facts();
        var particulars = Particulars.NONE.by(facts.byline()).from(facts.dateline()).in(facts.language());
        return new Contents.One(new Received(edition.first().text(), "UTF-8", particulars,
                Additions.restoring(facts.guid(), new Restoring(edition).acts())));
    }

    private static Edition edition(byte[] content) {
        try {
            return Bundle.read(content);
        } catch (IllegalArgumentException e) {
            throw new Unreadable(Unreadable.Cause.UNDECODABLE, "This bundle does not hold together: " + e.getMessage());
        }
    }

    /** No text anywhere in it may hold what cannot be stored. */
    private static void check(JsonNode node) {
        if (node.isTextual()) {
            Texts.check("bundle", node.textValue());
        }
        node.fieldNames().forEachRemaining(name -> Texts.check("bundle", name));
        node.forEach(EditionBundle::check);
    }
}
