package org.copydesk.export.formats;

import java.util.List;
import java.util.Optional;

import org.copydesk.export.Edition;
import org.copydesk.export.Marked.Side;
import org.copydesk.export.Marked.Stretch;
import org.copydesk.export.Times;
import org.copydesk.export.Xml;

/**
 * The paragraphs of a Word document, out of the stretches of a redline. An empty line ends a paragraph, a single line feed is
 * a break in it. The mark at a paragraph's end belongs to the change that made or took away its end.
 */
final class DocxBody {
    private static final String PARAGRAPH_END = "\n\n";
    private static final String[] PRESERVE = {"xml:space", "preserve"};

    private final List<DocxComment> comments;
    private final Xml body = Xml.fragment();
    private Xml paragraph = Xml.fragment();
    private int changes;

    private DocxBody(List<DocxComment> comments) {
        this.comments = comments;
    }

    static Xml of(List<Stretch> stretches, List<DocxComment> comments) {
        var body = new DocxBody(comments);
        for (int i = 0; i < stretches.size(); i++) {
            body.append(stretches.get(i), i);
        }
        body.endParagraph(Side.KEPT, Optional.empty());
        return body.body;
    }

    private void append(Stretch stretch, int index) {
        comments.stream()
                .filter(comment -> comment.first() == index)
                .forEach(comment -> paragraph.empty("w:commentRangeStart", "w:id", Integer.toString(comment.id())));
        int at = 0;
        for (int end = stretch.text().indexOf(PARAGRAPH_END); end >= 0; end = stretch.text().indexOf(PARAGRAPH_END, at)) {
            run(stretch, stretch.text().substring(at, end));
            endParagraph(stretch.side(), stretch.maker());
            at = end + PARAGRAPH_END.length();
        }
        run(stretch, stretch.text().substring(at));
        comments.stream().filter(comment -> comment.last() == index).forEach(this::endComment);
    }

    private void run(Stretch stretch, String words) {
        if (words.isEmpty()) {
            return;
        }
        stretch.maker().ifPresent(maker -> paragraph.open(mark(stretch.side()), change(maker)));
        paragraph.open("w:r");
        var name = stretch.side() == Side.REMOVED ? "w:delText" : "w:t";
        var parts = words.split("(?<=[\n\t])|(?=[\n\t])");
        for (var part : parts) {
            switch (part) {
                case "\n" -> paragraph.empty("w:br");
                case "\t" -> paragraph.empty("w:tab");
                default -> paragraph.leaf(name, part, PRESERVE);
            }
        }
        paragraph.close();
        stretch.maker().ifPresent(maker -> paragraph.close());
    }

    private void endParagraph(Side side, Optional<Edition.Correction> maker) {
        body.open("w:p");
        maker.ifPresent(made -> body.open("w:pPr").open("w:rPr").empty(mark(side), change(made)).close().close());
        body.piece(paragraph).close().line();
        paragraph = Xml.fragment();
    }

    private void endComment(DocxComment comment) {
        var id = Integer.toString(comment.id());
        paragraph.empty("w:commentRangeEnd", "w:id", id).open("w:r").empty("w:commentReference", "w:id", id).close();
    }

    private static String mark(Side side) {
        return side == Side.REMOVED ? "w:del" : "w:ins";
    }

    private String[] change(Edition.Correction maker) {
        changes++;
        return new String[]{"w:id", Integer.toString(changes), "w:author", maker.author(), "w:date", Times.of(maker.at())};
    }
}
