package org.copydesk.export;

/** A house of fiction that gives editions out. */
public record House(String name, String url, String correctionsPolicy) implements Publisher {
    public static final Publisher EXAMPLE = new House("Example & <News>", "https://news.example/",
            "https://news.example/corrections");
}
