package org.copydesk.export.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

import org.copydesk.Parts;
import org.copydesk.export.Edition;
import org.copydesk.export.EditionBuilder;
import org.copydesk.export.Samples;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTest {
    private final Markdown format = new Markdown();

    static Stream<Arguments> samples() {
        return Samples.all().entrySet().stream().map(sample -> Arguments.of(sample.getKey(), sample.getValue()));
    }

    @Test
    void marksTheHeadlineAndEscapesTheRest() {
        var edition = EditionBuilder
                .received("A *bold* claim\n\n- one\n2. two\n3) three\n    four_five <b> [x](y) `z` & #6\n#7")
                .build();

        assertEquals("""
                # A \\*bold\\* claim

                *By A. Reporter*

                \\- one
                2\\. two
                3\\) three
                four\\_five \\<b\\> \\[x\\](y) \\`z\\` \\& #6
                \\#7
                """, Samples.string(format, edition));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void readsAsTheWordsOfTheText(String what, Edition edition) {
        var markdown = Samples.string(format, edition).getBytes(StandardCharsets.UTF_8);

        var page = Jsoup.parse(Parts.run("pandoc", markdown, "-f", "gfm", "-t", "html", "--wrap=preserve"));

        var html = Jsoup.parse(Samples.string(new HtmlText(), edition));
        assertEquals(words(html), words(page));
    }

    /** Composed: pandoc composes what it reads. */
    private static List<String> words(Document page) {
        return page.select("h1, p")
                .stream()
                .map(element -> Normalizer.normalize(element.text(), Normalizer.Form.NFC).replaceAll("[\\s\\p{Cc}]+", " "))
                .toList();
    }
}
