package org.copydesk.quotes;

/** Tags a row of words greedily from left to right with {@link TaggerModel}'s weights. */
final class Tagger {
    private final TaggerModel model;
    private final float[] sums;

    Tagger(TaggerModel model) {
        this.model = model;
        sums = new float[model.size()];
    }

    /** The tags of {@code words}, which are one sentence. */
    Tag[] tag(Word[] words) {
        var tags = new Tag[words.length];
        int last = -1;
        int beforeLast = -1;
        for (int i = 0; i < words.length; i++) {
            System.arraycopy(words[i].scores(), 0, sums, 0, sums.length);
            context(words, i);
            if (last >= 0) {
                model.afterOne[last].addTo(sums);
            }
            if (beforeLast >= 0) {
                model.afterTwo[beforeLast][last].addTo(sums);
            }
            beforeLast = last;
            last = best();
            tags[i] = model.tags[last];
        }
        return tags;
    }

    private void context(Word[] words, int i) {
        if (i > 0) {
            words[i - 1].before().addTo(sums);
        }
        if (i > 1) {
            words[i - 2].before2().addTo(sums);
        }
        if (i + 1 < words.length) {
            words[i + 1].after().addTo(sums);
        }
        if (i + 2 < words.length) {
            words[i + 2].after2().addTo(sums);
        }
        if (i == 0) {
            for (int k = 0; k < sums.length; k++) {
                sums[k] += model.start[k];
            }
        } else if (i == 1) {
            model.secondFromStart.addTo(sums);
        } else if (i == 2) {
            model.thirdFromStart.addTo(sums);
        }
    }

    private int best() {
        int best = 0;
        for (int i = 1; i < sums.length; i++) {
            if (sums[i] > sums[best]) {
                best = i;
            }
        }
        return best;
    }

}
