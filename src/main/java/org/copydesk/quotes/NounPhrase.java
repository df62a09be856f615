package org.copydesk.quotes;

/**
 * A noun phrase without what hangs on it by a preposition or a relative clause.
 *
 * @param first its first node, {@code last} its last one (inclusive)
 * @param head the node of its head noun
 * @param traits what its head is: bits of {@link Trait}
 * @param kind what sort of phrase it is
 */
record NounPhrase(int first, int last, int head, long traits, Kind kind) {

    /** Sorts of noun phrases, by what they can stand for. */
    enum Kind {
        PRONOUN, NAME, COMMON, TIME, OTHER
    }

    boolean is(long wanted) {
        return (traits & wanted) != 0;
    }

    /** Whether a person or a body is meant, as far as the words tell. */
    boolean canSpeak() {
        return switch (kind) {
            case PRONOUN -> is(Trait.SUBJECT_PRONOUN | Trait.INDEFINITE);
            case NAME -> true;
            case COMMON -> is(Trait.PERSON | Trait.BODY | Trait.TITLE);
            case TIME, OTHER -> false;
        };
    }

    /** Whether words stand in what is meant: a letter, a report, a sign. */
    boolean carriesWords() {
        return is(Trait.DOCUMENT | Trait.SPEECH);
    }
}
