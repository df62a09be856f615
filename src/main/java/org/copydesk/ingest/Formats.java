package org.copydesk.ingest;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;

/** All formats that copy may arrive in. The declared one is checked against the content. */
@ApplicationScoped
public class Formats {
    private static final String ANYTHING = "text/plain";

    private final List<ArticleFormat> formats;

    public Formats(@All List<ArticleFormat> formats) {
        this.formats = formats.stream()
                .sorted(Comparator.comparing((ArticleFormat format) -> name(format).equals(ANYTHING))
                        .thenComparing(Formats::name))
                .toList();
    }

    /** The media types that are taken in, sorted. */
    public List<String> mediaTypes() {
        return formats.stream().flatMap(format -> format.mediaTypes().stream()).distinct().sorted().toList();
    }

    /** Whether copy declared as {@code mediaType} is taken in. */
    public boolean isKnown(String mediaType) {
        return formats.stream().anyMatch(format -> format.mediaTypes().contains(mediaType));
    }

    /**
     * The format of {@code envelope}: of those that are declared so the one that recognises the content; of all, where nothing
     * was declared.
     *
     * @throws Unreadable if the declared format is none of ours, or the content is not of it
     */
    ArticleFormat of(Envelope envelope) {
        var declared = envelope.mediaType();
        if (declared.isEmpty() || declared.equals("application/octet-stream")) {
            return recognising(formats.stream(), envelope).orElseThrow();
        }
        if (!isKnown(declared)) {
            throw new Unreadable(Unreadable.Cause.UNSUPPORTED,
                    "Copy of type " + declared + " is not taken in. Known are: " + String.join(", ", mediaTypes()) + ".");
        }
        return recognising(formats.stream().filter(format -> format.mediaTypes().contains(declared)), envelope)
                .orElseThrow(() -> mismatch(envelope));
    }

    private Unreadable mismatch(Envelope envelope) {
        var instead = recognising(formats.stream(), envelope).map(Formats::name).filter(name -> !name.equals(ANYTHING));
        return new Unreadable(Unreadable.Cause.UNDECODABLE, "This was declared as " + envelope.mediaType() + ", but "
                + instead.map(name -> "looks like " + name + ". Send it as that.").orElse("does not look like it."));
    }

    private static Optional<ArticleFormat> recognising(Stream<ArticleFormat> among, Envelope envelope) {
        return among.filter(format -> format.recognises(envelope)).findFirst();
    }

    /** The media type that is a format's own. */
    static String name(ArticleFormat format) {
        return format.mediaTypes().get(0);
    }
}
