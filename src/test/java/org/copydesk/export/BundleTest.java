package org.copydesk.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class BundleTest {

    @Test
    void comesBackEqualAndIsWrittenAlikeAgain() {
        Samples.all().forEach((what, edition) -> {
            var json = Bundle.write(edition);
            var again = Bundle.read(json);

            assertEquals(edition, again, what);
            assertEquals(json, Bundle.write(again), what);
        });
    }

    @Test
    void refusesWhatIsNoBundle() {
        assertThrows(IllegalArgumentException.class, () -> Bundle.read("[1, 2"));
        assertThrows(IllegalArgumentException.class, () -> Bundle.read("[]"));
        assertThrows(IllegalArgumentException.class, () -> Bundle.read("{\"format\":\"other\"}"));
        assertThrows(IllegalArgumentException.class,
                () -> Bundle.read(Bundle.write(Samples.corrected()).replace("\"formatVersion\":1", "\"formatVersion\":9")));
        assertThrows(IllegalArgumentException.class,
                () -> Bundle.read(Bundle.write(Samples.corrected()).replace("\"major\"", "\"dreadful\"")));
    }

    @Test
    void refusesCorrectionsThatDoNotLeadToTheNextVersion() {
        var json = Bundle.write(Samples.corrected()).replace("\"replacement\":\"will\"", "\"replacement\":\"must\"");

        assertThrows(IllegalArgumentException.class, () -> Bundle.read(json));
    }
}
