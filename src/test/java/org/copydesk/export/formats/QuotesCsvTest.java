package org.copydesk.export.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.copydesk.export.Samples;
import org.junit.jupiter.api.Test;

class QuotesCsvTest {
    private static final String HEADER = "article,version,start,end,quote,kind,utterance,speaker,mention,cue,status,translated,"
            + "closed,confidence,why,note,author\r\n";
    private final QuotesCsv format = new QuotesCsv();

    @Test
    void hasARowForEachQuoteAndNoPlaceForAnOrphan() {
        var article = "5b0c1a34-77e2-4f0c-9a51-0d6e1f2a3b4c";

        assertEquals(HEADER + article + ",1,34,61,\"“We will 🖋 sign the pact,”\",direct,,Ingrid Solberg,Ingrid Solberg,told,"
                + "confirmed,false,true,0.97,subject of the cue,,editor\r\n" + article
                + ",1,,,,mixed,,Tomas Halden,,,proposed,false,true,0.5,,,system:quotes\r\n",
                Samples.string(format, Samples.corrected()));
    }

    @Test
    void letsNoSpreadsheetRunACell() {
        assertEquals(HEADER + "\"urn:other \"\"guid\"\"<x>\",1,46,59,<b>no tag</b>,direct,,'=1+1,,,confirmed,false,true,0.97,"
                + "subject of the cue,,editor\r\n", Samples.string(format, Samples.hostile()));
    }

    @Test
    void hasItsHeaderAloneWithoutQuotes() {
        assertEquals(HEADER, Samples.string(format, Samples.untouched()));
    }
}
