package org.copydesk.export.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Singleton;

import org.copydesk.export.Edition;
import org.copydesk.export.ExportFormat;

/** The version's text as it is, in UTF-8, and nothing else. */
@Singleton
public class CleanText extends ExportFormat {

    public CleanText() {
        super("text", "Clean text", "text/plain;charset=UTF-8", "txt");
    }

    @Override
    public void write(Edition edition, OutputStream out) throws IOException {
        out.write(edition.text().getBytes(StandardCharsets.UTF_8));
    }
}
