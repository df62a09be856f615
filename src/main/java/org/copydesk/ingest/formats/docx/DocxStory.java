package org.copydesk.ingest.formats.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.copydesk.ingest.formats.docx.DocxComment.Label;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.Guess;
import org.copydesk.review.verbs.TakeOver;
import org.copydesk.text.Span;

/** The text of a document as it was before its tracked changes, those changes, and its comments where they stand in that text. */
final class DocxStory {
    private static final String FLAG = "Flag:";
    /** What our own exports write before an orphan, which stands at the beginning there. */
    private static final String ORPHAN = "[No longer in the text]";

    /** Which text words stand in: both, only the one before, only the one after, neither. */
    enum Side {
        KEPT, REMOVED, INSERTED, NEVER
    }

    /** Whose change words belong to; {@code date} as written. */
    record Mark(Side side, String author, String date) {
        static final Mark NONE = new Mark(Side.KEPT, "", "");

        boolean isMakerOf(Mark other) {
            return author.equals(other.author) && date.equals(other.date);
        }
    }

    /** A change being read: from {@code start} to {@code end} of the text stands what goes. */
    private static final class Change {
        private final Mark mark;
        private final int start;
        private int end;
        private final StringBuilder replacement = new StringBuilder();
        private Optional<Label> label = Optional.empty();

        Change(Mark mark, int at) {
            this.mark = mark;
            this.start = at;
            this.end = at;
        }
    }

    private final Map<String, DocxComment> comments;
    private final StringBuilder text = new StringBuilder();
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Integer> begun = new HashMap<>();
    private final Map<String, Integer> changesBefore = new HashMap<>();
    private final Map<String, Span> ended = new LinkedHashMap<>();
    private boolean changing = false;
    private int paragraphStart = 0;

    DocxStory(Map<String, DocxComment> comments) {
        this.comments = comments;
    }

    void beginParagraph() {
        paragraphStart = text.length();
    }

    void add(String words, Mark mark) {
        switch (mark.side()) {
            case KEPT -> {
                text.append(words);
                changing = changing && words.isEmpty();
            }
            case REMOVED -> {
                var change = change(mark);
                text.append(words);
                change.end = text.length();
            }
            case INSERTED -> change(mark).replacement.append(words);
            case NEVER -> {
            }
        }
    }

    /** The change that goes on here: what is taken away comes before what is put in, by the same hand at the same time. */
    private Change change(Mark mark) {
        var last = changes.isEmpty() ? null : changes.get(changes.size() - 1);
        boolean goesOn = changing && last != null && last.mark.isMakerOf(mark)
                && (mark.side() == Side.INSERTED || last.replacement.isEmpty());
        if (!goesOn) {
            last = new Change(mark, text.length());
            changes.add(last);
        }
        changing = true;
        return last;
    }

    void beginComment(String id) {
        begun.put(id, text.length());
        changesBefore.put(id, changing ? changes.size() - 1 : changes.size());
    }

    /** A comment that tells a change's label is that label; any other is a remark. */
    void endComment(String id) {
        var label = Optional.ofNullable(comments.get(id)).flatMap(DocxComment::label);
        var commented = changes.subList(Math.min(changesBefore.getOrDefault(id, changes.size()), changes.size()),
                changes.size());
        if (label.isPresent() && !commented.isEmpty()) {
            commented.stream().filter(change -> change.label.isEmpty()).forEach(change -> change.label = label);
            ended.put(id, Span.at(0, 0));
            comments.remove(id);
        } else {
            ended.put(id, new Span(begun.getOrDefault(id, text.length()), text.length()));
        }
    }

    /** A comment without a range speaks of its paragraph. */
    void referComment(String id) {
        ended.putIfAbsent(id, new Span(paragraphStart, text.length()));
    }

    /** The text before the changes. */
    String text() {
        return text.toString();
    }

    TakeOver marks() {
        var taken = changes.stream()
                .filter(change -> change.end > change.start || !change.replacement.isEmpty())
                .map(this::change)
                .toList();
        var remarks = new ArrayList<TakeOver.Remark>();
        ended.forEach(
                (id, span) -> Optional.ofNullable(comments.get(id)).ifPresent(comment -> remarks.add(remark(comment, span))));
        return new TakeOver(taken, remarks);
    }

    private TakeOver.Change change(Change change) {
        var span = new Span(change.start, change.end);
        var replacement = change.replacement.toString();
        var guess = Guess.of(span.of(text()), replacement);
        var reason = change.mark.date().isEmpty() ? "Tracked change" : "Tracked change of " + change.mark.date();
        var label = change.label.orElse(new Label(guess.category(), guess.severity(), reason));
        return new TakeOver.Change(span, replacement, label.category(), label.severity(), label.reason(), change.mark.author());
    }

    private static TakeOver.Remark remark(DocxComment comment, Span span) {
        boolean isOrphan = comment.text().startsWith(ORPHAN);
        var said = isOrphan ? comment.text().substring(ORPHAN.length()).strip() : comment.text();
        boolean isFlag = said.startsWith(FLAG);
        return new TakeOver.Remark(isFlag ? AnnotationKind.FLAG : AnnotationKind.COMMENT,
                isOrphan || span.isEmpty() ? Optional.empty() : Optional.of(span),
                isFlag ? said.substring(FLAG.length()).strip() : said, comment.author());
    }
}
