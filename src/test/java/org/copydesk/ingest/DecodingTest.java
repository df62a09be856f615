package org.copydesk.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes become text in the charset that they are in, whatever was said of them. */
class DecodingTest {
    private static final String WORDS = "Der Fährmann rief über den Kanal, es sei spät. Niemand antwortete.";

    @ParameterizedTest
    @CsvSource({"UTF-8,", "UTF-8,utf-16", "UTF-8,utf-32", "UTF-8,no-such-charset", "windows-1252,iso-8859-1",
            "windows-1252,utf-8",
            "UTF-16LE,", "UTF-16BE,utf-8", "UTF-16,"})
    void readsWhatIsThere(String real, String declared) {
        var decoding = Decoding.of(WORDS.getBytes(Charset.forName(real)), declared == null ? "" : declared);

        assertEquals(WORDS, decoding.text());
    }

    /** Names that Java does not know, or takes for another charset than the web does. */
    @ParameterizedTest
    @CsvSource({"windows-1252,latin-1", "windows-1252,ISO_8859-1:1987", "windows-1251,x-cp1251", "x-MacCyrillic,mac-cyrillic",
            "x-MacRoman,macintosh", "KOI8-R,koi", "GB18030,chinese", "x-windows-949,korean", "Big5-HKSCS,x-x-big5",
            "ISO-8859-8,iso-8859-8-i", "UTF-32,csucs4", "windows-1254,ISO-8859-9", "IBM437,437", "UTF-8,utf_8", "EUC-JP,euc_jp",
            "x-windows-874,tis-620", "windows-31j,ms_kanji"})
    void knowsTheNamesOfTheWeb(String charset, String name) {
        assertEquals(Charset.forName(charset), CharsetNames.charset(name).orElseThrow());
    }

    @Test
    void keepsLineEndsInTheRawTextAndOneKindInTheOther() {
        var decoding = Decoding.of("a\r\nb\rc\n".getBytes(StandardCharsets.UTF_8), "");

        assertEquals("a\r\nb\rc\n", decoding.raw());
        assertEquals("a\nb\nc\n", decoding.text());
    }

    @Test
    void marksWhatFitsNothingWhereADocumentIsReadLeniently() {
        var bytes = (WORDS + "x").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;

        var decoding = Decoding.leniently(bytes, List.of("utf-8"));

        assertEquals(WORDS + "\uFFFD", decoding.text());
        assertTrue(decoding.lossy());
    }

    @Test
    void refusesZeros() {
        var bytes = "a\0b and more of it".getBytes(StandardCharsets.UTF_8);

        assertThrows(Unreadable.class, () -> Decoding.of(bytes, ""));
        assertThrows(Unreadable.class, () -> Decoding.leniently(bytes, List.of("")));
    }
}
