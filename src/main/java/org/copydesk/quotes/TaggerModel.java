package org.copydesk.quotes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;

import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.util.featuregen.FeatureGeneratorUtil;

/**
 * The weights of OpenNLP's English part-of-speech model, laid out for a greedy decoder.
 *
 * <p>
 * OpenNLP's own decoder builds each feature as a string for each token and keeps a beam. Here what depends on the word alone
 * is summed once per word, so that tagging is additions only; the tags agree with OpenNLP's on all but one token in thousands
 * (TaggerTest), at several times the speed.
 */
final class TaggerModel {
    private static final String RESOURCE = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    /** The longest prefix and suffix that the model knows. */
    private static final int AFFIX = 4;

    private final Map<String, Context> weights;
    private final String[] outcomes;
    final Tag[] tags;
    final Row[] afterOne;
    final Row[][] afterTwo;
    final float[] start;
    final Row secondFromStart;
    final Row thirdFromStart;

    private TaggerModel(Map<String, Context> weights, String[] outcomes) {
        this.weights = weights;
        this.outcomes = outcomes;
        int n = outcomes.length;
        tags = new Tag[n];
        afterOne = new Row[n];
        afterTwo = new Row[n][n];
        for (int i = 0; i < n; i++) {
            tags[i] = Tag.of(outcomes[i]);
            afterOne[i] = row("t=" + outcomes[i]);
            for (int j = 0; j < n; j++) {
                afterTwo[i][j] = row("t2=" + outcomes[i] + "," + outcomes[j]);
            }
        }
        start = new float[n];
        row("S=begin").addTo(start);
        secondFromStart = row("p1S=begin");
        thirdFromStart = row("p2S=begin");
    }

    /** Reads the model from the class path. */
    @SuppressWarnings("unchecked")
    static TaggerModel load() {
        try (var in = TaggerModel.class.getResourceAsStream(RESOURCE)) {
            var model = (AbstractModel) new POSModel(in).<Object>getArtifact("pos.model");
            var structures = model.getDataStructures();
            return new TaggerModel((Map<String, Context>) structures[1], (String[]) structures[2]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return outcomes.length;
    }

    /** What the model thinks of {@code token} by itself: one weight for each outcome. */
    float[] ofWord(String token) {
        var sums = new float[outcomes.length];
        var lower = token.toLowerCase(Locale.ROOT);
        var shape = FeatureGeneratorUtil.tokenFeature(token);
        row("def").addTo(sums);
        row("w=" + lower).addTo(sums);
        row("wc=" + shape).addTo(sums);
        row("w&c=" + lower + "," + shape).addTo(sums);
        for (int n = 1; n <= Math.min(AFFIX, token.length()); n++) {
            row("pre=" + token.substring(0, n)).addTo(sums);
            row("suf=" + token.substring(token.length() - n)).addTo(sums);
        }
        return sums;
    }

    /** Whether the lower-case word was frequent in the model's training text. */
    boolean knows(String lower) {
        return weights.containsKey("w=" + lower);
    }

    /** The weights of one feature, empty where the model does not know it. */
    Row row(String feature) {
        var context = weights.get(feature);
        if (context == null) {
            return Row.NONE;
        }
        var values = new float[context.getParameters().length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (float) context.getParameters()[i];
        }
        return new Row(context.getOutcomes(), values);
    }

    /** The weights of one feature for the outcomes it was seen with. */
    record Row(int[] at, float[] values) {
        static final Row NONE = new Row(new int[0], new float[0]);

        void addTo(float[] sums) {
            for (int i = 0; i < at.length; i++) {
                sums[at[i]] += values[i];
            }
        }
    }

}
