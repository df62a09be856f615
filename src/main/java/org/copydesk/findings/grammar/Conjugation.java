package org.copydesk.findings.grammar;

import java.util.Map;

import org.copydesk.findings.reading.Lexicon;

/** Forms of a verb made from its base form, for proposals. */
final class Conjugation {
    /** Base form, to past tense and participle. */
    private static final Map<String, String> IRREGULAR = Lexicon.table("irregular-verbs");

    private Conjugation() {}

    /** "find" → "found" */
    static String participle(String base) {
        var forms = IRREGULAR.get(base);
        return forms == null ? regular(base) : forms.substring(forms.indexOf(' ') + 1);
    }

    /** "find" → "found" */
    static String past(String base) {
        var forms = IRREGULAR.get(base);
        return forms == null ? regular(base) : forms.substring(0, forms.indexOf(' '));
    }

    /** The one word for a form of "to be" and a verb's base form: "is", "agree" → "agrees". */
    static String instead(String being, String base) {
        return switch (being) {
            case "is" -> third(base);
            case "are", "am" -> base;
            default -> past(base);
        };
    }

    /** "agree" → "agrees" */
    static String third(String base) {
        if (base.matches(".*(?:s|x|z|ch|sh|o)")) {
            return base + "es";
        }
        return base.matches(".*[^aeiou]y") ? base.substring(0, base.length() - 1) + "ies" : base + "s";
    }

    private static String regular(String base) {
        if (base.endsWith("e")) {
            return base + "d";
        }
        return base.matches(".*[^aeiou]y") ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
    }
}
