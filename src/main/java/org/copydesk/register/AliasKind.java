package org.copydesk.register;

/** What another form of a name is. */
public enum AliasKind {
    /** A right one. */
    ALIAS,
    /** A wrong one that copy has brought. */
    BAD,
    /** The name in its own script. */
    NATIVE
}
