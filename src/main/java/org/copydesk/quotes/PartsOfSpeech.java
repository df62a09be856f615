package org.copydesk.quotes;

import java.util.List;

/** Tells which words of a sentence are verbs, for rules that ask now and then; a scan has its own way. */
public final class PartsOfSpeech {

    private PartsOfSpeech() {}

    /**
     * Whether each of {@code words}, which are one sentence with its marks, is a verb or an auxiliary.
     *
     * @return as long as {@code words}
     */
    public static boolean[] verbs(List<String> words) {
        var vocabulary = Vocabulary.shared();
        var row = words.stream().map(vocabulary::word).toArray(Word[]::new);
        var tags = new Tagger(vocabulary.model()).tag(row);
        var verbs = new boolean[tags.length];
        for (int i = 0; i < tags.length; i++) {
            verbs[i] = tags[i] == Tag.VERB || tags[i] == Tag.AUX;
        }
        return verbs;
    }
}
