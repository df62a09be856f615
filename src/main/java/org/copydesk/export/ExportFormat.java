package org.copydesk.export;

import java.io.IOException;
import java.io.OutputStream;

/** One format that editions go out in. Found by its type: to give out another, write one class. */
public interface ExportFormat {

    /** The name by which it is asked for, such as {@code quotes-csv}. */
    String name();

    /** What it is, in a few words for the person who chooses, such as {@code Quotes as a table (CSV)}. */
    String title();

    /** The media type, with its charset where it has one. */
    String mediaType();

    /** What the file's name ends in, without a dot. */
    String extension();

    /** Writes {@code edition}; equal editions give equal bytes. {@code out} is not closed. */
    void write(Edition edition, OutputStream out) throws IOException;
}
