package org.copydesk.export.formats;

import org.copydesk.export.Publisher;

/** A house of fiction that gives editions out. */
record House(String name, String url, String correctionsPolicy) implements Publisher {
    static final Publisher EXAMPLE = new House("Example & <News>", "https://news.example/", "https://news.example/corrections");
}
