package org.copydesk.annotations;

import org.copydesk.article.Refusal;

/** The annotation was there and has been taken away; its address is given to no other. */
public final class Removed extends Refusal {

    Removed(String name) {
        super("Annotation " + name + " has been removed.");
    }
}
