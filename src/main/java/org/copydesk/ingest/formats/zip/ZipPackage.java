package org.copydesk.ingest.formats.zip;

import java.util.List;
import java.util.Locale;

import jakarta.inject.Singleton;

import org.copydesk.ingest.ArticleFormat;
import org.copydesk.ingest.Contents;
import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.IntakeLimits;
import org.copydesk.ingest.Part;
import org.copydesk.ingest.Unreadable;

/** A ZIP of files, each taken in on its own as what it is. A ZIP in it, a list of contents or a folder becomes no article. */
@Singleton
public class ZipPackage implements ArticleFormat {
    /** What our own ZIPs of exports say of themselves. */
    private static final String MANIFEST = "manifest.json";
    private final IntakeLimits limits;

    public ZipPackage(IntakeLimits limits) {
        this.limits = limits;
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("application/zip", "application/x-zip-compressed");
    }

    @Override
    public boolean recognises(Envelope envelope) {
        return SafeZip.isZip(envelope.content());
    }

    @Override
    public Contents read(Envelope envelope) {
        var files = SafeZip.files(envelope.content(), name -> !name.endsWith("/") && !name.equals(MANIFEST));
        if (files.size() > limits.maxItems()) {
            throw new Unreadable(Unreadable.Cause.TOO_LARGE,
                    "The ZIP holds more than " + limits.maxItems() + " files. Send it in several parts.");
        }
        return new Contents.Several(
                files.entrySet().stream().map(file -> part(file.getKey(), file.getValue(), envelope)).toList());
    }

    private Part part(String name, byte[] content, Envelope whole) {
        var fileName = name.substring(name.lastIndexOf('/') + 1);
        var envelope = new Envelope(content, "", "", fileName, whole.source(), whole.language(), "");
        if (fileName.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return Part.refused(envelope,
                    new Unreadable(Unreadable.Cause.UNSUPPORTED, "A ZIP inside a ZIP is not taken in. Send it on its own."));
        }
        return Part.unread(envelope);
    }
}
