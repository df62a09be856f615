package org.copydesk.quotes;

/** What is known of a word without its sentence: bits of one {@code long}. */
final class Trait {
    /* Verbs, by what they do to quoted words. */
    static final long SAY = 1L;
    static final long LABEL = 1L << 1;
    static final long URGE = 1L << 2;
    static final long THINK = 1L << 3;
    static final long ACT = 1L << 4;
    static final long ISSUE = 1L << 5;
    static final long NAMING = 1L << 6;
    static final long REPORTING = SAY | LABEL | URGE | THINK | ACT | ISSUE;

    /* Forms of verbs. */
    static final long BASE = 1L << 8;
    static final long THIRD = 1L << 9;
    static final long PAST = 1L << 10;
    static final long PARTICIPLE = 1L << 11;
    static final long ING = 1L << 12;

    /* Nouns, by what they say of a speaker. */
    static final long PERSON = 1L << 14;
    static final long BODY = 1L << 15;
    static final long DOCUMENT = 1L << 16;
    static final long SPEECH = 1L << 17;
    static final long WORK = 1L << 18;
    static final long WORD_NOUN = 1L << 19;
    static final long TITLE = 1L << 20;
    static final long FEMALE = 1L << 21;
    static final long MALE = 1L << 22;

    /* Small words. */
    static final long SUBJECT_PRONOUN = 1L << 24;
    static final long OBJECT_PRONOUN = 1L << 25;
    static final long POSSESSIVE_PRONOUN = 1L << 26;
    static final long RELATIVE = 1L << 27;
    static final long BE = 1L << 28;
    static final long HAVE = 1L << 29;
    static final long MODAL = 1L << 30;
    static final long SUBORDINATOR = 1L << 31;
    static final long TIME = 1L << 32;
    static final long DETERMINER = 1L << 33;
    static final long ABBREVIATION = 1L << 34;
    static final long NEGATION = 1L << 35;
    static final long PREPOSITION = 1L << 36;
    static final long INDEFINITE = 1L << 37;

    /* Spelling. */
    static final long CAPITAL = 1L << 40;
    static final long ALL_CAPITALS = 1L << 41;
    static final long DIGIT = 1L << 42;
    static final long POSSESSIVE = 1L << 43;
    static final long PUNCTUATION = 1L << 44;
    static final long PLURAL = 1L << 45;
    static final long DASH = 1L << 46;
    static final long TERMINATOR = 1L << 47;

    /** The tagger's model has seen the word often enough to know it. */
    static final long FAMILIAR = 1L << 48;

    /** A country, city or body that is never a person. */
    static final long PLACE = 1L << 49;

    private Trait() {}

    static boolean any(long traits, long wanted) {
        return (traits & wanted) != 0;
    }
}
