package org.copydesk.quotes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;

/** Holds our decoder to OpenNLP's own. */
class TaggerTest {
    private static final List<String> SENTENCES = List.of(
            "Harlan said the state was open for business but would not roll over for any company .",
            "Teasdale , a lobbyist who has worked for both parties , declined to run .",
            "The two sides traded barbs , with Ortega calling Faber a puppet .",
            "Shares of Norvane fell 11 percent on Wednesday after the drug maker said its chief would leave .",
            "A federal judge on Friday ordered Anders Holm to stand trial on charges that he looted the fund .",
            "It 's the first time in 30 years that the U.S. has had no ambassador there , she didn't say why .");

    @Test
    void agreesWithTheFullDecoderOnNewsSentences() throws IOException {
        var model = new POSModel(getClass().getResourceAsStream("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin"));
        var full = new POSTaggerME(model, POSTagFormat.UD);
        var vocabulary = Vocabulary.shared();
        var greedy = new Tagger(vocabulary.model());
        int tokens = 0;
        int same = 0;
        for (var sentence : SENTENCES) {
            var words = sentence.split(" ");
            var expected = full.tag(words);
            var found = greedy.tag(Arrays.stream(words).map(vocabulary::word).toArray(Word[]::new));
            for (int i = 0; i < words.length; i++) {
                tokens++;
                same += Tag.of(expected[i]) == found[i] ? 1 : 0;
            }
        }

        assertTrue(same >= tokens * 0.98, same + " of " + tokens);
    }
}
