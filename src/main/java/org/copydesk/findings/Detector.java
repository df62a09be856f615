package org.copydesk.findings;

import java.util.List;

/** One kind of damage and how it shows. Found by its type: to add a detector, write one class. Deterministic, without state. */
public interface Detector {

    /** The rule's name in the audit, in the API and on cards: lower case with hyphens, never changed once published. */
    String rule();

    /** What this rule suspects in {@code copy}, in any order. */
    List<Finding> detect(Copy copy);
}
