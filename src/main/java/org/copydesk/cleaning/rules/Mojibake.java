package org.copydesk.cleaning.rules;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.inject.Singleton;

import org.copydesk.cleaning.CleaningRule;
import org.copydesk.cleaning.Fix;
import org.copydesk.cleaning.House;
import org.copydesk.cleaning.Lines;
import org.copydesk.mqm.ErrorCategory;
import org.copydesk.mqm.Severity;
import org.copydesk.text.Span;

/**
 * UTF-8 that was read as windows-1252, once or twice: "Itâ€™s", "cafÃ©", "donÃ¢â‚¬â„¢t". A run is mended when its characters, as windows-1252 bytes, are well
 * formed UTF-8 for a letter or a mark that news copy has. What was lost altogether (U+FFFD) is mended only where an apostrophe
 * must have stood. Capital É before a closing quotation mark is left alone: its bytes would be a rare phonetic sign.
 */
@Singleton
public final class Mojibake implements CleaningRule {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String LOST = "the text was read in the wrong character set";

    @Override
    public String name() {
        return "mojibake";
    }

    @Override
    public List<Fix> fixes(Lines lines) {
        var text = lines.text();
        var fixes = new ArrayList<Fix>();
        var house = House.of(text);
        var apostrophes = House.ofApostrophes(text);
        for (var at = 0; at < text.length(); at++) {
            var c = text.charAt(at);
            if (c == '\uFFFD' && apostrophe(text, at)) {
                fixes.add(fix(Span.at(at, 1), apostrophes.write("’")));
            } else if (c == '\u00C2' && halfBlank(text, at)) {
                fixes.add(fix(Span.at(at, 1), ""));
            } else if (c >= '\u00C2' && c <= '\u00F4' || c == '\u0402' || c == '\u0432') {
                var end = run(text, at);
                var once = end - at < 2 ? Optional.<String>empty() : decoded(text.substring(at, end));
                var meant = once.flatMap(Mojibake::decoded).or(() -> once);
                if (meant.isPresent()) {
                    var mark = meant.get();
                    fixes.add(fix(new Span(at, end), (mark.equals("’") ? apostrophes : house).write(mark)));
                    at = end - 1;
                }
            }
        }
        return fixes;
    }

    private Fix fix(Span span, String replacement) {
        return new Fix(span, replacement, name(), ErrorCategory.ENCODING, Severity.MINOR, LOST);
    }

    /** What is left of a no-break space whose second half became an ordinary blank. */
    private static boolean halfBlank(String text, int at) {
        return at > 0 && !Character.isLetter(text.charAt(at - 1))
                && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    private static boolean apostrophe(String text, int at) {
        return at > 0 && at + 1 < text.length() && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    /** The end of the run of characters from {@code at} on that are bytes above 127 in windows-1252. */
    private static int run(String text, int at) {
        var end = at;
        while (end < text.length() && at + 64 > end && octet(text.charAt(end)) > 127) {
            end++;
        }
        return end;
    }

    private static int octet(char c) {
        if (c < 0x80 || c >= 0x80 && c <= 0xFF) {
            return c;
        }
        var bytes = String.valueOf(c).getBytes(WINDOWS);
        return bytes[0] == '?' ? -1 : bytes[0] & 0xFF;
    }

    private static Optional<String> decoded(String run) {
        if (run.equals("â€")) {
            return Optional.of("”");
        }
        if (run.chars().anyMatch(c -> octet((char) c) < 0x80)) {
            return Optional.empty();
        }
        var bytes = new byte[run.length()];
        for (var i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) octet(run.charAt(i));
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.chars().allMatch(Mojibake::likely) ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** Letters of Latin-1 and of European names, general punctuation, currency, and the scripts beyond. */
    private static boolean likely(int c) {
        return c == 0xA0 || c >= 0xA1 && c < 0x180 || c >= 0x370 && c < 0x700 || c >= 0x2010 && c <= 0x203A
                || c >= 0x20A0 && c < 0x20C0
                || c == 0x2122 || c >= 0x4E00 && c < 0xA000 || c == 0x2026 || Character.isSurrogate((char) c);
    }
}
