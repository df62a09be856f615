package org.copydesk.ingest;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the names of charsets mean on the web: the labels of the WHATWG's Encoding Standard that Java does not know or takes for another
 * charset, and a few that older programs wrote. All other names mean what they mean to Java.
 */
final class CharsetNames {
    private static final String LABELS = """
            UTF-8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8 u8
            UTF-16LE unicode unicodefeff csunicode ucs-2 iso-10646-ucs-2
            UTF-16BE unicodefffe
            UTF-32 csucs4 ucs-4 iso-10646-ucs-4
            windows-1252 iso-8859-1 iso8859-1 iso88591 iso_8859-1:1987 iso-ir-100 csisolatin1 cp819 ibm819 l1 latin1 latin-1 us-ascii ascii
            windows-1252 ansi_x3.4-1968 cp1252 x-cp1252
            windows-1250 x-cp1250
            windows-1251 x-cp1251
            windows-1253 x-cp1253
            windows-1254 iso-8859-9 iso8859-9 iso88599 latin5 l5 x-cp1254
            windows-1255 x-cp1255
            windows-1256 x-cp1256
            windows-1257 x-cp1257
            windows-1258 x-cp1258
            x-windows-874 iso-8859-11 iso8859-11 iso885911 tis-620 dos-874
            ISO-8859-2 iso88592 latin-2
            ISO-8859-3 iso88593
            ISO-8859-4 iso88594
            ISO-8859-5 iso88595
            ISO-8859-6 iso88596 iso-8859-6-e iso-8859-6-i csiso88596e csiso88596i
            ISO-8859-7 iso88597
            ISO-8859-8 iso88598 iso-8859-8-e iso-8859-8-i csiso88598e csiso88598i visual logical
            ISO-8859-13 iso885913
            ISO-8859-15 iso885915
            KOI8-R koi
            KOI8-U koi8-ru
            x-MacRoman mac macintosh csmacintosh x-mac-roman mac-roman
            x-MacCyrillic x-mac-cyrillic mac-cyrillic
            x-MacUkraine x-mac-ukrainian
            x-MacGreek mac-greek
            x-MacCentralEurope mac-latin2 maclatin2
            GB18030 gb2312 gbk gb_2312 gb_2312-80 chinese csgb2312 csiso58gb231280 iso-ir-58 x-gbk gb-18030
            windows-31j shift_jis shift-jis sjis ms_kanji csshiftjis x-sjis
            x-windows-949 euc-kr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 csksc56011987 cseuckr iso-ir-149 korean
            Big5-HKSCS big5 cn-big5 csbig5 x-x-big5
            """;
    private static final Map<String, String> CHARSETS = LABELS.lines()
            .map(line -> line.split(" "))
            .flatMap(names -> Arrays.stream(names).skip(1).map(label -> Map.entry(label, names[0])))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private CharsetNames() {}

    /** The charset with this name, underscores for hyphens allowed; empty for a name that means none. */
    static Optional<Charset> charset(String name) {
        var asked = name.strip().toLowerCase(Locale.ROOT);
        return known(asked).or(() -> known(asked.replace('_', '-')));
    }

    private static Optional<Charset> known(String name) {
        try {
            return name.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(CHARSETS.getOrDefault(name, name)));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
