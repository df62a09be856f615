package org.copydesk.export;

import java.io.IOException;
import java.io.OutputStream;

/** One format that editions go out in. Found by its type: to give out another, write one class. */
public abstract class ExportFormat {
    private final String name;
    private final String title;
    private final String mediaType;
    private final String extension;

    /**
     * @param name by which it is asked for, such as {@code quotes-csv}
     * @param title what it is, in a few words for the person who chooses
     * @param mediaType with its charset where it has one
     * @param extension what the file's name ends in, without a dot
     */
    protected ExportFormat(String name, String title, String mediaType, String extension) {
        this.name = name;
        this.title = title;
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public final String name() {
        return name;
    }

    public final String title() {
        return title;
    }

    public final String mediaType() {
        return mediaType;
    }

    public final String extension() {
        return extension;
    }

    /** Writes {@code edition}; equal editions give equal bytes. {@code out} is not closed. */
    public abstract void write(Edition edition, OutputStream out) throws IOException;

    @Override
    public String toString() {
        return name;
    }
}
