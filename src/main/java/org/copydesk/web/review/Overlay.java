package org.copydesk.web.review;

import java.util.Optional;

import org.copydesk.mqm.Severity;

/**
 * Something that lies over words of the draft.
 *
 * @param item the id of the card that speaks of it; empty where none does
 * @param words what a deletion took away; empty for all else
 */
public record Overlay(Tint tint, String item, Optional<Severity> severity, String words) {

    static Overlay of(Tint tint, String item) {
        return new Overlay(tint, item, Optional.empty(), "");
    }
}
