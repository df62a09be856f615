package org.copydesk.mqm;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of error that findings and corrections name: MQM's, with attribution split off because it is what this desk is for. */
public enum ErrorCategory {
    MISTRANSLATION("accuracy/mistranslation", "Accuracy/Mistranslation"),
    OMISSION("accuracy/omission", "Accuracy/Omission"),
    ADDITION("accuracy/addition", "Accuracy/Addition"),
    UNTRANSLATED("accuracy/untranslated", "Accuracy/Untranslated text"),
    SPEAKER("attribution/speaker", "Accuracy/Mistranslation"),
    MISSING_SPEAKER("attribution/missing", "Accuracy/Mistranslation"),
    NAME("attribution/name", "Accuracy/Mistranslation"),
    GRAMMAR("fluency/grammar", "Fluency/Grammar"),
    SPELLING("fluency/spelling", "Fluency/Spelling"),
    PUNCTUATION("fluency/punctuation", "Fluency/Punctuation"),
    INCONSISTENCY("fluency/inconsistency", "Fluency/Inconsistency"),
    REGISTER("fluency/register", "Fluency/Register"),
    ENCODING("fluency/encoding", "Fluency/Character encoding"),
    INAPPROPRIATE_TERM("terminology/inappropriate", "Terminology/Inappropriate for context"),
    INCONSISTENT_TERM("terminology/inconsistent", "Terminology/Inconsistent use of terminology"),
    AWKWARD("style/awkward", "Style/Awkward"),
    LOCALE("locale/format", "Locale convention/Format"),
    LAYOUT("design/layout", "Fluency/Display"),
    BOILERPLATE("design/boilerplate", "Fluency/Display"),
    OTHER("other", "Other");

    private final String code;
    private final String mqmName;

    ErrorCategory(String code, String mqmName) {
        this.code = code;
        this.mqmName = mqmName;
    }

    /** The name used in the API, in the database and on pages, such as {@code accuracy/untranslated}. */
    public String code() {
        return code;
    }

    /** The name in the MQM TSV columns, such as {@code Accuracy/Untranslated text}; several of ours may share one. */
    public String mqmName() {
        return mqmName;
    }

    /** The category whose {@link #code()} this is. */
    public static Optional<ErrorCategory> of(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }
}
