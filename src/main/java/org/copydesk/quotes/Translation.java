package org.copydesk.quotes;

import java.util.Set;

/** Tells where the text says that quoted words are a translation. */
final class Translation {
    private static final Set<String> LANGUAGES = Set.of("arabic", "bengali", "bulgarian", "cantonese", "catalan", "chinese",
            "czech",
            "danish", "dutch", "farsi", "finnish", "french", "german", "greek", "hebrew", "hindi", "hungarian", "indonesian",
            "italian", "japanese", "korean", "kurdish", "mandarin", "norwegian", "pashto", "persian", "polish", "portuguese",
            "punjabi", "romanian", "russian", "serbian", "slovak", "somali", "spanish", "swahili", "swedish", "tagalog",
            "tamil",
            "thai", "turkish", "ukrainian", "urdu", "vietnamese");
    private static final Set<String> MEDIATORS = Set.of("interpreter", "translator", "interpreters", "translators");
    private static final Set<String> THROUGH = Set.of("through", "via", "by");

    private Translation() {}

    /** Whether the words of {@code sentence} outside its quotations say so. */
    static boolean told(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            var word = sentence.word(i).lower();
            boolean source = word.equals("translation") && within(sentence, i, "according", 8);
            boolean mediated = MEDIATORS.contains(word) && (sentence.isAny(i - 1, THROUGH) || sentence.isAny(i - 2, THROUGH));
            boolean translated = word.equals("translated") && sentence.isWord(i + 1, "from");
            boolean spoken = LANGUAGES.contains(word) && sentence.isWord(i - 1, "in") && speech(sentence, i - 2);
            if (source || mediated || translated || spoken) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(Sentence sentence, int i, String word, int reach) {
        for (int at = i - 1; at >= 0 && at > i - reach; at--) {
            if (sentence.isWord(at, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean speech(Sentence sentence, int i) {
        return sentence.is(i, Trait.SAY | Trait.ACT | Trait.ISSUE)
                || sentence.isAny(i, Set.of("speaking", "reporters", "spoke"));
    }
}
