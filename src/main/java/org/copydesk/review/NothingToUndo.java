package org.copydesk.review;

import org.copydesk.article.Refusal;

/** There is no act of this editor's to undo or to redo. */
public final class NothingToUndo extends Refusal {

    public NothingToUndo(String detail) {
        super(detail);
    }
}
