package org.copydesk.export.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.copydesk.export.Samples;
import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void isTheVersionsTextToTheByte() {
        Samples.all().forEach((what, edition) -> assertEquals(edition.text(), Samples.string(new CleanText(), edition), what));
    }
}
