package org.copydesk.ingest.formats.news;

import java.util.List;
import java.util.Set;

import jakarta.inject.Singleton;

import org.copydesk.article.Refusal;
import org.copydesk.ingest.ArticleFormat;
import org.copydesk.ingest.Contents;
import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.IntakeLimits;
import org.copydesk.ingest.Part;
import org.copydesk.ingest.Unreadable;
import org.copydesk.ingest.formats.xml.ByteSlices;
import org.copydesk.ingest.formats.xml.Prolog;
import org.copydesk.ingest.formats.xml.StrictXml;
import org.copydesk.ingest.formats.xml.XmlSource;
import org.jsoup.nodes.Element;

/** NewsML-G2 (IPTC, 2.x): a news item, or a news message with several items, each with its own bytes. */
@Singleton
public class NewsMlG2 implements ArticleFormat {
    private static final String ITEM = "application/vnd.iptc.g2.newsitem+xml";
    private static final String MESSAGE = "newsMessage";
    private static final Set<String> ROOTS = Set.of("newsItem", MESSAGE, "packageItem", "conceptItem", "knowledgeItem",
            "planningItem", "catalogItem");
    private final IntakeLimits limits;

    public NewsMlG2(IntakeLimits limits) {
        this.limits = limits;
    }

    @Override
    public List<String> mediaTypes() {
        return List.of(ITEM, "application/vnd.iptc.g2.newsmessage+xml", "application/vnd.iptc.g2.packageitem+xml",
                "application/vnd.iptc.g2.conceptitem+xml", "application/vnd.iptc.g2.knowledgeitem+xml",
                "application/vnd.iptc.g2.planningitem+xml", "application/xml", "text/xml");
    }

    @Override
    public boolean recognises(Envelope envelope) {
        return Prolog.of(envelope.content()).filter(prolog -> ROOTS.contains(prolog.root())).isPresent();
    }

    @Override
    public Contents read(Envelope envelope) {
        var source = XmlSource.of(envelope);
        var root = StrictXml.root(source);
        if (!root.tag().localName().equals(MESSAGE)) {
            return new Contents.One(new G2Item(root).read(source.decoding().charset(), source.warnings()));
        }
        var items = StrictXml.children(root, "itemSet").flatMap(set -> set.children().stream()).toList();
        if (items.size() > limits.maxItems()) {
            throw new Unreadable(Unreadable.Cause.TOO_LARGE,
                    "The message has more than " + limits.maxItems() + " items. Send it in several parts.");
        }
        var slices = new ByteSlices(envelope.content(), source.decoding().charset());
        return new Contents.Several(items.stream().map(item -> part(item, envelope, source, slices)).toList());
    }

    private static Part part(Element item, Envelope whole, XmlSource source, ByteSlices slices) {
        var content = slices.slice(item.sourceRange().startPos(), item.endSourceRange().endPos());
        var envelope = new Envelope(content, ITEM, source.decoding().charset(), "", whole.source(), whole.language(), "",
                whole.address());
        try {
            return Part.read(envelope, new G2Item(item).read(source.decoding().charset(), source.warnings()));
        } catch (Refusal refusal) {
            return Part.refused(envelope, refusal);
        }
    }
}
