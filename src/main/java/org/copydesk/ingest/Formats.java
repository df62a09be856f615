package org.copydesk.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;

/** All formats that copy may arrive in. The declared one is checked against the content. */
@ApplicationScoped
public class Formats {
    private static final String ANYTHING = "text/plain";

    private final List<ArticleFormat> formats;

    public Formats(@All List<ArticleFormat> formats) {
        this.formats = formats.stream()
                .sorted(Comparator.comparing((ArticleFormat f) -> f.mediaType().equals(ANYTHING))
                        .thenComparing(ArticleFormat::mediaType))
                .toList();
    }

    /**
     * The format of {@code envelope}: the declared one if it is known, else the first that recognises the content.
     *
     * @throws Unreadable if the declared format is none of ours, or the content is not of it
     */
    ArticleFormat of(Envelope envelope) {
        var declared = envelope.mediaType();
        if (declared.isEmpty() || declared.equals("application/octet-stream")) {
            return formats.stream().filter(format -> format.recognises(envelope)).findFirst().orElseThrow();
        }
        var format = named(declared).orElseThrow(() -> new Unreadable(Unreadable.Cause.UNSUPPORTED,
                "Copy of type " + declared + " is not taken in. Known are: " + mediaTypes() + "."));
        if (!format.recognises(envelope)) {
            throw new Unreadable(Unreadable.Cause.UNDECODABLE,
                    "This was declared as " + declared + ", but does not look like it.");
        }
        return format;
    }

    private Optional<ArticleFormat> named(String mediaType) {
        return formats.stream().filter(format -> format.mediaType().equals(mediaType)).findFirst();
    }

    private String mediaTypes() {
        return String.join(", ", formats.stream().map(ArticleFormat::mediaType).sorted().toList());
    }
}
