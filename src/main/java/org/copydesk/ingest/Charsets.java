package org.copydesk.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.mozilla.universalchardet.UniversalDetector;

/** Charsets of received bytes: by mark, by the look of the bytes. */
final class Charsets {
    private static final List<Charset> MARKED = List.of(StandardCharsets.UTF_8, Charset.forName("UTF-32LE"),
            Charset.forName("UTF-32BE"), StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    /** How many bytes are looked at to see whether a text is written in two bytes a character. */
    private static final int LOOKED_AT = 4096;
    /** Of damaged UTF-8 at least so many characters beyond ASCII are whole for each one that is not. */
    private static final int WHOLE_FOR_EACH_BROKEN = 2;

    private Charsets() {}

    static Optional<Charset> byMark(byte[] bytes) {
        return MARKED.stream().filter(charset -> {
            var mark = "\uFEFF".getBytes(charset);
            return bytes.length >= mark.length && Arrays.equals(mark, Arrays.copyOf(bytes, mark.length));
        }).findFirst();
    }

    /** UTF-16 without a mark: text in European scripts has a zero in every second byte. */
    static Optional<Charset> wide(byte[] bytes) {
        int[] zeros = new int[2];
        int looked = Math.min(bytes.length, LOOKED_AT) & ~1;
        for (int i = 0; i < looked; i++) {
            zeros[i & 1] += bytes[i] == 0 ? 1 : 0;
        }
        int half = looked / 2;
        if (half < 2) {
            return Optional.empty();
        }
        if (zeros[1] > 0.6 * half && zeros[0] < 0.1 * half) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return zeros[0] > 0.6 * half && zeros[1] < 0.1 * half ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    /** Whether {@code bytes} cannot be in {@code charset}, of two bytes or four a character: they are UTF-8 without any zero. */
    static boolean isBelied(Charset charset, byte[] bytes) {
        boolean isWide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
        return isWide && strictly(bytes, StandardCharsets.UTF_8).filter(text -> text.indexOf('\0') < 0).isPresent();
    }

    static Optional<Charset> detected(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(CharsetNames::charset);
    }

    /** The text, if all bytes fit. */
    static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    static String lossily(byte[] bytes, Charset charset) {
        return new String(bytes, charset);
    }

    /** The text of bytes that are UTF-8 but for a few. */
    static Optional<String> damaged(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long whole = text.chars().filter(c -> c > 0x7F && c != '\uFFFD').count();
        return whole >= WHOLE_FOR_EACH_BROKEN * broken ? Optional.of(text) : Optional.empty();
    }
}
