package org.copydesk.quotes;

/**
 * A verb with its auxiliaries.
 *
 * @param index its place among the sentence's verb groups
 * @param first its first node, {@code head} its verb's node and its last
 * @param form how it stands in its clause
 * @param passive whether it is a passive with an auxiliary
 * @param traits what its verb is: bits of {@link Trait}
 */
record VerbGroup(int index, int first, int head, Form form, boolean passive, long traits) {

    /** How a verb stands in its clause. */
    enum Form {
        FINITE, INFINITIVE, ING, PARTICIPLE
    }

    boolean is(long wanted) {
        return (traits & wanted) != 0;
    }

    boolean isFinite() {
        return form == Form.FINITE;
    }
}
