package org.copydesk.cleaning;

import java.util.List;

/** One kind of noise and how it is removed. Found by its type: to add a rule, write one class. Deterministic, without state. */
public interface CleaningRule {

    /** The rule's name in the audit, in the API and on cards: lower case with hyphens, never changed once published. */
    String name();

    /** The changes that this rule alone would make to the text of {@code lines}, in any order, none overlapping another. */
    List<Fix> fixes(Lines lines);
}
