package org.copydesk.export.feeds;

import java.io.IOException;
import java.io.OutputStream;

/** One format that feeds go out in. Found by its type: to give out another, write one class. */
public abstract class FeedFormat {
    private final String name;
    private final String mediaType;

    /** @param name what its address ends in, such as {@code atom} */
    protected FeedFormat(String name, String mediaType) {
        this.name = name;
        this.mediaType = mediaType;
    }

    public final String name() {
        return name;
    }

    public final String mediaType() {
        return mediaType;
    }

    /** Writes {@code feed}; equal feeds give equal bytes. {@code out} is not closed. */
    public abstract void write(Feed feed, OutputStream out) throws IOException;
}
