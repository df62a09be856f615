package org.copydesk.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.copydesk.audit.Canonical;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * Several editions in one ZIP: a file for each, numbered in their order, and at the end {@code manifest.json}, which names each
 * with its article and SHA-256. Written as it goes: no more than one edition is held. Equal editions give equal bytes.
 */
public final class ZipOfEditions {
    public static final String MEDIA_TYPE = "application/zip";
    /** What the manifest is dated, for it belongs to no version: the first moment that the format of ZIP can tell. */
    private static final Instant EARLIEST = Instant.parse("1980-01-01T00:00:00Z");

    private ZipOfEditions() {}

    /** Writes {@code editions} in {@code format}; {@code out} is flushed, but not closed. */
    public static void write(Iterator<Edition> editions, ExportFormat format, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        var files = JsonNodeFactory.instance.arrayNode();
        while (editions.hasNext()) {
            var edition = editions.next();
            var name = String.format(Locale.ROOT, "%04d-%s", files.size() + 1, Exports.fileName(edition, format));
            var bytes = new ByteArrayOutputStream();
            format.write(edition, bytes);
            put(zip, name, bytes.toByteArray(), edition.latest().at());
            list(files, name, edition, bytes.toByteArray());
            zip.flush();
        }
        var manifest = JsonNodeFactory.instance.objectNode();
        manifest.put("format", format.name()).put("mediaType", format.mediaType()).set("files", files);
        put(zip, "manifest.json", Json.bytes(manifest), EARLIEST);
        zip.finish();
        zip.flush();
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes, Instant at) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void list(ArrayNode files, String name, Edition edition, byte[] bytes) {
        files.addObject()
                .put("file", name)
                .put("article", edition.facts().guid())
                .put("version", edition.number())
                .put("headline", Headlines.plain(edition))
                .put("savedAt", Times.of(edition.latest().at()))
                .put("bytes", bytes.length)
                .put("sha256", Canonical.sha256(bytes));
    }
}
