package org.copydesk.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;

import org.copydesk.article.Refusal;
import org.copydesk.article.Unacceptable;
import org.copydesk.audit.Actor;
import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.Intake;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes uploaded files in, one by one. */
@ApplicationScoped
class FileIntake {
    private final Intake intake;

    FileIntake(Intake intake) {
        this.intake = intake;
    }

    /** What becomes of {@code upload}; a refusal is an outcome too. */
    FileOutcome receive(FileUpload upload, String source, String language, Actor actor) {
        try {
            var declared = MediaType.valueOf(upload.contentType());
            var envelope = new Envelope(Files.readAllBytes(upload.uploadedFile()),
                    declared.getType() + "/" + declared.getSubtype(),
                    declared.getParameters().getOrDefault("charset", ""), upload.fileName(), named(source), language.strip(),
                    "");
            var arrival = intake.receive(envelope, actor);
            return new FileOutcome(upload.fileName(), arrival.article(), arrival.duplicate(), "");
        } catch (Refusal refusal) {
            return new FileOutcome(upload.fileName(), 0, false, refusal.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws Unacceptable if no source is named */
    static String named(String source) {
        if (source.isBlank()) {
            throw new Unacceptable("source", "Say where the copy comes from.");
        }
        return source.strip();
    }
}
