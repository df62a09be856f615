package org.copydesk.ingest.formats.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;

/** The bytes that stretches of a decoded text were decoded from. Asked for from the front to the back, each byte is read once. */
public final class ByteSlices {
    private final byte[] content;
    private final ByteBuffer bytes;
    private final CharsetDecoder decoder;
    private int chars = 0;

    public ByteSlices(byte[] content, String charset) {
        this.content = content;
        this.bytes = ByteBuffer.wrap(content);
        this.decoder = Charset.forName(charset)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        skipMark();
    }

    /** The bytes of the text from {@code start} to {@code end}, neither lower than any asked for before. */
    public byte[] slice(int start, int end) {
        int from = byteAt(start);
        return Arrays.copyOfRange(content, from, byteAt(end));
    }

    private int byteAt(int offset) {
        var out = CharBuffer.allocate(Math.max(0, offset - chars));
        decoder.decode(bytes, out, false);
        chars += out.position();
        return bytes.position();
    }

    private void skipMark() {
        var first = CharBuffer.allocate(1);
        decoder.decode(bytes, first, false);
        if (first.position() == 0 || first.get(0) != '\uFEFF') {
            bytes.rewind();
            decoder.reset();
        }
    }
}
