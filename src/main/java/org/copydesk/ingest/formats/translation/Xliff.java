package org.copydesk.ingest.formats.translation;

import java.util.List;

import jakarta.inject.Singleton;

import org.copydesk.article.Unacceptable;
import org.copydesk.ingest.ArticleFormat;
import org.copydesk.ingest.Contents;
import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.IntakeLimits;
import org.copydesk.ingest.Part;
import org.copydesk.ingest.Received;
import org.copydesk.ingest.formats.xml.ByteSlices;
import org.copydesk.ingest.formats.xml.Prolog;
import org.copydesk.ingest.formats.xml.StrictXml;
import org.copydesk.ingest.formats.xml.XmlSource;
import org.jsoup.nodes.Element;

/** XLIFF 2.x (OASIS): each file is an article in the target language, its source the reference text. */
@Singleton
public class Xliff implements ArticleFormat {
    private static final String TYPE = "application/xliff+xml";
    private final IntakeLimits limits;

    public Xliff(IntakeLimits limits) {
        this.limits = limits;
    }

    @Override
    public List<String> mediaTypes() {
        return List.of(TYPE, "application/x-xliff+xml", "application/xml", "text/xml");
    }

    @Override
    public boolean recognises(Envelope envelope) {
        return Prolog.of(envelope.content()).filter(prolog -> prolog.root().equals("xliff")).isPresent();
    }

    @Override
    public Contents read(Envelope envelope) {
        var source = XmlSource.of(envelope);
        source.checkCount("unit", limits.maxLines());
        var root = StrictXml.root(source);
        check(root);
        var files = StrictXml.children(root, "file").toList();
        if (files.size() == 1) {
            return new Contents.One(article(root, files.get(0), source));
        }
        var slices = new ByteSlices(envelope.content(), source.decoding().charset());
        return new Contents.Several(files.stream().map(file -> {
            var content = slices.slice(file.sourceRange().startPos(), file.endSourceRange().endPos());
            var part = new Envelope(content, TYPE, source.decoding().charset(), "", envelope.source(), envelope.language(), "");
            return Part.read(part, article(root, file, source));
        }).toList());
    }

    private static Received article(Element root, Element file, XmlSource source) {
        return new XliffFile(file, root.attr("srcLang"), root.attr("trgLang")).article(source.decoding().charset());
    }

    private static void check(Element root) {
        if (!root.attr("version").startsWith("2.")) {
            throw new Unacceptable("version",
                    "This is XLIFF " + root.attr("version") + ". Only versions 2.0 and 2.1 are taken in.");
        }
        if (root.attr("srcLang").isBlank()) {
            throw new Unacceptable("srcLang", "The XLIFF does not say which language its source is in.");
        }
    }
}
