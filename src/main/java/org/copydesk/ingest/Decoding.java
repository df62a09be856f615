package org.copydesk.ingest;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Bytes made text. The charset is told by a byte-order mark, then by a declaration, then by detection; the first that fits all
 * bytes and gives no U+0000 is taken.
 *
 * @param raw the text without a byte-order mark, its line ends as received
 * @param charset the Java name of the charset that was used
 * @param lossy whether some bytes fitted no charset and stand as U+FFFD
 */
public record Decoding(String raw, String charset, boolean lossy) {

    /** The text with LF line ends; never normalised otherwise. */
    public String text() {
        return raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * The text of {@code bytes}, whole.
     *
     * @param declared the name of a charset that the sender named, empty if none
     * @throws Unreadable if the bytes are no text
     */
    public static Decoding of(byte[] bytes, String declared) {
        var candidates = new ArrayList<>(told(bytes, List.of(declared)));
        Charsets.detected(bytes).ifPresent(candidates::add);
        return fitting(bytes, candidates).orElseThrow(() -> refusal(bytes, candidates));
    }

    /**
     * The text of a document that names its charset itself; bytes that fit nothing become U+FFFD.
     *
     * @param declared names of charsets, the most trusted first; empty ones count for nothing
     * @throws Unreadable if the text holds U+0000
     */
    public static Decoding leniently(byte[] bytes, List<String> declared) {
        var told = told(bytes, declared);
        return fitting(bytes, told)
                .or(() -> Charsets.damaged(bytes).map(text -> lossy(text, "UTF-8")))
                .or(() -> fitting(bytes, Charsets.detected(bytes).stream().toList()))
                .or(() -> told.stream().findFirst().map(charset -> lossy(Charsets.lossily(bytes, charset), charset.name())))
                .filter(decoding -> decoding.raw.indexOf('\0') < 0)
                .orElseThrow(() -> refusal(bytes, told));
    }

    private static List<Charset> told(byte[] bytes, List<String> declared) {
        var told = new ArrayList<Charset>();
        Charsets.byMark(bytes).ifPresent(told::add);
        declared.forEach(
                name -> CharsetNames.charset(name).filter(charset -> !Charsets.isBelied(charset, bytes)).ifPresent(told::add));
        Charsets.wide(bytes).ifPresent(told::add);
        told.add(StandardCharsets.UTF_8);
        return told;
    }

    private static Optional<Decoding> fitting(byte[] bytes, List<Charset> candidates) {
        return candidates.stream()
                .flatMap(charset -> Charsets.strictly(bytes, charset)
                        .map(text -> new Decoding(unmarked(text), charset.name(), false))
                        .stream())
                .filter(decoding -> decoding.raw.indexOf('\0') < 0)
                .findFirst();
    }

    private static Decoding lossy(String text, String charset) {
        return new Decoding(unmarked(text), charset, true);
    }

    private static Unreadable refusal(byte[] bytes, List<Charset> candidates) {
        boolean zeros = candidates.stream().anyMatch(charset -> Charsets.strictly(bytes, charset).isPresent());
        return new Unreadable(Unreadable.Cause.UNDECODABLE,
                zeros
                        ? "The text holds U+0000, which cannot be stored. Remove it and send it again."
                        : "These bytes are no text in any charset that was declared or detected. Send it as UTF-8.");
    }

    private static String unmarked(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
