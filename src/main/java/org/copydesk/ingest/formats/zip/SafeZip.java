package org.copydesk.ingest.formats.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.ZipInputStream;

import org.copydesk.ingest.Unreadable;

/**
 * The files in a ZIP from outside, in memory, none written anywhere. A name that leads out of the ZIP, too many files, or too
 * much when unpacked is a refusal; so is a ZIP that is broken.
 */
public final class SafeZip {
    private static final int MOST_FILES = 10_000;
    /** In bytes, all files together and the largest of them. */
    private static final long MOST_UNPACKED = 48L * 1024 * 1024;
    private static final long LARGEST = 16L * 1024 * 1024;
    private static final byte[] SIGNATURE = {'P', 'K', 3, 4};

    private SafeZip() {}

    /** Whether {@code content} begins as a ZIP does. */
    public static boolean isZip(byte[] content) {
        return content.length > 4 && Arrays.equals(content, 0, 4, SIGNATURE, 0, 4);
    }

    /** Whether a file of this name is listed in the ZIP; told without unpacking it. */
    public static boolean names(byte[] content, String name) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(name);
    }

    /**
     * The wanted files by name, in their order.
     *
     * @param wanted tells by the name whether a file is kept; the others are looked at and let go
     */
    public static Map<String, byte[]> files(byte[] content, Predicate<String> wanted) {
        var files = new LinkedHashMap<String, byte[]>();
        long unpacked = 0;
        int count = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                count++;
                checkName(entry.getName());
                var kept = new ByteArrayOutputStream();
                unpacked += copy(zip, kept, wanted.test(entry.getName()), Math.min(LARGEST, MOST_UNPACKED - unpacked));
                if (wanted.test(entry.getName()) && !entry.isDirectory()) {
                    files.put(entry.getName(), kept.toByteArray());
                }
                if (count > MOST_FILES) {
                    throw tooMuch("it holds more than " + MOST_FILES + " files");
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new Unreadable(Unreadable.Cause.UNDECODABLE, "The ZIP is broken. Perhaps it was cut off; send it whole.");
        }
        if (count == 0) {
            throw new Unreadable(Unreadable.Cause.UNDECODABLE, "The ZIP is broken, or there is nothing in it.");
        }
        return files;
    }

    private static long copy(ZipInputStream zip, ByteArrayOutputStream out, boolean keeps, long most) throws IOException {
        var buffer = new byte[16 * 1024];
        long copied = 0;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            copied += read;
            if (copied > most) {
                throw tooMuch("a file is larger than " + LARGEST + " bytes unpacked, or all together than " + MOST_UNPACKED);
            }
            if (keeps) {
                out.write(buffer, 0, read);
            }
        }
        return copied;
    }

    private static Unreadable tooMuch(String why) {
        return new Unreadable(Unreadable.Cause.TOO_LARGE, "The ZIP is not taken in: " + why + ". Send it in several parts.");
    }

    private static void checkName(String name) {
        var path = name.replace('\\', '/');
        boolean leadsOut = path.startsWith("/") || path.matches("[A-Za-z]:.*") || ("/" + path + "/").contains("/../")
                || path.indexOf('\0') >= 0;
        if (leadsOut) {
            throw new Unreadable(Unreadable.Cause.UNDECODABLE,
                    "The ZIP names a file outside itself (" + name.replaceAll("\\p{Cc}", "?") + "). It is not taken in.");
        }
    }
}
