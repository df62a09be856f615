package org.copydesk.findings;

import java.util.List;

/** The desk's wording of terms, as plain values for the engines. */
public record Glossary(List<Term> terms) {

    public static final Glossary EMPTY = new Glossary(List.of());

    public Glossary {
        terms = List.copyOf(terms);
    }

    /**
     * One term.
     *
     * @param preferred what the desk prints
     * @param avoided what it does not
     * @param note why, for the editor; may be empty
     */
    public record Term(String preferred, List<String> avoided, String note) {

        public Term {
            avoided = List.copyOf(avoided);
        }
    }
}
