package org.copydesk.export.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.copydesk.Parts;
import org.copydesk.export.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice makes of our Word documents when it opens them and saves them again. */
class DocxInLibreOfficeTest {
    @TempDir
    Path folder;

    @Test
    void keepsEveryTextChangeAndComment() throws IOException, InterruptedException {
        var office = Parts.program("libreoffice");
        var samples = Samples.all();
        for (var sample : samples.entrySet()) {
            Files.write(file(sample.getKey()), Samples.bytes(new Docx(), sample.getValue()));
        }

        save(office);

        for (var what : samples.keySet()) {
            var ours = WordDocument.of(Files.readAllBytes(file(what)));
            var theirs = WordDocument.of(Files.readAllBytes(folder.resolve("saved").resolve(file(what).getFileName())));
            assertEquals(ours.text("del"), theirs.text("del"), what);
            assertEquals(ours.text("ins"), theirs.text("ins"), what);
            assertEquals(ours.changes(), theirs.changes(), what);
            assertEquals(ours.comments(), theirs.parts().containsKey("word/comments.xml") ? theirs.comments() : List.of(),
                    what);
        }
    }

    private Path file(String sample) {
        return folder.resolve(sample.replace(' ', '-') + ".docx");
    }

    private void save(Path office) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(office.toString(), "--headless", "--norestore",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to", "docx", "--outdir",
                folder.resolve("saved").toString()));
        Samples.all().keySet().forEach(sample -> command.add(file(sample).toString()));
        var process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(0, process.waitFor());
    }
}
