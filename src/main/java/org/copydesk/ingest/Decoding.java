package org.copydesk.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.mozilla.universalchardet.UniversalDetector;

/**
 * Bytes made text. The charset is told by a byte-order mark, then by a declaration, then by detection; the first that fits all
 * bytes and gives no U+0000 is taken.
 * Names are those of the WHATWG: {@code iso-8859-1} means windows-1252.
 *
 * @param text with LF line ends and without a byte-order mark; never normalised otherwise
 * @param charset the Java name of the charset that was used
 */
public record Decoding(String text, String charset) {
    private static final Map<String, String> WHATWG = Map.of("iso-8859-1", "windows-1252", "us-ascii", "windows-1252", "latin1",
            "windows-1252", "gb2312", "GB18030", "gbk", "GB18030", "shift_jis", "windows-31j", "euc-kr", "x-windows-949",
            "iso-8859-9",
            "windows-1254");
    private static final List<Charset> BY_MARK = List.of(StandardCharsets.UTF_8, Charset.forName("UTF-32LE"),
            Charset.forName("UTF-32BE"),
            StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /**
     * The text of {@code bytes}.
     *
     * @param declared the name of a charset that the sender named, empty if none
     * @throws Unreadable if the bytes are no text
     */
    public static Decoding of(byte[] bytes, String declared) {
        var candidates = List.<Supplier<Optional<Charset>>>of(() -> byMark(bytes), () -> named(declared), () -> wide(bytes),
                () -> Optional.of(StandardCharsets.UTF_8), () -> detected(bytes));
        boolean zeros = false;
        for (var candidate : candidates) {
            var decoded = candidate.get()
                    .flatMap(charset -> strictly(bytes, charset).map(text -> new Decoding(unified(text), charset.name())));
            if (decoded.isPresent() && decoded.get().text().indexOf('\0') < 0) {
                return decoded.get();
            }
            zeros |= decoded.isPresent();
        }
        throw new Unreadable(Unreadable.Cause.UNDECODABLE,
                zeros
                        ? "The text holds U+0000, which cannot be stored. Remove it and send it again."
                        : "These bytes are no text in any charset that was declared or detected. Send it as UTF-8.");
    }

    /** The charset with this name as the web understands it. */
    public static Optional<Charset> named(String name) {
        var asked = name.strip().toLowerCase(Locale.ROOT);
        try {
            return asked.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(WHATWG.getOrDefault(asked, asked)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> byMark(byte[] bytes) {
        return BY_MARK.stream().filter(charset -> {
            var mark = "\uFEFF".getBytes(charset);
            return bytes.length >= mark.length && Arrays.equals(mark, Arrays.copyOf(bytes, mark.length));
        }).findFirst();
    }

    /** UTF-16 without a mark: text in European scripts has a zero in every second byte. */
    private static Optional<Charset> wide(byte[] bytes) {
        int[] zeros = new int[2];
        int looked = Math.min(bytes.length, 4096) & ~1;
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

    private static Optional<Charset> detected(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        return Optional.ofNullable(detector.getDetectedCharset()).flatMap(Decoding::named);
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
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

    private static String unified(String text) {
        var body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
    }
}
