package org.copydesk.export.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.copydesk.export.Bundle;
import org.copydesk.export.Edition;
import org.copydesk.export.ExportFormat;
import org.copydesk.export.Exports;
import org.copydesk.export.Samples;
import org.copydesk.export.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class EveryFormatTest {
    static final List<ExportFormat> FORMATS = AllFormats.LIST;
    private static final Edition LARGE = Samples.large();

    @ParameterizedTest
    @FieldSource("FORMATS")
    void writesEqualEditionsAlike(ExportFormat format) {
        Samples.all().forEach((what, edition) -> {
            var again = Bundle.read(Bundle.write(edition));

            assertArrayEquals(Samples.bytes(format, edition), Samples.bytes(format, again), what);
        });
    }

    @ParameterizedTest
    @FieldSource("FORMATS")
    void isValidByItsStandard(ExportFormat format) {
        Samples.all().forEach((what, edition) -> Validity.check(format.name(), Samples.bytes(format, edition), what));
    }

    /** Checked by their schemas, but for the two whose checks are themselves too slow for so much. */
    @ParameterizedTest
    @FieldSource("FORMATS")
    void copesWithAMegabyte(ExportFormat format) {
        var bytes = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Samples.bytes(format, LARGE));

        assertTrue(bytes.length > 100);
        if (!format.name().equals("xliff") && !format.name().equals("web-annotation")) {
            Validity.check(format.name(), bytes, "large");
        }
    }

    @ParameterizedTest
    @FieldSource("FORMATS")
    void namesFilesThatEverySystemTakes(ExportFormat format) {
        assertEquals("etc-passwd-v1." + format.extension(), Exports.fileName(Samples.hostile(), format));
    }

    @Test
    void haveNamesOfTheirOwn() {
        assertEquals(FORMATS.size(), FORMATS.stream().map(ExportFormat::name).distinct().count());
        assertEquals(FORMATS.size(), FORMATS.stream().map(ExportFormat::extension).distinct().count());
        assertFalse(FORMATS.stream().anyMatch(format -> format.title().isBlank()));
    }
}
