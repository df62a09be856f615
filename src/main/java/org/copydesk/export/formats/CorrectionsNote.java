package org.copydesk.export.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import jakarta.inject.Singleton;

import org.copydesk.export.CorrectionKind;
import org.copydesk.export.Edition;
import org.copydesk.export.ExportFormat;
import org.copydesk.export.Headlines;
import org.copydesk.export.Notice;
import org.copydesk.export.Times;
import org.copydesk.export.Wording;

/** What was corrected, in plain words, save by save; that nothing was, where so. */
@Singleton
public class CorrectionsNote extends ExportFormat {

    public CorrectionsNote() {
        super("note", "Corrections note in plain words", "text/plain;charset=UTF-8", "note.txt");
    }

    @Override
    public void write(Edition edition, OutputStream out) throws IOException {
        out.write(note(edition).getBytes(StandardCharsets.UTF_8));
    }

    private static String note(Edition edition) {
        var note = new StringBuilder(Headlines.tagged(edition)).append('\n');
        note.append("Version ").append(edition.number());
        if (!edition.facts().source().isBlank()) {
            note.append(", source: ").append(Wording.oneLine(edition.facts().source()));
        }
        note.append("\n\n");
        var notices = Notice.all(edition);
        if (notices.stream().allMatch(notice -> notice.kind().isEmpty())) {
            note.append("Nothing was corrected.\n");
        }
        notices.forEach(notice -> append(note, notice));
        return note.toString();
    }

    private static void append(StringBuilder note, Notice notice) {
        note.append(notice.kind().map(CorrectionKind::name).orElse("LAYOUT"))
                .append(" in version ")
                .append(notice.version())
                .append(", ")
                .append(Times.readable(notice.at()))
                .append(", by ")
                .append(notice.actor())
                .append(":\n");
        if (!notice.words().isEmpty()) {
            note.append(Wording.oneLine(notice.words())).append('\n');
        }
        notice.items().forEach(item -> note.append("- ").append(item).append('\n'));
        if (notice.layout() > 0) {
            note.append("- Layout was mended in ").append(Wording.count(notice.layout(), "place")).append(".\n");
        }
        note.append('\n');
    }
}
