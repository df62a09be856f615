package org.copydesk.export.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Singleton;

import org.copydesk.export.Bundle;
import org.copydesk.export.Edition;
import org.copydesk.export.ExportFormat;

/** The whole edition, so that a desk can take it in again and give it out byte for byte alike. */
@Singleton
public class JsonBundle extends ExportFormat {

    public JsonBundle() {
        super("json", "JSON bundle, which a desk can take in again", "application/json", "json");
    }

    @Override
    public void write(Edition edition, OutputStream out) throws IOException {
        out.write(Bundle.write(edition).getBytes(StandardCharsets.UTF_8));
    }
}
