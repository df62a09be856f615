package org.copydesk.web.review;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.copydesk.review.Annotation;
import org.copydesk.review.AnnotationKind;
import org.copydesk.review.AnnotationStatus;
import org.copydesk.review.Sheet;
import org.copydesk.text.Fate;
import org.copydesk.text.Layer;
import org.copydesk.text.Span;
import org.copydesk.web.review.Card.Deed;

/** Comments and flags as items; orphans are not among them. */
final class RemarkItems {

    private RemarkItems() {}

    static List<Item> of(Sheet sheet, Asked asked, UnaryOperator<String> names) {
        return sheet.snapshot()
                .annotations()
                .stream()
                .filter(remark -> remark.kind() != AnnotationKind.QUOTE)
                .flatMap(remark -> remark.place()
                        .map(sheet.draft()::map)
                        .filter(mapped -> mapped.fate() != Fate.ORPHANED)
                        .map(mapped -> item(remark, mapped.span(), asked, names))
                        .stream())
                .toList();
    }

    private static Item item(Annotation remark, Span span, Asked asked, UnaryOperator<String> names) {
        boolean open = remark.status() == AnnotationStatus.OPEN;
        var title = (remark.kind() == AnnotationKind.COMMENT ? "Comment" : "Flag") + (open ? "" : ", resolved");
        var decide = open
                ? Deed.button("resolve", remark.id(), "Resolve", "a")
                : Deed.button("reopen", remark.id(), "Reopen", "a");
        var edit = Deed.link(asked.opening(remark.id(), "i-" + remark.id()), "Edit", "e");
        var card = new Card(remark.id(), Card.Kind.REMARK, open, Optional.empty(), title, names.apply(remark.author()),
                remark.body(),
                Optional.empty(), Optional.empty(), List.of(decide, edit, Deed.button("remove", remark.id(), "Remove", "x")));
        return new Item(span, List.of(new Layer<>(span, Overlay.of(Tint.REMARK, remark.id()))), card);
    }
}
