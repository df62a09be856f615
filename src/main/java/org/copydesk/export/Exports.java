package org.copydesk.export;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import io.quarkus.arc.All;

/** All formats that go out. */
@Singleton
public class Exports {
    private final List<ExportFormat> formats;

    public Exports(@All List<ExportFormat> formats) {
        this.formats = formats.stream().sorted(Comparator.comparing(ExportFormat::name)).toList();
    }

    /** The formats by name. */
    public List<ExportFormat> all() {
        return formats;
    }

    /** The format of that name. */
    public Optional<ExportFormat> named(String name) {
        return formats.stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** The name of a file that holds {@code edition}: {@code treaty-statement-v2.docx}. */
    public static String fileName(Edition edition, ExportFormat format) {
        return FileNames.stem(edition) + "." + format.extension();
    }
}
