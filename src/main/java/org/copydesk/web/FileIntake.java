package org.copydesk.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;

import org.copydesk.article.Refusal;
import org.copydesk.article.Unacceptable;
import org.copydesk.audit.Actor;
import org.copydesk.ingest.Arrival;
import org.copydesk.ingest.Delivery;
import org.copydesk.ingest.Envelope;
import org.copydesk.ingest.Formats;
import org.copydesk.ingest.Intake;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes uploaded files in, one by one. */
@ApplicationScoped
class FileIntake {
    private final Intake intake;
    private final Formats formats;

    FileIntake(Intake intake, Formats formats) {
        this.intake = intake;
        this.formats = formats;
    }

    /** What becomes of {@code upload}, a feed's or package's parts one by one; a refusal is an outcome too. */
    List<FileOutcome> receive(FileUpload upload, String source, String language, Actor actor) {
        try {
            var delivery = intake.deliver(envelope(upload, source, language), actor);
            return delivery instanceof Delivery.One one
                    ? List.of(outcome(upload.fileName(), one.arrival()))
                    : outcomes(upload.fileName(), (Delivery.Several) delivery);
        } catch (Refusal refusal) {
            return List.of(new FileOutcome(upload.fileName(), 0, false, refusal.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A browser tells the type by the file's name: one that the desk does not know is left to the content. */
    private Envelope envelope(FileUpload upload, String source, String language) throws IOException {
        var declared = MediaType.valueOf(upload.contentType());
        var type = declared.getType() + "/" + declared.getSubtype();
        boolean isBinary = List.of("image", "audio", "video", "font").contains(declared.getType());
        return new Envelope(Files.readAllBytes(upload.uploadedFile()), formats.isKnown(type) || isBinary ? type : "",
                declared.getParameters().getOrDefault("charset", ""), upload.fileName(), named(source), language.strip(), "");
    }

    private static List<FileOutcome> outcomes(String file, Delivery.Several delivery) {
        if (delivery.outcomes().isEmpty()) {
            return List.of(new FileOutcome(file, 0, false, "There are no articles in it."));
        }
        return delivery.outcomes().stream().map(outcome -> outcome(file, outcome)).toList();
    }

    private static FileOutcome outcome(String file, Delivery.Outcome outcome) {
        var name = outcome.name().isBlank() ? file : file + ": " + outcome.name();
        return outcome.arrival()
                .map(arrival -> outcome(name, arrival))
                .orElseGet(() -> new FileOutcome(name, 0, false, outcome.refusal().map(Refusal::getMessage).orElseThrow()));
    }

    private static FileOutcome outcome(String name, Arrival arrival) {
        return new FileOutcome(name, arrival.article(), arrival.duplicate(), "");
    }

    /** @throws Unacceptable if no source is named */
    static String named(String source) {
        if (source.isBlank()) {
            throw new Unacceptable("source", "Say where the copy comes from.");
        }
        return source.strip();
    }
}
