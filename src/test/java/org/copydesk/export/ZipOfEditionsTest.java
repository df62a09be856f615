package org.copydesk.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.copydesk.audit.Canonical;
import org.copydesk.export.formats.CleanText;
import org.junit.jupiter.api.Test;

class ZipOfEditionsTest {

    @Test
    void holdsAFileForEachEditionAndSaysWhichIsWhich() throws IOException {
        var files = files(zip());

        assertEquals(List.of("0001-harbour-talks-v0.txt", "0002-harbour-talks-v1.txt", "0003-etc-passwd-v1.txt",
                "manifest.json"), new ArrayList<>(files.keySet()));
        assertEquals(Samples.corrected().text(), new String(files.get("0002-harbour-talks-v1.txt"), StandardCharsets.UTF_8));
        var manifest = Canonical.parse(new String(files.get("manifest.json"), StandardCharsets.UTF_8));
        assertEquals("text", manifest.path("format").asText());
        var second = manifest.path("files").path(1);
        assertEquals("0002-harbour-talks-v1.txt", second.path("file").asText());
        assertEquals(Samples.corrected().facts().guid(), second.path("article").asText());
        assertEquals(Canonical.sha256(files.get("0002-harbour-talks-v1.txt")), second.path("sha256").asText());
    }

    @Test
    void isTheSameBytesEachTime() throws IOException {
        assertArrayEquals(zip(), zip());
    }

    private static byte[] zip() throws IOException {
        var out = new ByteArrayOutputStream();
        ZipOfEditions.write(List.of(Samples.untouched(), Samples.corrected(), Samples.hostile()).iterator(), new CleanText(),
                out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }
}
